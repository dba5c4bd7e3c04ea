//! One module for each command, and what they share.

pub mod bundle;
pub mod check;
pub mod compute;
mod edition;
mod format;
pub mod import;
pub mod licences;
pub mod outlook;
pub mod pages;
mod problem;
pub mod sample;
pub mod serve;
pub mod sheets;
pub mod template;
pub mod verify;

use std::{
    fmt::Display,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use app::{board::Day, format::Lang};
use clap::Args;
use server::{
    disk,
    input::{InputPaths, Inputs},
    register::{Faults, Severity, lines},
};

pub use self::{format::Format, problem::Problem};

/// Which register, plan and places.
#[derive(Args)]
pub struct Input {
    /// Workbook (.xlsx, .xlsm, .xls, .xlsb, .ods), CSV tables, or a folder or .zip of these
    /// [default: the sample register]
    #[arg(long, value_name = "DIR|FILE", env = "OCOP_REGISTER")]
    pub register: Option<PathBuf>,
    /// Plan file (TOML), or one that the program carries: 2023, 2024 (Lào Cai), 2025 (Lào Cai
    /// after the merger), dong-thap-2024, lam-dong-2023 [default: 2023]
    #[arg(long, value_name = "FILE|ID", env = "OCOP_PLAN")]
    pub plan: Option<PathBuf>,
    /// Table of official places (CSV or workbook) [default: those of the plan's province]
    #[arg(long, value_name = "FILE", env = "OCOP_PLACES")]
    pub places: Option<PathBuf>,
    /// Notes of the office on its targets (CSV or workbook) [default: `notes.csv` in the register's folder]
    #[arg(long, value_name = "FILE", env = "OCOP_NOTES")]
    pub notes: Option<PathBuf>,
    /// The largest file of a register that is read
    #[arg(long, value_name = "MB", env = "OCOP_LARGEST_FILE", default_value_t = disk::LARGEST >> 20)]
    pub largest_file: u64,
}

impl Input {
    /// Everything that is computed from; `figures` is the table of published figures.
    pub fn read(&self, figures: Option<&Path>) -> Result<Inputs, Problem> {
        let register = self.register.as_deref();
        let (plan, places) = (self.plan.as_deref(), self.places.as_deref());
        let notes = self.notes.as_deref();
        let largest = Some(self.largest_file.saturating_mul(1 << 20));
        Ok(Inputs::read(&InputPaths { register, plan, places, figures, notes, largest })?)
    }
}

/// The day that an option names.
pub fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|()| "not a day that exists, written like 2023-12-31".to_owned())
}

/// The language that an option names.
pub fn lang(text: &str) -> Result<Lang, String> {
    let named = Lang::ALL.into_iter().find(|lang| lang.code() == text);
    named.ok_or_else(|| "vi or en".to_owned())
}

/// The first faults on standard error, a line each, then their number.
pub fn report_faults(faults: &Faults, lang: Lang) {
    for line in lines(faults.listed(), lang) {
        eprintln!("{line}");
    }
    if let Some(rest) = rest(faults, lang) {
        eprintln!("{rest}");
    }
    if !faults.is_empty() {
        eprintln!("{}", summary(faults, lang));
    }
}

/// How many more there are than are listed.
pub fn rest(faults: &Faults, lang: Lang) -> Option<String> {
    let more = faults.more();
    let said = match lang {
        Lang::Vi => format!("… và {more} lỗi, cảnh báo khác; xem tất cả bằng"),
        Lang::En => format!("… and {more} more errors and warnings; for all of them"),
    };
    (more > 0).then(|| format!("{said}: ocop-targets check --all"))
}

/// `2 lỗi, 1 cảnh báo`, and the notices where there are any.
pub fn summary(faults: &Faults, lang: Lang) -> String {
    let told = Severity::ALL.map(|kind| (kind, faults.count(kind)));
    let told = told.into_iter().filter(|(kind, count)| *kind != Severity::Notice || *count > 0);
    counts(told, lang)
}

/// `2 lỗi, 1 cảnh báo`, `1 error, 2 warnings`.
pub fn counts(told: impl Iterator<Item = (Severity, usize)>, lang: Lang) -> String {
    let count = |(kind, count): (Severity, usize)| match lang {
        Lang::Vi => format!("{count} {}", kind.name().vi),
        Lang::En if count == 1 => format!("{count} {}", kind.name().en),
        Lang::En => format!("{count} {}s", kind.name().en),
    };
    told.map(count).collect::<Vec<_>>().join(", ")
}

/// The day by the computer's clock, in Vietnam's time zone.
pub fn today() -> Day {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Day(((elapsed.as_secs() + 7 * 3600) / 86_400) as i32)
}

/// Says on standard error, as the program.
fn say(said: &impl Display) {
    eprintln!("ocop-targets: {}", plain(&said.to_string()));
}

/// What a stranger wrote must not move the cursor of a terminal.
pub fn plain(text: &str) -> String {
    text.replace(|it: char| it.is_control() && it != '\n', "\u{fffd}")
}
