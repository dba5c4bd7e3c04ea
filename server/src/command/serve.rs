use std::{
    io,
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    process::ExitCode,
    time::Instant,
};

use clap::Args;
use server::{edition, site};

use super::{Input, Problem, report_faults, today};

#[derive(Args)]
pub struct Options {
    /// Address and port to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:3000")]
    addr: SocketAddr,
    /// What links begin with that must be whole [default: http:// and the address]
    #[arg(long, value_name = "https://HOST")]
    origin: Option<String>,
    #[command(flatten)]
    input: Input,
    /// Table of published figures (CSV) [default: those of Lào Cai]
    #[arg(long, value_name = "FILE")]
    figures: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    // A port that is taken is known before anything is computed.
    let listener = TcpListener::bind(options.addr).map_err(|error| unusable(options, &error))?;
    let start = Instant::now();
    let inputs = options.input.read(options.figures.as_deref())?;
    let (edition, warnings) = edition::compute(&inputs, today())?;
    report_faults(&warnings);
    let (products, elapsed) = (edition.items.products.len(), start.elapsed().as_millis());
    eprintln!("ocop-targets: {products} products computed in {elapsed} ms");
    site::serve(inputs, edition, listener, options.origin.as_deref())
        .map_err(|error| unusable(options, &error))?;
    Ok(ExitCode::SUCCESS)
}

fn unusable(options: &Options, error: &io::Error) -> Problem {
    let words = format!("cannot listen on {}: {error}; choose another with --addr", options.addr);
    Problem::Output(io::Error::new(error.kind(), words))
}
