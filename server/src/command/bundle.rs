use std::{path::PathBuf, process::ExitCode};

use app::format::Lang;
use clap::Args;
use server::{bundle, output::NewFile};

use super::{Problem, edition::EditionInput, say};

#[derive(Args)]
pub struct Options {
    /// File to write the bundle to
    #[arg(long, value_name = "FILE.zip")]
    out: PathBuf,
    /// Replace a file that is there
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    input: EditionInput,
}

pub fn run(options: &Options, lang: Lang) -> Result<ExitCode, Problem> {
    let file = NewFile::at(&options.out, options.replace).map_err(Problem::Written)?;
    let (inputs, edition) = options.input.compute(lang)?;
    let bytes = bundle::make(&inputs, &edition).map_err(Problem::Bundle)?;
    file.write(&bytes).map_err(Problem::Written)?;
    let (size, out) = (bytes.len(), options.out.display());
    say(&lang.pick(format!("đã ghi {size} byte vào {out}"), format!("wrote {size} bytes to {out}")));
    Ok(ExitCode::SUCCESS)
}
