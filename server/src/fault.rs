//! What is wrong with a file beside the register, and where.

use std::{error::Error, fmt};

use app::{fault::Fault, format::Lang};

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFault {
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
    Line(usize),
}

/// What is wrong with a cell, by its column.
pub type InColumn = (&'static str, Fault);

impl FileFault {
    pub fn new(file: &str, at: At, fault: Fault) -> Self {
        Self { file: file.to_owned(), at, fault: fault.into() }
    }

    pub fn of_cell(file: &str, row: usize, (column, fault): InColumn) -> Self {
        Self::new(file, At::Cell(row, column), fault)
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

impl fmt::Display for FileFault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message(Lang::En))
    }
}

impl Error for FileFault {}
