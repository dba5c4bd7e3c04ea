//! The command line: a table of contents.

mod command;

use std::{env, process::ExitCode};

use app::format::Lang;
use clap::{Parser, Subcommand};
use server::{apart, sheet::COMMAND as SHEETS};

#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Provincial OCOP targets: from register files to figures, charts and pages.
#[derive(Parser)]
#[command(name = "ocop-targets", version, about, propagate_version = true)]
struct Cli {
    /// Language of what is said of files and figures: vi or en
    #[arg(long, global = true, value_name = "LANG", env = "OCOP_LANG", default_value = "vi",
        value_parser = command::lang)]
    lang: Lang,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the dashboard
    Serve(command::serve::Options),
    /// Compute every reading of a plan on one or more days
    Compute(command::compute::Options),
    /// Say how the targets of a plan may end, and what is needed
    Outlook(command::outlook::Options),
    /// Check a register and print all its faults
    Check(command::check::Options),
    /// Put recognition lists onto a register
    Import(command::import::Options),
    /// Write a workbook to be filled in, with drop-down lists
    Template(command::template::Options),
    /// Write register, plans, places, figures and all results as one file
    Bundle(command::bundle::Options),
    /// Recompute every figure of a bundle and say whether it agrees
    Verify(command::verify::Options),
    /// Write the illustrative register, or one of any size, as CSV files
    Sample(command::sample::Options),
    /// Print the licences of everything that the program holds
    Licences(command::licences::Options),
    /// Print the address of one page of each kind as JSON
    #[command(hide = true)]
    Pages(command::pages::Options),
    /// Read a workbook from standard input, within bounds, and write its sheets
    #[command(hide = true, name = SHEETS)]
    Sheets(command::sheets::Options),
}

/// Exit status: 0 done; 1 the input has errors; 2 wrong usage.
fn main() -> ExitCode {
    if let Ok(program) = env::current_exe() {
        apart::use_program(program);
    }
    let Cli { lang, command } = Cli::parse();
    let done = match command {
        Command::Serve(options) => command::serve::run(&options, lang),
        Command::Compute(options) => command::compute::run(&options, lang),
        Command::Outlook(options) => command::outlook::run(&options, lang),
        Command::Check(options) => command::check::run(&options, lang),
        Command::Import(options) => command::import::run(&options, lang),
        Command::Template(options) => command::template::run(&options, lang),
        Command::Bundle(options) => command::bundle::run(&options, lang),
        Command::Verify(options) => command::verify::run(&options, lang),
        Command::Sample(options) => command::sample::run(&options, lang),
        Command::Licences(options) => command::licences::run(&options),
        Command::Pages(options) => command::pages::run(&options),
        Command::Sheets(options) => command::sheets::run(&options),
    };
    match done {
        Ok(status) => status,
        Err(problem) => {
            problem.report(lang);
            problem.status()
        }
    }
}
