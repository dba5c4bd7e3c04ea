//! What is to be said of a recognition list, cell by cell.

use app::{board::Text, format::Lang, schema::ListField};

pub use app::fault::{ListCode as Code, Severity};

use crate::{register::FaultRecord, sheet::cell::column_letters};

/// One thing to be said of one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub code: Code,
    pub file: String,
    pub sheet: String,
    /// Row and column as a spreadsheet counts them, from 1; `None`: the whole sheet.
    pub cell: Option<(u32, u32)>,
    pub field: Option<ListField>,
    pub value: String,
    /// What stands for `{0}`, `{1}` … in the meaning.
    pub details: Vec<Text>,
    pub suggestion: Option<String>,
}

impl Fault {
    /// `B7`.
    pub fn cell_name(&self) -> Option<String> {
        self.cell.map(|(row, column)| format!("{}{row}", column_letters(column as usize - 1)))
    }

    /// What is said, as one sentence or two.
    pub fn message(&self, lang: Lang) -> String {
        self.code.entry().says(lang, &self.value, &self.details(lang), self.suggestion.as_deref())
    }

    /// The same and what to do, as one line has it.
    pub fn line(&self, lang: Lang) -> String {
        self.code.entry().line(lang, &self.value, &self.details(lang), self.suggestion.as_deref())
    }

    /// What to do; empty when there is nothing.
    pub fn advice(&self, lang: Lang) -> String {
        self.code.entry().advises(lang, &self.value, &self.details(lang))
    }

    fn details(&self, lang: Lang) -> Vec<String> {
        self.details.iter().map(|detail| lang.text(detail).to_owned()).collect()
    }
    /// The same as programs read it.
    pub fn record(&self, lang: Lang) -> FaultRecord<'_> {
        FaultRecord {
            code: self.code.id(),
            severity: self.code.severity(),
            file: Some(&self.file),
            sheet: Some(&self.sheet),
            cell: self.cell_name(),
            table: None,
            row: self.cell.map(|(row, _)| row),
            column: self.field.map(ListField::id),
            value: &self.value,
            message: self.message(lang),
            suggestion: self.suggestion.clone(),
        }
    }
}
