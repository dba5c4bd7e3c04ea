use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
    time::Instant,
};

use app::format::Lang;
use clap::{Args, ValueEnum};
use server::bundle::{self, Bundle, BundleError, Report};

use super::{Problem, plain, say};

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

pub fn run(options: &Options, lang: Lang) -> Result<ExitCode, Problem> {
    let bundle = bundle::read_file(&options.bundle).map_err(Problem::Bundle)?;
    note_versions(&bundle, lang);
    let start = Instant::now();
    let report = bundle::verify(&bundle, |products| {
        let elapsed = start.elapsed().as_millis();
        say(&lang.pick(
            format!("tính lại {products} sản phẩm trong {elapsed} ms; đang so"),
            format!("{products} products recomputed in {elapsed} ms; comparing"),
        ));
    });
    print(&bundle, &report, options.format, lang).map_err(Problem::Output)?;
    let agrees = report.agrees();
    match report.failed {
        Some(BundleError::Input(error)) => Err(Problem::Input(error)),
        Some(error) => Err(Problem::Bundle(error.in_file(&options.bundle))),
        None if agrees => Ok(ExitCode::SUCCESS),
        None => Ok(ExitCode::FAILURE),
    }
}

/// Other rules may give other figures, without anyone's fault.
fn note_versions(bundle: &Bundle, lang: Lang) {
    let (theirs, ours) = (&bundle.manifest, server::engine::VERSION);
    let (register, program) = (&theirs.register, &theirs.program);
    say(&lang.pick(
        format!("sổ đăng ký {register}, do ocop-targets {program} lập"),
        format!("register {register}, made by ocop-targets {program}"),
    ));
    let engine = theirs.engine;
    if engine != ours {
        say(&lang.pick(
            format!(
                "gói được tính theo phiên bản {engine} của quy tắc, ở đây theo phiên bản {ours}; chỗ khác có thể do đó"
            ),
            format!(
                "the bundle was computed by version {engine} of the rules, here by version {ours}; what differs may differ for that reason"
            ),
        ));
    }
}

fn print(bundle: &Bundle, report: &Report, format: Format, lang: Lang) -> io::Result<()> {
    let mut out = io::stdout().lock();
    if format == Format::Json {
        let failed = report.failed.as_ref().map(|error| error.message(lang));
        let mut whole = serde_json::to_value(report)?;
        whole["failed"] = failed.into();
        whole["manifest"] = serde_json::to_value(&bundle.manifest)?;
        serde_json::to_writer(&mut out, &whole)?;
        return writeln!(out);
    }
    if report.failed.is_none() {
        writeln!(out, "{}", table::lines(report, lang))?;
    }
    let differs = lang.pick("khác", "differs");
    for finding in &report.findings {
        writeln!(out, "{differs}: {}", plain(&finding.line(lang)))?;
    }
    for line in table::differences(&report.differences, lang) {
        writeln!(out, "{differs}: {}", plain(&line))?;
    }
    let (agree, differ, entries) = (report.agree, report.differ, report.findings.len());
    if entries > 0 {
        let wrong = lang.pick("chỗ trong gói không đúng", "places of the bundle are not right");
        write!(out, "{entries} {wrong}; ")?;
    }
    match lang {
        Lang::Vi => writeln!(out, "{agree} số liệu khớp, {differ} không khớp"),
        Lang::En => writeln!(out, "{agree} figures agree, {differ} do not"),
    }
}
