use std::{
    fs::{self, File},
    io::BufWriter,
    path::PathBuf,
    process::ExitCode,
};

use clap::Args;
use server::{
    place::LAO_CAI,
    sample::{self, SEED},
};

use super::Problem;

#[derive(Args)]
pub struct Options {
    /// Folder to write the tables to; it is made if it does not exist
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Make a register of this size [default: the illustrative register]
    #[arg(long, value_name = "N")]
    products: Option<u32>,
    /// The same seed makes the same register
    #[arg(long, value_name = "S", default_value_t = SEED)]
    seed: u64,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    fs::create_dir_all(&options.out).map_err(Problem::Output)?;
    let made = sample::Options { products: options.products, seed: options.seed };
    let mut open = |name: &str| {
        let file = File::create(options.out.join(name))?;
        Ok(Box::new(BufWriter::new(file)) as Box<dyn std::io::Write>)
    };
    sample::write(&made, &sample::communes(&LAO_CAI), &mut open).map_err(Problem::Output)?;
    eprintln!("ocop-targets: wrote the tables to {}", options.out.display());
    Ok(ExitCode::SUCCESS)
}
