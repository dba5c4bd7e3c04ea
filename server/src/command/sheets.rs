use std::{
    error::Error,
    io::{self, Read},
    process::ExitCode,
};

use clap::Args;
use server::{
    apart,
    register::{self, Reading},
};

use super::Problem;

#[derive(Args)]
pub struct Options {
    /// All sheets, as lists have them
    #[arg(long)]
    lists: bool,
}

/// Standard input to standard output; a workbook that cannot be read is one sentence and status 1.
pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    let reading = if options.lists { Reading::Lists } else { Reading::Tables };
    match read(reading) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => {
            eprintln!("{error}");
            Ok(ExitCode::FAILURE)
        }
    }
}

fn read(reading: Reading) -> Result<(), Box<dyn Error>> {
    apart::bound()?;
    let mut workbook = Vec::new();
    io::stdin().lock().read_to_end(&mut workbook)?;
    register::write_sheets(workbook, reading, io::stdout().lock())
}
