//! One page of each kind, so that tests and measurements need no list of their own.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use app::address::{Address, Page};
use clap::Args;
use server::{board, source};

use super::{Input, Problem, today};

#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    input: Input,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    let input = &options.input;
    let texts = input.texts(None)?;
    let places = texts.places()?;
    let (plans, figures) = (texts.plans(&places)?, texts.figures(&places)?);
    let (register, _) = source::register(input.register.as_deref(), &places, today())?;
    let boards = board::all(&register, &places, &figures, &plans, input.register.is_none())
        .map_err(|error| Problem::Engine(error.to_string()))?;
    let kinds = boards.first().map(|board| Page::kinds(board)).unwrap_or_default();
    let first = kinds.into_iter().filter_map(|mut kind| kind.pages.next());
    let addresses: Vec<String> = first.map(|page| Address::default().to(page).href()).collect();
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &addresses)
        .map_err(io::Error::from)
        .map_err(Problem::Output)?;
    writeln!(out).map_err(Problem::Output)?;
    Ok(ExitCode::SUCCESS)
}
