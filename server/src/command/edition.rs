use std::{path::PathBuf, time::Instant};

use app::{edition::Edition, format::Lang};
use clap::Args;
use server::{edition, input::Inputs};

use super::{Input, Problem, report_faults, say, today};

/// Everything that an edition is computed from.
#[derive(Args)]
pub struct EditionInput {
    #[command(flatten)]
    input: Input,
    /// Table of published figures (CSV or workbook) [default: those of the plan's province]
    #[arg(long, value_name = "FILE", env = "OCOP_FIGURES")]
    figures: Option<PathBuf>,
}

impl EditionInput {
    /// The edition of today, and what it was computed from; says on standard error how long
    /// it took and what is doubtful.
    pub fn compute(&self, lang: Lang) -> Result<(Inputs, Edition), Problem> {
        let start = Instant::now();
        let inputs = self.input.read(self.figures.as_deref())?;
        let (edition, warnings) = edition::compute(&inputs, today())?;
        report_faults(&warnings, lang);
        let (products, elapsed) = (edition.items.products.len(), start.elapsed().as_millis());
        say(&lang.pick(
            format!("tính xong {products} sản phẩm trong {elapsed} ms"),
            format!("{products} products computed in {elapsed} ms"),
        ));
        Ok((inputs, edition))
    }
}
