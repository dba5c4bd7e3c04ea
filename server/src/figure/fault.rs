//! What is wrong with published figures or with their names, and where.

use std::{error::Error, fmt};

use app::{fault::Fault, format::Lang};

/// Why published figures, or the dictionary of their names, cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureError {
    pub file: String,
    pub at: At,
    pub fault: Box<Fault>,
}

/// Where in a file; rows and lines are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// All of it.
    File,
    /// As a spreadsheet counts it.
    Row(usize),
    Cell(usize, &'static str),
    /// Of the dictionary.
    Line(usize),
}

impl FigureError {
    pub(super) fn new(file: &str, at: At, fault: Fault) -> Self {
        Self { file: file.to_owned(), at, fault: fault.into() }
    }

    /// Where and what, and what to do.
    pub fn message(&self, lang: Lang) -> String {
        let Self { file, at, fault } = self;
        let at = match *at {
            At::File => String::new(),
            At::Row(row) => lang.pick(format!(", dòng {row}"), format!(", row {row}")),
            At::Cell(row, column) => lang.pick(
                format!(", dòng {row}, cột {column}"),
                format!(", row {row}, column {column}"),
            ),
            At::Line(line) => lang.pick(format!(", dòng {line}"), format!(", line {line}")),
        };
        format!("{file}{at}: {}", fault.line(lang))
    }
}

impl fmt::Display for FigureError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message(Lang::En))
    }
}

impl Error for FigureError {}
