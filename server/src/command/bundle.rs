use std::{path::PathBuf, process::ExitCode, time::Instant};

use clap::Args;
use server::{bundle, edition, output::NewFile};

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
    let start = Instant::now();
    let inputs = options.input.read(options.figures.as_deref())?;
    let (edition, warnings) = edition::compute(&inputs, today())?;
    report_faults(&warnings);
    let (products, elapsed) = (edition.items.products.len(), start.elapsed().as_millis());
    eprintln!("ocop-targets: {products} products computed in {elapsed} ms");
    let bytes = bundle::make(&inputs, &edition).map_err(Problem::Bundle)?;
    file.write(&bytes).map_err(Problem::Written)?;
    eprintln!("ocop-targets: wrote {} bytes to {}", bytes.len(), options.out.display());
    Ok(ExitCode::SUCCESS)
}
