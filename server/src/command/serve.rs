use std::{
    io,
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    process::ExitCode,
    time::Instant,
};

use clap::Args;
use server::{board, bundle, site, source};

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
    let (input, start) = (&options.input, Instant::now());
    let texts = input.texts(options.figures.as_deref())?;
    let places = texts.places()?;
    let (plans, figures) = (texts.plans(&places)?, texts.figures(&places)?);
    let (register, faults) = source::register(input.register.as_deref(), &places, today())?;
    report_faults(&faults);
    let boards = board::all(&register, &places, &figures, &plans, input.register.is_none())
        .map_err(|error| Problem::Engine(error.to_string()))?;
    let inputs = bundle::Inputs {
        texts,
        register: source::register_source(input.register.as_deref(), &places)?,
        digest: register.digest.clone(),
        boards,
    };
    let products = register.products.height();
    drop(register);
    eprintln!("ocop-targets: {products} products computed in {} ms", start.elapsed().as_millis());
    site::serve(inputs, listener, options.origin.as_deref())
        .map_err(|error| unusable(options, &error))?;
    Ok(ExitCode::SUCCESS)
}

fn unusable(options: &Options, error: &io::Error) -> Problem {
    let words = format!("cannot listen on {}: {error}; choose another with --addr", options.addr);
    Problem::Output(io::Error::new(error.kind(), words))
}
