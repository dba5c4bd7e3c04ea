//! What is to be said of a recognition list, cell by cell.

use app::{
    format::{Lang, visible},
    schema::ListField,
};
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
        let message =
            self.filled(lang.pick(self.code.entry().meaning.vi, self.code.entry().meaning.en));
        match &self.suggestion {
            Some(near) => {
                message
                    + &lang.pick(format!(" Có phải «{near}»?"), format!(" Did you mean «{near}»?"))
            }
            None => message,
        }
    }

    /// What to do.
    pub fn advice(&self, lang: Lang) -> String {
        self.filled(lang.pick(self.code.entry().advice.vi, self.code.entry().advice.en))
    }

    /// Values come in last, so that a brace in a cell stays one.
    fn filled(&self, template: &str) -> String {
        let mut filled = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            filled += before;
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            filled += match name.parse::<usize>() {
                Ok(at) => self.details.get(at).map_or("", String::as_str),
                Err(_) => &self.value,
            };
            rest = after;
        }
        visible(&(filled + rest)).into_owned()
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
