//! What is wrong with a register: where, what, and how to mend it.

mod cited;
mod code;
mod details;
mod kind;
mod skipped;

pub use cited::Cited;
pub use kind::FaultKind;
pub use skipped::Skipped;

pub use crate::fault::FaultRecord;

use app::{format::Lang, schema::Table};

/// One fault. Two faults are in order by table, row and column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The table, and its place in the order of reading.
    pub table: (u8, String),
    /// As a spreadsheet numbers it: the header is row 1. `None`: the whole table.
    pub row: Option<u32>,
    pub column: Option<String>,
    pub value: String,
    /// Where the table stands, once that is known.
    pub source: Option<Source>,
    /// `B7`.
    pub cell: Option<String>,
    pub kind: FaultKind,
}

/// A file, and the sheet in it where it has several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub file: String,
    pub sheet: Option<String>,
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.sheet {
            Some(sheet) => write!(f, "{} › {sheet}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

impl Fault {
    pub fn new(
        table: Table,
        row: Option<u32>,
        column: Option<&str>,
        value: String,
        kind: FaultKind,
    ) -> Self {
        let place = Table::READING.iter().take_while(|other| **other != table).count() as u8;
        let column = column.map(str::to_owned);
        let table = (place, table.name().to_owned());
        Self { table, row, column, value, source: None, cell: None, kind }
    }

    /// One of a file or sheet as a whole.
    pub fn of_file(source: Source, kind: FaultKind) -> Self {
        let table = (u8::MAX, source.to_string());
        let (row, column, value) = (None, None, String::new());
        Self { table, row, column, value, source: Some(source), cell: None, kind }
    }

    /// What is wrong and what to do, as a few sentences.
    pub fn message(&self, lang: Lang) -> String {
        let (code, details) = (self.kind.code(), details::details(&self.kind, lang));
        code.entry().line(lang, &self.value, &details, self.kind.near())
    }

    /// The same as programs read it.
    pub fn record(&self, lang: Lang) -> FaultRecord<'_> {
        let source = self.source.as_ref();
        FaultRecord {
            code: self.kind.code().id(),
            severity: self.kind.severity(),
            file: source.map(|source| &*source.file),
            sheet: source.and_then(|source| source.sheet.as_deref()),
            cell: self.cell.clone(),
            table: Some(&self.table.1),
            row: self.row,
            column: self.column.as_deref(),
            value: &self.value,
            message: self.message(lang),
            suggestion: self.kind.suggestion().map(str::to_owned),
        }
    }
}
