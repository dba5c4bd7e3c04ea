//! What is wrong with notes, and where.

use std::{error::Error, fmt};

use app::{fault::NoteCode as Code, format::Lang};

/// Why notes cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteError {
    pub file: String,
    /// As a spreadsheet counts it, from 1; `None`: the whole file.
    pub row: Option<usize>,
    pub fault: Box<Fault>,
}

/// What is wrong with a cell, or with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub code: Code,
    pub column: Option<&'static str>,
    pub value: String,
    pub details: Vec<String>,
}

impl NoteError {
    /// Where and what, and what to do.
    pub fn message(&self, lang: Lang) -> String {
        let Self { file, row, fault } = self;
        let Fault { code, column, value, details } = &**fault;
        let mut place = file.clone();
        if let Some(row) = row {
            place += &lang.pick(format!(", dòng {row}"), format!(", row {row}"));
        }
        if let Some(column) = column {
            place += &lang.pick(format!(", cột {column}"), format!(", column {column}"));
        }
        format!("{place}: {}: {}", code.id(), code.entry().line(lang, value, details, None))
    }
}

impl fmt::Display for NoteError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message(Lang::En))
    }
}

impl Error for NoteError {}

impl Fault {
    pub fn of_cell(code: Code, column: &'static str, value: &str, details: &[String]) -> Self {
        Self { code, column: Some(column), value: value.to_owned(), details: details.to_vec() }
    }

    pub fn of_row(code: Code, detail: &str) -> Self {
        Self { code, column: None, value: String::new(), details: vec![detail.to_owned()] }
    }
}
