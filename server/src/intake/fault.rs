//! What is to be said of a recognition list, cell by cell.

use app::{format::Lang, schema::ListField};
use serde::{Serialize, Serializer, ser::SerializeStruct};

pub use app::fault::{ListCode as Code, Severity};

use crate::sheet::cell::column_letters;

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
    pub details: Vec<String>,
    pub suggestion: Option<String>,
}

impl Fault {
    /// `B7`.
    pub fn cell_name(&self) -> Option<String> {
        self.cell.map(|(row, column)| format!("{}{row}", column_letters(column as usize - 1)))
    }

    /// What is said, as one sentence or two.
    pub fn message(&self, lang: Lang) -> String {
        self.code.entry().says(lang, &self.value, &self.details, self.suggestion.as_deref())
    }

    /// The same and what to do, as one line has it.
    pub fn line(&self, lang: Lang) -> String {
        self.code.entry().line(lang, &self.value, &self.details, self.suggestion.as_deref())
    }

    /// What to do; empty when there is nothing.
    pub fn advice(&self, lang: Lang) -> String {
        self.code.entry().advises(lang, &self.value, &self.details)
    }
}

/// `{"code","severity","file","sheet","cell","table","row","column","value","message",
/// "suggestion"}`.
impl Serialize for Fault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fault = serializer.serialize_struct("Fault", 11)?;
        fault.serialize_field("code", self.code.id())?;
        fault.serialize_field("severity", &self.code.severity())?;
        fault.serialize_field("file", &self.file)?;
        fault.serialize_field("sheet", &self.sheet)?;
        fault.serialize_field("cell", &self.cell_name())?;
        fault.serialize_field("table", &None::<&str>)?;
        fault.serialize_field("row", &self.cell.map(|(row, _)| row))?;
        fault.serialize_field("column", &self.field.map(ListField::id))?;
        fault.serialize_field("value", &self.value)?;
        fault.serialize_field("message", &self.message(Lang::Vi))?;
        fault.serialize_field("suggestion", &self.suggestion)?;
        fault.end()
    }
}
