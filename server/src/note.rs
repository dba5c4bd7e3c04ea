//! Notes of an office on its targets: why one is behind, what is to be done, by whom and by when.
//!
//! They stand beside the register, in a file of their own, since they explain figures and
//! change none.

use std::collections::HashSet;

use app::{
    board::Day,
    edition::Note,
    fault::{Fault, NoteCode as Code},
};
use serde::Deserialize;

use crate::{
    columns::Columns,
    fault::{FileFault, FileFaults, InColumn},
    plan::Plan,
};

/// The file's name in the folder of a register.
pub const FILE: &str = "notes.csv";
/// More would not be read on a page of one sheet.
const MOST_LETTERS: usize = 500;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    target: String,
    as_of: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    action: String,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    due: String,
    public: String,
}

const COLUMNS: Columns = Columns {
    required: &["target", "as_of", "public"],
    optional: &["reason", "action", "unit", "due"],
    missing: Code::MissingColumn.entry(),
    unknown: Code::UnknownColumn.entry(),
    ragged: Code::Ragged.entry(),
    unread: Code::Unread.entry(),
    too_many: Code::TooManyRows.entry(),
    // A note a day and target for years.
    most: 20_000,
};

/// The notes in `text` that are public, in the order of their days; `file` is the name that
/// errors give. All are checked, also those that nobody is shown.
///
/// # Errors
///
/// [`FileFaults`] for every row of which a cell cannot be used, with the first of these cells.
pub fn read(file: &str, text: &str, plans: &[Plan]) -> Result<Vec<Note>, FileFaults> {
    let known: HashSet<&str> =
        plans.iter().flat_map(|plan| &plan.targets).map(|target| target.id.as_str()).collect();
    let mut faults = FileFaults::default();
    let rows = COLUMNS.rows::<Row>((file, text), &mut faults)?;
    let mut notes = Vec::new();
    for (number, row) in rows {
        match row.note(&known) {
            Ok((note, public)) => notes.extend(public.then_some(note)),
            Err(fault) => faults.push(FileFault::of_cell(file, number, fault)),
        }
    }
    notes.sort_by_key(|note| note.as_of);
    faults.none_or(notes)
}

impl Row {
    fn note(self, known: &HashSet<&str>) -> Result<(Note, bool), InColumn> {
        let target = self.target.trim();
        if !known.contains(target) {
            let mut known: Vec<&str> = known.iter().copied().collect();
            known.sort_unstable();
            let fault = Fault::new(Code::UnknownTarget, target).with(known.join(", "));
            return Err(("target", fault));
        }
        let as_of = day("as_of", &self.as_of)?;
        let due = match self.due.trim() {
            "" => None,
            written => Some(day("due", written)?),
        };
        if let Some(due) = due.filter(|&due| due < as_of) {
            return Err(("due", Fault::new(Code::DueBefore, due).with(as_of)));
        }
        let public = match self.public.trim().to_lowercase().as_str() {
            "true" | "yes" | "có" | "1" => true,
            "false" | "no" | "không" | "0" => false,
            _ => return Err(("public", Fault::new(Code::NotAFlag, &self.public))),
        };
        let note = Note {
            target: target.to_owned(),
            as_of,
            reason: words("reason", &self.reason)?,
            action: words("action", &self.action)?,
            unit: words("unit", &self.unit)?,
            due,
        };
        if note.reason.is_empty() && note.action.is_empty() {
            return Err(("reason", Fault::new(Code::NothingSaid, "")));
        }
        Ok((note, public))
    }
}

fn day(column: &'static str, written: &str) -> Result<Day, InColumn> {
    Day::from_written(written).ok_or_else(|| (column, Fault::new(Code::NotADay, written)))
}

/// A text in one line.
fn words(column: &'static str, written: &str) -> Result<String, InColumn> {
    let text = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = text.chars().count();
    if letters > MOST_LETTERS {
        let fault = Fault::new(Code::TooLong, &text).with(letters).with(MOST_LETTERS);
        return Err((column, fault));
    }
    if text.chars().any(char::is_control) {
        return Err((column, Fault::new(Code::ControlCharacter, &text)));
    }
    Ok(text)
}

#[cfg(test)]
mod tests;
