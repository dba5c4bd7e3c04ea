use std::{
    error::Error,
    io::{self, Read},
    process::ExitCode,
};

use clap::Args;
use server::{apart, sheet};

use super::Problem;

#[derive(Args)]
pub struct Options {}

/// Standard input to standard output; a workbook that cannot be read is one sentence and status 1.
pub fn run(_: &Options) -> Result<ExitCode, Problem> {
    match read() {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => {
            eprintln!("{error}");
            Ok(ExitCode::FAILURE)
        }
    }
}

fn read() -> Result<(), Box<dyn Error>> {
    apart::bound()?;
    let mut workbook = Vec::new();
    io::stdin().lock().read_to_end(&mut workbook)?;
    sheet::write_sheets(workbook, io::stdout().lock())
}
