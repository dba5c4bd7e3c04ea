//! A few cells in, faults out: one line for each fault, in order.

mod accepted;
mod cells;
mod codes;
mod errors;
mod file;
mod forms;
mod letters;
mod message;
mod order;
mod parts;
mod rows;
mod suggestion;
mod warnings;
mod workbook;
mod written;

use app::{board::Day, schema::Table};
use polars::prelude::DataFrame;

use super::*;
use crate::place::LAO_CAI;

/// The smallest register without a fault; a test replaces the tables it speaks of.
const GOOD: [(&str, &str); 3] = [
    ("entities", "id,name,kind,commune\ne1,HTX Một,cooperative,03022\n"),
    ("products", "id,name,group,entity,commune\np1,Chè xanh,drink,e1,03022\n"),
    ("certificates", "product,stars,granted_on\np1,3,2023-01-15\n"),
];

/// Reads `tables` among good ones and compares every fault:
/// ``error certificates row 3 granted_on `2023-02-31`: no_such_day``.
fn check(tables: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(lines(&faults(&read_among_good(tables))), expected);
}

type Loaded = Result<(Register, Faults), RegisterError>;

/// Reads these tables, with those of [`GOOD`] that they do not replace.
fn read_among_good<T: AsRef<[u8]>>(tables: &[(&str, T)]) -> Loaded {
    let good = GOOD.iter().filter(|(name, _)| tables.iter().all(|(other, _)| other != name));
    let good = good.map(|&(name, text)| (name, text.as_bytes()));
    let own = tables.iter().map(|(name, bytes)| (*name, bytes.as_ref()));
    let whole: Vec<(&str, &[u8])> = own.chain(good).collect();
    read(&whole)
}

/// Reads exactly these tables.
fn read(tables: &[(&str, &[u8])]) -> Loaded {
    let named = tables.iter().map(|(name, bytes)| (format!("{name}.csv"), bytes.to_vec()));
    load_on(&RegisterFiles::from_entries("register", named.collect()))
}

/// On 30 June 2023, in Lào Cai.
fn load_on(files: &RegisterFiles) -> Loaded {
    load(files, &LAO_CAI, Day::from_ymd(2023, 6, 30).expect("a day"), usize::MAX)
}

fn faults(loaded: &Loaded) -> Faults {
    match loaded {
        Ok((_, warnings)) => {
            assert!(!warnings.has_errors(), "a register with errors is not used");
            warnings.clone()
        }
        Err(RegisterError::Faults(faults)) => {
            assert!(faults.has_errors(), "warnings do not stop a register");
            faults.clone()
        }
        Err(error) => panic!("{error}"),
    }
}

fn lines(faults: &Faults) -> Vec<String> {
    faults.listed().iter().map(line).collect()
}

fn line(fault: &Fault) -> String {
    let mut line = format!("{} {}", fault.kind.severity().name().en, fault.table.1);
    if let Some(row) = fault.row {
        line += &format!(" row {row}");
    }
    if let Some(column) = &fault.column {
        line += &format!(" {column}");
    }
    if !fault.value.is_empty() {
        line += &format!(" `{}`", fault.value);
    }
    format!("{line}: {}", words(&fault.kind))
}

/// The name of the kind, and the other place or word that it gives.
fn words(kind: &FaultKind) -> String {
    let debug = format!("{kind:?}");
    let mut name = String::new();
    for letter in debug.chars().take_while(char::is_ascii_alphanumeric) {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    match kind {
        FaultKind::DoubleId { first_row }
        | FaultKind::DoubleCertificate { first_row }
        | FaultKind::IdInOtherCase { first_row, .. }
        | FaultKind::UnnamedColumn { first_row }
        | FaultKind::SameName { first_row, .. } => format!("{name}, row {first_row}"),
        FaultKind::EmptyCells { columns } => format!("{name}, {columns}"),
        FaultKind::SkippedRow { why } => format!("{name}, {}", format!("{why:?}").to_lowercase()),
        FaultKind::HeadingsRead { read } => format!("{name}, {read}"),
        FaultKind::DoubtfulDay { day_first, month_first } => {
            format!("{name}, {day_first} or {month_first}")
        }
        FaultKind::TooLong { letters, most } => format!("{name}, {letters} of {most}"),
        FaultKind::BeforeStart { start, day } => format!("{name}, {start} {day}"),
        _ => match kind.suggestion() {
            Some(suggestion) => format!("{name}, {suggestion}"),
            None => name,
        },
    }
}

/// The same rows in the same order in every table; "not stated" equals "not stated".
fn assert_same(one: &Register, other: &Register) {
    for table in Table::ALL {
        let (one, other) = (one.frame(table), other.frame(table));
        assert!(one.equals_missing(other), "{}: {one:?} {other:?}", table.name());
    }
}

/// One cell as polars shows it; "null" is "not stated".
fn cell(frame: &DataFrame, column: &str, row: usize) -> String {
    let value = frame.column(column).expect("a column").get(row).expect("a row");
    value.to_string().trim_matches('"').to_owned()
}
