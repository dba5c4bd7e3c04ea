use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::Args;
use flate2::read::ZlibDecoder;

use super::Problem;

/// As the build gathers them.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/licences.z"));

#[derive(Args)]
pub struct Options {}

/// Every package with its licence, then every text with the packages that it is of.
pub fn run(_: &Options) -> Result<ExitCode, Problem> {
    let mut out = io::stdout().lock();
    let written = io::copy(&mut ZlibDecoder::new(PACKED), &mut out).and_then(|_| out.flush());
    written.map(|()| ExitCode::SUCCESS).map_err(Problem::Output)
}
