use std::{
    fs::File,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use server::{
    output::NewFolder,
    place::LAO_CAI,
    sample::{self, SEED},
};

use super::Problem;

#[derive(Args)]
pub struct Options {
    /// Folder to write the tables to; it is made if it does not exist
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Replace a folder that holds such tables and nothing else
    #[arg(long)]
    replace: bool,
    /// Make a register of this size [default: the illustrative register]
    #[arg(long, value_name = "N")]
    products: Option<u32>,
    /// The same seed makes the same register
    #[arg(long, value_name = "S", default_value_t = SEED)]
    seed: u64,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    let folder = NewFolder::at(&options.out, options.replace).map_err(Problem::Written)?;
    let size = sample::Options { products: options.products, seed: options.seed };
    let write = |folder: &Path| {
        let mut open = |name: &str| {
            let file = File::create_new(folder.join(name))?;
            Ok(Box::new(BufWriter::new(file)) as Box<dyn Write>)
        };
        sample::write(&size, &sample::communes(&LAO_CAI), &mut open)
    };
    folder.write(write).map_err(Problem::Written)?;
    eprintln!("ocop-targets: wrote the tables to {}", options.out.display());
    Ok(ExitCode::SUCCESS)
}
