use std::{
    io,
    net::{SocketAddr, TcpListener},
    process::ExitCode,
};

use clap::Args;
use server::site;

use super::{Problem, edition::EditionInput};

#[derive(Args)]
pub struct Options {
    /// Address and port to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:3000")]
    addr: SocketAddr,
    /// What links begin with that must be whole [default: http:// and the address]
    #[arg(long, value_name = "https://HOST")]
    origin: Option<String>,
    #[command(flatten)]
    input: EditionInput,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    // A port that is taken is known before anything is computed.
    let listener = TcpListener::bind(options.addr).map_err(|error| unusable(options, &error))?;
    let (inputs, edition) = options.input.compute()?;
    site::serve(inputs, edition, listener, options.origin.as_deref())
        .map_err(|error| unusable(options, &error))?;
    Ok(ExitCode::SUCCESS)
}

fn unusable(options: &Options, error: &io::Error) -> Problem {
    let words = format!("cannot listen on {}: {error}; choose another with --addr", options.addr);
    Problem::Output(io::Error::new(error.kind(), words))
}
