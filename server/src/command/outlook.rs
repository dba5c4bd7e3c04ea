use std::process::ExitCode;

use app::{board::Day, format::Lang};
use clap::{Args, ValueEnum};
use server::{
    edition::{self, Checked},
    outlook::{Row, rows},
};

use super::{Format, Input, Problem, day, report_faults, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    input: Input,
    /// Day on which the register is looked at [default: today, or the period's last day]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    as_of: Option<Day>,
    #[arg(long, value_enum, default_value_t = By::Province)]
    by: By,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// The province alone
    Province,
    /// The province and, for counts, every unit
    Unit,
}

pub fn run(options: &Options, lang: Lang) -> Result<ExitCode, Problem> {
    let inputs = options.input.read(None)?;
    let checked: Checked = edition::check(&inputs, today())?;
    report_faults(&checked.warnings, lang);
    let edition = checked.edition(today()).map_err(|error| Problem::Engine(error.to_string()))?;
    let board = edition.default_board();
    let day = options.as_of.unwrap_or(today().min(board.period.last));
    let outlook = edition.outlook(board, day);
    let rows = rows(&edition, board, &outlook, options.by == By::Unit);
    options.format.print(&rows, COLUMNS, 6..COLUMNS.len(), cells).map_err(Problem::Output)?;
    Ok(ExitCode::SUCCESS)
}

const COLUMNS: [&str; 23] = [
    "target",
    "reading",
    "decides",
    "as_of",
    "until",
    "place",
    "numerator",
    "denominator",
    "goal",
    "lacking",
    "lacking_joining",
    "spare",
    "certain_numerator",
    "certain_denominator",
    "judged",
    "reason",
    "median",
    "low",
    "high",
    "probability",
    "needed_per_month",
    "method",
    "seed",
];

fn cells(row: &Row) -> [String; 23] {
    fn known(value: Option<impl ToString>) -> String {
        value.map_or_else(String::new, |value| value.to_string())
    }
    [
        row.target.clone(),
        row.reading.clone(),
        row.decides.to_string(),
        row.as_of.to_string(),
        row.until.to_string(),
        row.place.clone(),
        row.numerator.to_string(),
        known(row.denominator),
        known(row.goal),
        known(row.lacking),
        known(row.lacking_joining),
        known(row.spare),
        row.certain.numerator.to_string(),
        known(row.certain.denominator),
        row.judged.to_string(),
        known(row.reason.map(|reason| reason.id())),
        known(row.median),
        known(row.low),
        known(row.high),
        known(row.probability),
        known(row.needed_per_month),
        row.method.to_string(),
        row.seed.to_string(),
    ]
}
