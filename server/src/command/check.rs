use std::{
    io::{self, Write},
    process::ExitCode,
};

use app::format::Lang;
use clap::{Args, ValueEnum};
use server::{
    edition,
    fault::FileFaults,
    input::InputError,
    register::{FaultRecord, Faults, RegisterError, Severity, lines},
};

use super::{Input, Problem, counts, plain, rest, summary, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    input: Input,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// All faults, not only the first 1000
    #[arg(long)]
    all: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
}

pub fn run(options: &Options, lang: Lang) -> Result<ExitCode, Problem> {
    let most = if options.all { usize::MAX } else { Faults::LISTED };
    let checked = options
        .input
        .read(None)
        .and_then(|inputs| edition::check_listing(&inputs, today(), most).map_err(Problem::from));
    let faults = match checked {
        Ok(checked) => checked.warnings,
        Err(Problem::Input(error)) => match *error {
            InputError::Register(RegisterError::Faults(faults)) => faults,
            InputError::Content(faults) => {
                print_beside(&faults, options.format, lang).map_err(Problem::Output)?;
                return Ok(ExitCode::FAILURE);
            }
            other => return Err(other.into()),
        },
        Err(problem) => return Err(problem),
    };
    print(&faults, options.format, lang).map_err(Problem::Output)?;
    Ok(if faults.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn print(faults: &Faults, format: Format, lang: Lang) -> io::Result<()> {
    if format == Format::Json {
        let told: Vec<_> = faults.listed().iter().map(|fault| fault.record(lang)).collect();
        if let Some(rest) = rest(faults, lang) {
            eprintln!("{rest}");
        }
        return write_json(&told);
    }
    let mut out = io::stdout().lock();
    for line in lines(faults.listed(), lang) {
        writeln!(out, "{line}")?;
    }
    if let Some(rest) = rest(faults, lang) {
        writeln!(out, "{rest}")?;
    }
    writeln!(out, "{}", summary(faults, lang))
}

/// What is wrong with files beside the register.
fn print_beside(faults: &FileFaults, format: Format, lang: Lang) -> io::Result<()> {
    if format == Format::Json {
        let told: Vec<_> = faults.listed.iter().map(|fault| fault.record(lang)).collect();
        if let Some(rest) = faults.rest(lang) {
            eprintln!("{rest}");
        }
        return write_json(&told);
    }
    let mut out = io::stdout().lock();
    writeln!(out, "{}", plain(&faults.message(lang)))?;
    let told = [(Severity::Error, faults.listed.len() + faults.more), (Severity::Warning, 0)];
    writeln!(out, "{}", counts(told.into_iter(), lang))
}

fn write_json(told: &[FaultRecord<'_>]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, told)?;
    writeln!(out)
}
