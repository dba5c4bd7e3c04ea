//! What is wrong with files beside the register, and where.

mod record;

use std::{error::Error, fmt};

use app::{
    fault::Fault,
    format::{self, Lang},
};

pub use record::FaultRecord;

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFault {
    pub file: String,
    pub at: At,
    pub fault: Box<Fault>,
}

/// What keeps files from being used: the first [`LISTED`] that were found, and how many more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileFaults {
    pub listed: Vec<FileFault>,
    pub more: usize,
}

/// So many faults are listed unless somebody asks for all: who has more has one cause.
pub const LISTED: usize = 1000;

/// Where in a file; rows and lines are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    pub fn push(&mut self, fault: FileFault) {
        match self.listed.len() < LISTED {
            true => self.listed.push(fault),
            false => self.more += 1,
        }
    }

    /// `read`, where nothing is wrong.
    ///
    /// # Errors
    ///
    /// With what is wrong, where anything is.
    pub fn none_or<T>(self, read: T) -> Result<T, Self> {
        if self.listed.is_empty() { Ok(read) } else { Err(self) }
    }

    /// A line for each that is listed, and one for the others.
    pub fn message(&self, lang: Lang) -> String {
        let mut lines: Vec<_> = self.listed.iter().map(|fault| fault.message(lang)).collect();
        lines.extend(self.rest(lang));
        lines.join("\n")
    }

    /// How many are not listed; `None` where all are.
    pub fn rest(&self, lang: Lang) -> Option<String> {
        let more = format::count(lang, i64::try_from(self.more).unwrap_or(i64::MAX));
        let rest = lang.pick(format!("và {more} lỗi nữa"), format!("and {more} errors more"));
        (self.more > 0).then_some(rest)
    }
}

impl Extend<FileFault> for FileFaults {
    fn extend<I: IntoIterator<Item = FileFault>>(&mut self, faults: I) {
        faults.into_iter().for_each(|fault| self.push(fault));
    }
}

impl From<FileFault> for FileFaults {
    fn from(fault: FileFault) -> Self {
        Self { listed: vec![fault], more: 0 }
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
