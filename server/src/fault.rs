//! What is wrong with files beside the register, and where.

mod record;

use std::{error::Error, fmt};

use app::{fault::Fault, format::Lang};

pub use record::FaultRecord;

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFault {
    pub file: String,
    pub at: At,
    pub fault: Box<Fault>,
}

/// All that keeps files from being used, in the order in which it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFaults(pub Vec<FileFault>);

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

    /// The same as programs read it.
    pub fn record(&self, lang: Lang) -> FaultRecord<'_> {
        let (row, column) = match self.at {
            At::File => (None, None),
            At::Row(row) | At::Line(row) => (Some(row), None),
            At::Cell(row, column) => (Some(row), Some(column)),
        };
        FaultRecord {
            code: self.fault.entry.id,
            severity: self.fault.entry.severity(),
            file: Some(&self.file),
            sheet: None,
            cell: None,
            table: None,
            row: row.and_then(|row| u32::try_from(row).ok()),
            column,
            value: &self.fault.value,
            message: self.fault.message(lang),
            suggestion: None,
        }
    }
}

impl FileFaults {
    /// `read`, where nothing is wrong.
    ///
    /// # Errors
    ///
    /// With what is wrong, where anything is.
    pub fn none_or<T>(self, read: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(read) } else { Err(self) }
    }

    /// A line for each.
    pub fn message(&self, lang: Lang) -> String {
        self.0.iter().map(|fault| fault.message(lang)).collect::<Vec<_>>().join("\n")
    }
}

impl From<FileFault> for FileFaults {
    fn from(fault: FileFault) -> Self {
        Self(vec![fault])
    }
}

impl fmt::Display for FileFault {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message(Lang::En))
    }
}

impl Error for FileFault {}

impl fmt::Display for FileFaults {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message(Lang::En))
    }
}

impl Error for FileFaults {}
