use std::{fs, io, path::PathBuf, process::ExitCode, time::Instant};

use clap::Args;
use server::{board, bundle, source};

use super::{Input, Problem, report_faults, today};

#[derive(Args)]
pub struct Options {
    /// File to write the bundle to
    #[arg(long, value_name = "FILE.zip")]
    out: PathBuf,
    #[command(flatten)]
    input: Input,
    /// Table of published figures (CSV) [default: those of Lào Cai]
    #[arg(long, value_name = "FILE")]
    figures: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
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
    fs::write(&options.out, &bytes).map_err(|error| {
        let problem = format!("cannot write {}: {error}", options.out.display());
        Problem::Output(io::Error::new(error.kind(), problem))
    })?;
    eprintln!("ocop-targets: wrote {} bytes to {}", bytes.len(), options.out.display());
    Ok(ExitCode::SUCCESS)
}
