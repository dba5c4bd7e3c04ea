use std::{
    io::{self, Write},
    process::ExitCode,
};

use app::format::Lang;
use clap::{Args, ValueEnum};
use server::{
    edition,
    input::InputError,
    register::{Faults, RegisterError, lines},
};

use super::{Input, Problem, rest, summary, today};

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
    let inputs = options.input.read(None)?;
    let most = if options.all { usize::MAX } else { Faults::LISTED };
    let faults = match edition::check_listing(&inputs, today(), most) {
        Ok(checked) => checked.warnings,
        Err(InputError::Register(RegisterError::Faults(faults))) => faults,
        Err(error) => return Err(error.into()),
    };
    print(&faults, options.format, lang).map_err(Problem::Output)?;
    Ok(if faults.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn print(faults: &Faults, format: Format, lang: Lang) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if format == Format::Json {
        let told: Vec<_> = faults.listed().iter().map(|fault| fault.record(lang)).collect();
        serde_json::to_writer(&mut out, &told)?;
        if let Some(rest) = rest(faults, lang) {
            eprintln!("{rest}");
        }
        return writeln!(out);
    }
    for line in lines(faults.listed(), lang) {
        writeln!(out, "{line}")?;
    }
    if let Some(rest) = rest(faults, lang) {
        writeln!(out, "{rest}")?;
    }
    writeln!(out, "{}", summary(faults, lang))
}
