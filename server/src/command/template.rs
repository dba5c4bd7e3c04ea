use std::{path::PathBuf, process::ExitCode};

use app::{board::Text, format::Lang};
use clap::Args;
use server::{intake, output::NewFile};

use super::{Problem, import::onto, say};

/// A workbook to be filled in.
#[derive(Args)]
pub struct Options {
    /// The workbook to write
    #[arg(long, value_name = "FILE.xlsx")]
    out: PathBuf,
    /// Replace the file if it exists
    #[arg(long)]
    replace: bool,
    /// Fill it with the rows of this register
    #[arg(long, value_name = "DIR|FILE")]
    onto: Option<PathBuf>,
    /// Code of a unit of the plan: its communes and rows alone
    #[arg(long, value_name = "CODE")]
    unit: Option<String>,
    /// Plan whose province and units are meant [default: 2023]
    #[arg(long, value_name = "FILE|ID", env = "OCOP_PLAN")]
    plan: Option<PathBuf>,
    /// Table of official places (CSV or workbook) [default: those of the plan's province]
    #[arg(long, value_name = "FILE", env = "OCOP_PLACES")]
    places: Option<PathBuf>,
}

pub fn run(options: &Options, lang: Lang) -> Result<ExitCode, Problem> {
    let file = NewFile::at(&options.out, options.replace).map_err(Problem::Written)?;
    let onto = onto(options.onto.as_deref(), options.plan.as_deref(), options.places.as_deref())?;
    let places = &onto.checked.places;
    let unit = options.unit.as_ref().map(|code| {
        let found = places.units.iter().position(|unit| unit.code == *code);
        let unknown = || {
            Problem::Refused(Text {
                vi: format!("kế hoạch không có đơn vị nào mang mã «{code}»"),
                en: format!("the plan has no unit with the code «{code}»"),
            })
        };
        found.and_then(|at| u16::try_from(at).ok()).ok_or_else(unknown)
    });
    let bytes = intake::template(&onto.items, (places, &onto.gazetteer), unit.transpose()?);
    let bytes = bytes.map_err(|error| Problem::Engine(error.to_string()))?;
    file.write(&bytes).map_err(Problem::Written)?;
    say(&format!("{} {}", lang.pick("đã ghi", "wrote"), options.out.display()));
    Ok(ExitCode::SUCCESS)
}
