use std::process::ExitCode;

use app::{board::Day, format::Lang};
use clap::{Args, ValueEnum};
use server::{
    compute::{Row, rows},
    edition::{self, Checked},
    engine::History,
};

use super::{Format, Input, Problem, day, report_faults, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    input: Input,
    /// Day the figures speak of; may stand more than once [default: the period's last day]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    as_of: Vec<Day>,
    #[arg(long, value_enum, default_value_t = By::Province)]
    by: By,
    /// The year of the units, where the plan or the year before it crosses a change of them
    /// [default: those of the plan]
    #[arg(long, value_name = "YEAR")]
    units: Option<String>,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// The province alone
    Province,
    /// The province and every unit of the plan
    #[value(alias = "district")]
    Unit,
}

pub fn run(options: &Options, lang: Lang) -> Result<ExitCode, Problem> {
    let inputs = options.input.read(None)?;
    let checked = edition::check(&inputs, today())?;
    report_faults(&checked.warnings, lang);
    let checked = match &options.units {
        Some(year) => checked.in_units(year, &inputs, today())?,
        None => checked,
    };
    let Checked { places, plans, register, .. } = checked;
    let plan = &plans[0];
    let mut days = options.as_of.clone();
    if days.is_empty() {
        days.push(plan.period.last);
    }
    days.sort();
    days.dedup();
    let computed = History::new(&register, &places)
        .and_then(|history| rows(&history, plan, &places, &days, options.by == By::Unit))
        .map_err(|error| Problem::Engine(error.to_string()))?;
    options.format.print(&computed, COLUMNS, 5..9, cells).map_err(Problem::Output)?;
    Ok(ExitCode::SUCCESS)
}

const COLUMNS: [&str; 10] = [
    "target",
    "reading",
    "decides",
    "as_of",
    "place",
    "numerator",
    "denominator",
    "value",
    "goal",
    "status",
];

fn cells(row: &Row) -> [String; 10] {
    fn known(value: Option<impl ToString>) -> String {
        value.map_or_else(String::new, |value| value.to_string())
    }
    [
        row.target.clone(),
        row.reading.clone().unwrap_or_default(),
        row.decides.to_string(),
        row.as_of.to_string(),
        row.place.clone(),
        known(row.numerator),
        known(row.denominator),
        known(row.value),
        known(row.goal),
        row.status.map_or("", |status| status.id()).to_owned(),
    ]
}
