use std::{path::PathBuf, process::ExitCode, time::Instant};

use clap::Args;
use server::{board, bundle, output::NewFile, source};

use super::{Input, Problem, report_faults, today};

#[derive(Args)]
pub struct Options {
    /// File to write the bundle to
    #[arg(long, value_name = "FILE.zip")]
    out: PathBuf,
    /// Replace a file that is there
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    input: Input,
    /// Table of published figures (CSV) [default: those of Lào Cai]
    #[arg(long, value_name = "FILE")]
    figures: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    let file = NewFile::at(&options.out, options.replace).map_err(Problem::Written)?;
    let (input, start) = (&options.input, Instant::now());
    let texts = input.texts(options.figures.as_deref())?;
    let places = texts.places()?;
    let (plans, figures) = (texts.plans(&places)?, texts.figures(&places)?);
    let (register, faults) = source::register(input.register.as_deref(), &places, today())?;
    report_faults(&faults);
    let boards = board::all(&register, &places, &figures, &plans, input.register.is_none())
        .map_err(|error| Problem::Engine(error.to_string()))?;
    let products = register.products.height();
    eprintln!("ocop-targets: {products} products computed in {} ms", start.elapsed().as_millis());
    let inputs = bundle::Inputs {
        texts,
        register: source::register_source(input.register.as_deref(), &places)?,
        digest: register.digest,
        boards,
    };
    let bytes = bundle::make(&inputs).map_err(Problem::Bundle)?;
    file.write(&bytes).map_err(Problem::Written)?;
    eprintln!("ocop-targets: wrote {} bytes to {}", bytes.len(), options.out.display());
    Ok(ExitCode::SUCCESS)
}
