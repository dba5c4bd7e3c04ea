use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    time::Instant,
};

use app::format::Lang;
use clap::{Args, ValueEnum};
use server::bundle::{self, Bundle, BundleError, Report};

use super::{Problem, plain};

mod table;

#[derive(Args)]
pub struct Options {
    /// Bundle that `ocop-targets bundle` wrote or a site offers
    #[arg(value_name = "BUNDLE.zip")]
    bundle: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
}

pub fn run(options: &Options) -> Result<ExitCode, Problem> {
    let bundle = bundle::read_file(&options.bundle).map_err(Problem::Bundle)?;
    note_versions(&bundle);
    let start = Instant::now();
    let report = bundle::verify(&bundle, |products| {
        let elapsed = start.elapsed().as_millis();
        eprintln!("ocop-targets: {products} products recomputed in {elapsed} ms; comparing");
    });
    print(&bundle, &report, options.format).map_err(Problem::Output)?;
    let agrees = report.agrees();
    match report.failed {
        Some(BundleError::Input(error)) => Err(Problem::Input(error)),
        Some(error) => Err(Problem::Bundle(error)),
        None if agrees => Ok(ExitCode::SUCCESS),
        None => Ok(ExitCode::FAILURE),
    }
}

/// Other rules may give other figures, without anyone's fault.
fn note_versions(bundle: &Bundle) {
    let (theirs, ours) = (&bundle.manifest, server::engine::VERSION);
    eprintln!(
        "ocop-targets: register {}, made by ocop-targets {}",
        theirs.register, theirs.program
    );
    if theirs.engine != ours {
        eprintln!(
            "ocop-targets: the bundle was computed by version {} of the rules, here by version {ours}; what differs may differ for that reason",
            theirs.engine
        );
    }
}

fn print(bundle: &Bundle, report: &Report, format: Format) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if format == Format::Json {
        let failed = report.failed.as_ref().map(ToString::to_string);
        let mut whole = serde_json::to_value(report)?;
        whole["failed"] = failed.into();
        whole["manifest"] = serde_json::to_value(&bundle.manifest)?;
        serde_json::to_writer(&mut out, &whole)?;
        return writeln!(out);
    }
    if report.failed.is_none() {
        writeln!(out, "{}", table::lines(report))?;
    }
    for finding in &report.findings {
        writeln!(out, "khác: {}", plain(&finding.line(Lang::Vi)))?;
    }
    for line in table::differences(&report.differences) {
        writeln!(out, "khác: {}", plain(&line))?;
    }
    let (agree, differ, entries) = (report.agree, report.differ, report.findings.len());
    if entries > 0 {
        write!(out, "{entries} chỗ trong gói không đúng; ")?;
    }
    writeln!(out, "{agree} số liệu khớp, {differ} không khớp")
}
