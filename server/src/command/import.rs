mod onto;
mod option;
mod print;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use app::{
    board::{Day, Text},
    format::Lang,
    schema::{Granter, Group, ListField},
};
use clap::{Args, ValueEnum};
use server::{
    disk,
    intake::{self, Same, Tables, list},
    output::{NewFile, NewFolder, OutputError},
    register::{Fault, FaultKind},
    sheet::{self, NotRead, Sheet},
};

pub use self::onto::onto;
use self::{
    option::{column, granter, group, written_day},
    print::Report,
};
use super::{Problem, say, today};

/// Recognition lists, put onto a register.
#[derive(Args)]
pub struct Options {
    /// Recognition lists: workbooks or CSV files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Folder to write the register's tables to
    #[arg(long, value_name = "DIR", required_unless_present = "dry_run")]
    out: Option<PathBuf>,
    /// The register that the lists are put onto [default: an empty one]
    #[arg(long, value_name = "DIR|FILE")]
    onto: Option<PathBuf>,
    /// Replace the tables of --onto, when --out is the same folder, and the file of --marked
    #[arg(long)]
    replace: bool,
    /// The decision, where a list does not state it: «858/QĐ-UBND ngày 19/6/2025»
    #[arg(long, value_name = "TEXT")]
    decision: Option<String>,
    /// The day of the decision, where a list does not state it
    #[arg(long, value_name = "DAY", value_parser = written_day)]
    granted_on: Option<Day>,
    /// Who granted, where a list does not state it: district, province, ministry
    #[arg(long, value_name = "WHO", value_parser = granter)]
    granted_by: Option<Granter>,
    /// The stars, where a list does not state them
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=5))]
    stars: Option<u8>,
    /// The product group, where a list does not state it: food, drink, …
    #[arg(long, value_name = "WORD", value_parser = group)]
    group: Option<Group>,
    /// What a heading means; `aside` leaves its column out. May stand more than once
    #[arg(long, value_name = "HEADING=FIELD", value_parser = column)]
    column: Vec<(String, ListField)>,
    /// What a list calls A is what the register, or another row, calls B. May stand more than once
    #[arg(long, value_name = "A=B", value_parser = Same::parse)]
    same: Vec<Same>,
    /// Write the lists back as a workbook with each fault in its cell
    #[arg(long, value_name = "FILE.xlsx")]
    marked: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Say what would be done, and write no register
    #[arg(long)]
    dry_run: bool,
    /// Plan whose province and targets are meant [default: 2023]
    #[arg(long, value_name = "FILE|ID", env = "OCOP_PLAN")]
    plan: Option<PathBuf>,
    /// Table of official places (CSV or workbook) [default: those of the plan's province]
    #[arg(long, value_name = "FILE", env = "OCOP_PLACES")]
    places: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
}

pub fn run(options: &Options, lang: Lang) -> Result<ExitCode, Problem> {
    let in_place = is_same(options.out.as_deref(), options.onto.as_deref());
    let folder = options.out.as_deref().filter(|_| !options.dry_run);
    let folder = folder.map(|out| NewFolder::at(out, options.replace && in_place));
    let refused = |error: OutputError| Problem::Written(error.kept(options.replace));
    let folder = folder.transpose().map_err(refused)?;
    let onto = onto(options.onto.as_deref(), options.plan.as_deref(), options.places.as_deref())?;
    if folder.is_some() && in_place {
        refuse_loss(onto.checked.warnings.listed())?;
    }
    let choices = list::Choices {
        decision: options.decision.clone(),
        granted_on: options.granted_on,
        granted_by: options.granted_by,
        stars: options.stars,
        group: options.group,
        today: Some(today()),
        columns: options.column.clone(),
        ..list::Choices::default()
    };
    let mut sheets = Vec::new();
    for path in &options.files {
        let read = sheet::sheets(path, disk::LARGEST_LIST);
        sheets.extend(read.unwrap_or_else(|NotRead { file, why }| {
            let name = Path::new(&file).file_name().unwrap_or_default();
            vec![Sheet::unread(&name.to_string_lossy(), why)]
        }));
    }
    let known = (&onto.checked.places, &onto.gazetteer);
    let import = intake::import(&sheets, &onto.items, &choices, &options.same, known);
    if let Some(path) = &options.marked {
        let bytes = intake::marked(&sheets, &import.faults, lang);
        let bytes = bytes.map_err(|error| Problem::Engine(error.to_string()))?;
        // What a person made is never replaced by what is said of it.
        let is_own = options.files.iter().any(|file| is_same(Some(file), Some(path)));
        let file = NewFile::at(path, options.replace && !is_own);
        file.and_then(|file| file.write(&bytes)).map_err(refused)?;
    }
    let after = (!import.has_errors()).then(|| onto.with(&import, lang)).transpose()?;
    let targets = after.as_ref().map(|after| onto.shifts(after)).transpose()?;
    let written = after.is_some() && folder.is_some();
    if let (Some(folder), true) = (folder, written) {
        let beside = options.onto.as_deref().filter(|_| in_place);
        folder.write(|to| write(&import.tables, beside, to)).map_err(Problem::Written)?;
    }
    let warnings = after.as_ref().map(|after| onto.new_warnings(after)).unwrap_or_default();
    let report = Report { import: &import, targets: targets.as_deref(), warnings, written };
    match options.format {
        Format::Table => report.table(lang),
        Format::Json => report.json(lang),
    }
    .map_err(Problem::Output)?;
    if let Some(out) = options.out.as_deref().filter(|_| written) {
        let wrote = lang.pick("đã ghi các bảng vào", "wrote the tables to");
        say(&format!("{wrote} {}", out.display()));
    }
    Ok(if after.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Refuses to replace tables that hold what this program does not keep.
fn refuse_loss(warnings: &[Fault]) -> Result<(), Problem> {
    let lost = warnings.iter().find(|fault| {
        matches!(fault.kind, FaultKind::UnknownColumn { .. } | FaultKind::UnknownTable { .. })
    });
    let Some(fault) = lost else { return Ok(()) };
    let column = |word: &str| {
        let column = fault.column.as_deref();
        column.map(|column| format!(", {word} {column}")).unwrap_or_default()
    };
    let table = &fault.table.1;
    Err(Problem::Refused(Text {
        vi: format!(
            "{table}{} không thuộc sổ đăng ký và sẽ bị mất; ghi vào thư mục khác",
            column("cột")
        ),
        en: format!(
            "{table}{} is not of a register and would be lost; write to another folder",
            column("column")
        ),
    }))
}

/// The tables, and what stands beside them in a folder that is replaced.
fn write(tables: &Tables, beside: Option<&Path>, to: &Path) -> std::io::Result<()> {
    for (name, bytes) in tables.files() {
        fs::write(to.join(name), bytes)?;
    }
    for name in ["notes.csv", "figures.csv"] {
        if let Some(path) = beside.map(|folder| folder.join(name)).filter(|path| path.is_file()) {
            fs::copy(path, to.join(name))?;
        }
    }
    Ok(())
}

fn is_same(one: Option<&Path>, other: Option<&Path>) -> bool {
    let whole = |path: Option<&Path>| fs::canonicalize(path?).ok();
    whole(one).is_some_and(|one| Some(one) == whole(other))
}
