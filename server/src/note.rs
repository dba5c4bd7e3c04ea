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
    columns::{Column, Columns},
    fault::{FileFault, FileFaults, InColumn},
    plan::Plan,
    written::{
        day::{self, Written},
        word,
    },
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

pub const COLUMNS: Columns = Columns {
    required: &[
        Column::headed("target", "Chỉ tiêu"),
        Column::headed("as_of", "Ngày"),
        Column::headed("public", "Công khai"),
    ],
    optional: &[
        Column::headed("reason", "Lý do"),
        Column::headed("action", "Việc cần làm"),
        Column::headed("unit", "Đơn vị phụ trách"),
        Column::headed("due", "Hạn"),
    ],
    missing: Code::MissingColumn.entry(),
    unknown: Code::UnknownColumn.entry(),
    double: Code::DoubleColumn.entry(),
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
/// [`FileFaults`] for every cell that cannot be used.
pub fn read(file: &str, text: &str, plans: &[Plan]) -> Result<Vec<Note>, FileFaults> {
    let known: HashSet<&str> =
        plans.iter().flat_map(|plan| &plan.targets).map(|target| target.id.as_str()).collect();
    let mut faults = FileFaults::default();
    let rows = COLUMNS.rows::<Row>((file, text), &mut faults)?;
    let mut notes = Vec::new();
    for (number, row) in rows {
        match row.note(&known) {
            Ok((note, public)) => notes.extend(public.then_some(note)),
            Err(wrong) => {
                faults.extend(wrong.into_iter().map(|it| FileFault::of_cell(file, number, it)));
            }
        }
    }
    notes.sort_by_key(|note| note.as_of);
    faults.none_or(notes)
}

impl Row {
    /// The note, and whether it is public.
    ///
    /// # Errors
    ///
    /// For every cell that cannot be used.
    fn note(self, known: &HashSet<&str>) -> Result<(Note, bool), Vec<InColumn>> {
        let mut wrong = Vec::new();
        let target = kept(target(&self.target, known), &mut wrong);
        let as_of = kept(day("as_of", &self.as_of), &mut wrong);
        let due = match self.due.trim() {
            "" => None,
            written => kept(day("due", written), &mut wrong),
        };
        if let (Some(as_of), Some(due)) = (as_of, due.filter(|&due| Some(due) < as_of)) {
            wrong.push(("due", Fault::new(Code::DueBefore, due).with(as_of)));
        }
        let public = kept(flag(&self.public), &mut wrong);
        let reason = kept(words("reason", &self.reason), &mut wrong);
        let action = kept(words("action", &self.action), &mut wrong);
        let unit = kept(words("unit", &self.unit), &mut wrong);
        if [&reason, &action].into_iter().all(|said| said.as_ref().is_some_and(String::is_empty)) {
            wrong.push(("reason", Fault::new(Code::NothingSaid, "")));
        }
        match (target, as_of, public, reason, action, unit) {
            (Some(target), Some(as_of), Some(public), Some(reason), Some(action), Some(unit))
                if wrong.is_empty() =>
            {
                Ok((Note { target, as_of, reason, action, unit, due }, public))
            }
            _ => Err(wrong),
        }
    }
}

/// What a cell says, unless it is among the `wrong`.
fn kept<T>(read: Result<T, InColumn>, wrong: &mut Vec<InColumn>) -> Option<T> {
    read.map_err(|fault| wrong.push(fault)).ok()
}

fn target(written: &str, known: &HashSet<&str>) -> Result<String, InColumn> {
    let target = written.trim();
    if known.contains(target) {
        return Ok(target.to_owned());
    }
    let mut known: Vec<&str> = known.iter().copied().collect();
    known.sort_unstable();
    Err(("target", Fault::new(Code::UnknownTarget, target).with(known.join(", "))))
}

fn flag(written: &str) -> Result<bool, InColumn> {
    let flag = word::flag("public", written);
    flag.ok_or_else(|| ("public", Fault::new(Code::NotAFlag, written)))
}

fn day(column: &'static str, written: &str) -> Result<Day, InColumn> {
    match day::read(written.trim()) {
        Written::Day(day) | Written::DayFirst { day, .. } | Written::Serial(day) => Ok(day),
        _ => Err((column, Fault::new(Code::NotADay, written))),
    }
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
