//! The program as scripts call it: arguments in, bytes and an exit status out.

mod bundle;
mod check;
mod compute;
mod forms;
mod given;
mod import;
mod outlook;
mod process;
mod refused;
mod sample;
mod unit;
mod workbook;

use std::{fs, path::Path};

use server::{
    place::LAO_CAI,
    sample::{self as made, SEED},
};
use std::process::Command;
use tempfile::TempDir;

/// What the program wrote, and how it ended.
struct Outcome {
    status: i32,
    out: String,
    err: String,
}

fn run(arguments: &[&str]) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ocop-targets"));
    let output = command.args(arguments).output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Outcome {
        status: output.status.code().expect("an exit status"),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// The standard output of a run that must succeed.
fn out(arguments: &[&str]) -> String {
    let Outcome { status, out, err } = run(arguments);
    assert_eq!(status, 0, "{arguments:?}: {err}");
    out
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// The embedded sample as files, each changed by `change`.
fn folder(change: impl Fn(&str, String) -> String) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in made::tables(SEED, &LAO_CAI).expect("the sample") {
        let text = change(&name, String::from_utf8(bytes).expect("UTF-8"));
        fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

/// The sample with two errors: a day that does not exist, and six stars.
fn broken_register() -> TempDir {
    folder(|name, text| match name {
        "certificates.csv" => {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines[13] = "P0001,3,2023-02-31,,,".to_owned();
            lines[14] = "P0001,6,2023-02-28,,,".to_owned();
            lines.join("\n")
        }
        _ => text,
    })
}
