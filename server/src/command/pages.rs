//! One page of each kind, so that tests and measurements need no list of their own.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use app::address::{Address, Page};
use clap::Args;
use server::edition;

use super::{Input, Problem, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    input: Input,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    let inputs = options.input.read(None)?;
    let (edition, _) = edition::compute(&inputs, today())?;
    let first = Page::kinds(&edition).into_iter().filter_map(|mut kind| kind.pages.next());
    let addresses: Vec<String> = first.map(|page| Address::default().to(page).href()).collect();
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &addresses)
        .map_err(io::Error::from)
        .map_err(Problem::Output)?;
    writeln!(out).map_err(Problem::Output)?;
    Ok(ExitCode::SUCCESS)
}
