//! Notes of an office on its targets: why one is behind, what is to be done, by whom and by when.
//!
//! They stand beside the register, in a file of their own, since they explain figures and
//! change none.

use std::collections::HashSet;

use app::{board::Day, edition::Note, format::unguard};
use serde::Deserialize;

use crate::plan::Plan;

/// The file's name in the folder of a register.
pub const FILE: &str = "notes.csv";
/// A note a day and target for years.
const MOST_ROWS: usize = 20_000;
/// More would not be read on a page of one sheet.
const MOST_LETTERS: usize = 500;

/// Why notes cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum NoteError {
    #[error("cannot read {file}: {source}")]
    Csv { file: String, source: csv::Error },
    #[error("{file}, row {row}, column {column}: `{value}` {problem}")]
    Cell { file: String, row: usize, column: &'static str, value: String, problem: String },
    #[error("{file} has more than {MOST_ROWS} rows; leave out what is over")]
    Rows { file: String },
}

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

/// The notes in `text` that are public, in the order of their days; `file` is the name that
/// errors give. All are checked, also those that nobody is shown.
///
/// # Errors
///
/// [`NoteError`] for the first cell that cannot be used.
pub fn read(file: &str, text: &str, plans: &[Plan]) -> Result<Vec<Note>, NoteError> {
    let known: HashSet<&str> =
        plans.iter().flat_map(|plan| &plan.targets).map(|target| target.id.as_str()).collect();
    let mut notes = Vec::new();
    let text = text.trim_start_matches('\u{feff}');
    for (row, number) in csv::Reader::from_reader(text.as_bytes()).into_deserialize().zip(2..) {
        let row: Row = row.map_err(|source| NoteError::Csv { file: file.to_owned(), source })?;
        if number > MOST_ROWS + 1 {
            return Err(NoteError::Rows { file: file.to_owned() });
        }
        let (note, public) = row.note(&known).map_err(|(column, value, problem)| {
            NoteError::Cell { file: file.to_owned(), row: number, column, value, problem }
        })?;
        notes.extend(public.then_some(note));
    }
    notes.sort_by_key(|note| note.as_of);
    Ok(notes)
}

/// Column, value and what is wrong with it.
type Wrong = (&'static str, String, String);

impl Row {
    fn note(self, known: &HashSet<&str>) -> Result<(Note, bool), Wrong> {
        let target = self.target.trim();
        if !known.contains(target) {
            let mut known: Vec<&str> = known.iter().copied().collect();
            known.sort_unstable();
            let problem = format!("is no target of a plan; write one of: {}", known.join(", "));
            return Err(("target", self.target, problem));
        }
        let as_of = day("as_of", &self.as_of)?;
        let due = match self.due.trim() {
            "" => None,
            written => Some(day("due", written)?),
        };
        if let Some(due) = due.filter(|&due| due < as_of) {
            let problem = format!("is before the day of the note, {as_of}; correct one of both");
            return Err(("due", due.to_string(), problem));
        }
        let public = match self.public.trim().to_lowercase().as_str() {
            "true" | "yes" | "có" | "1" => true,
            "false" | "no" | "không" | "0" => false,
            _ => return Err(("public", self.public, "is neither true nor false".to_owned())),
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
            let problem = "is empty like the action: a note says one of both".to_owned();
            return Err(("reason", String::new(), problem));
        }
        Ok((note, public))
    }
}

fn day(column: &'static str, written: &str) -> Result<Day, Wrong> {
    let problem = "is no day; write it like 2023-06-30 or 30/06/2023";
    Day::from_written(written).ok_or_else(|| (column, written.to_owned(), problem.to_owned()))
}

/// A text in one line.
fn words(column: &'static str, written: &str) -> Result<String, Wrong> {
    let text = unguard(written).split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = text.chars().count();
    if letters > MOST_LETTERS {
        let begin = text.chars().take(40).collect::<String>() + "…";
        let problem = format!("has {letters} letters; write at most {MOST_LETTERS}");
        return Err((column, begin, problem));
    }
    if text.chars().any(char::is_control) {
        let problem = "holds control characters; write it anew".to_owned();
        return Err((column, text.escape_debug().to_string(), problem));
    }
    Ok(text)
}

#[cfg(test)]
mod tests;
