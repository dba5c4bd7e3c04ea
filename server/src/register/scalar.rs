//! One cell to one value, and what is wrong with it. What is wrong is kept aside: it is rare, and
//! a value that comes back alone is cheap.

mod reference;

use std::{borrow::Cow, collections::HashMap};

use app::{
    board::Day,
    schema::{Column, Type, Words},
};

use super::{
    FaultKind,
    clean::{clean, is_plain},
    column::Value,
    days::Evidence,
    ids::Ids,
    nearest::nearest,
};
use crate::{
    place::Places,
    sheet::Cell,
    written::{
        dash::is_dash,
        day::{self, Written},
        stars::{self, Stars},
        word,
    },
};

/// Bytes of a dash.
const DASH: usize = 3;

/// Reads cells, and keeps what is to be told of them.
pub struct Judge<'a> {
    places: &'a Places,
    /// Those of the tables read so far.
    ids: &'a Ids,
    /// The communes that were perhaps meant, by what is written.
    near: HashMap<String, Option<String>>,
    /// What is wrong with the cells read so far, or was mended in them.
    pub faults: Vec<FaultKind>,
    /// What the last day says of the order of day and month.
    pub day: Option<Evidence>,
    /// True when the last cell named a row of a table without an id.
    pub in_vain: bool,
}

impl<'a> Judge<'a> {
    pub fn new(places: &'a Places, ids: &'a Ids) -> Self {
        let (near, faults) = (HashMap::new(), Vec::new());
        Self { places, ids, near, faults, day: None, in_vain: false }
    }

    /// The value of `cell` in `column`, by itself: whether an id stands twice shows only when rows
    /// are seen together. `near` is the row that the column named last.
    pub fn value<'t>(&mut self, column: &Column, cell: &'t Cell<'_>, near: u32) -> Value<'t> {
        if cell.is_empty() {
            self.unseen(cell);
            if column.required {
                self.faults.push(FaultKind::EmptyCell);
            }
            return Value::Missing;
        }
        if let Cell::Merged(merged) = cell {
            let beneath = merged.beneath.as_ref().filter(|_| !merged.across).map(Cell::excerpt);
            if merged.across || beneath.is_some() {
                self.faults.push(FaultKind::CoveredCell { beneath });
                return Value::Missing;
            }
            self.faults.push(FaultKind::MergedCell);
        }
        let cell = cell.value();
        let Some(text) = self.text(cell) else { return Value::Missing };
        // A dash stands where nothing is to be said.
        if !column.required && text.len() <= DASH && !text.is_empty() && is_dash(&text) {
            return Value::Missing;
        }
        let letters = if text.len() > column.most { text.chars().count() } else { 0 };
        let value = match column.of {
            Type::Text | Type::Id if letters > column.most => {
                self.fault(FaultKind::TooLong { letters, most: column.most })
            }
            Type::Text | Type::Id if text.is_empty() => self.fault(FaultKind::NotText),
            Type::Text => Some(Value::Text(text)),
            // Also an id that is refused is known: what refers to it is no fault of its own.
            Type::Id => {
                self.faults.extend(matches!(&*text, "." | "..").then_some(FaultKind::UnfitId));
                Some(Value::Text(text))
            }
            Type::Day => self.day(cell, &text).map(|day| Value::Day(day.0)),
            Type::Flag => self.flag(column, cell, &text).map(Value::Flag),
            Type::Stars => self.stars(&text).map(Value::Small),
            Type::Word(words) => self.listed(&text, words).map(Value::Small),
            Type::Commune => self.commune(&text).map(Value::Row),
            Type::Row(of) => self.row(of, &text, near).map(Value::Row),
        };
        value.unwrap_or(Value::Missing)
    }

    /// The text of a cell that is not empty, as it is kept; of what is no text, nothing.
    fn text<'t>(&mut self, cell: &'t Cell<'_>) -> Option<Cow<'t, str>> {
        match cell {
            Cell::Text(_) | Cell::Constant(_) => {
                let text = cell.text().unwrap_or_default();
                if let Cell::Constant(text) = cell {
                    self.faults.push(FaultKind::ReadAs { value: text.to_string() });
                }
                if is_plain(text) {
                    return Some(Cow::Borrowed(text));
                }
                let cleaned = clean(text);
                let legacy = |fault: &FaultKind| matches!(fault, FaultKind::LegacyLetters { .. });
                let is_legacy = cleaned.mended.iter().any(legacy);
                self.faults.extend(cleaned.mended);
                (!is_legacy).then_some(cleaned.text)
            }
            // A spreadsheet makes a number of an id such as 0034.
            Cell::Number(number) if number.fract() == 0.0 => {
                Some(Cow::Owned(format!("{number:.0}")))
            }
            Cell::Failed(_) => self.fault(FaultKind::FailedFormula),
            Cell::Uncomputed => self.fault(FaultKind::UncomputedFormula),
            _ => Some(Cow::Borrowed("")),
        }
    }

    /// True where the last cell was refused as an id.
    pub fn is_unfit(&self) -> bool {
        self.faults.contains(&FaultKind::UnfitId)
    }

    /// What nobody sees in a cell that is empty to the eye.
    fn unseen(&mut self, cell: &Cell<'_>) {
        let mended = cell.text().map(|text| clean(text).mended).unwrap_or_default();
        self.faults.extend(mended.into_iter().filter(|kind| *kind != FaultKind::Trimmed));
    }

    fn day(&mut self, cell: &Cell<'_>, text: &str) -> Option<Day> {
        let written = match cell {
            Cell::Day(day) => return Some(*day),
            Cell::Number(number) => day::serial(*number),
            _ => day::read(text),
        };
        let day = match written {
            Written::Day(day) | Written::Serial(day) => day,
            Written::DayFirst { day, other } => {
                self.day = Some(match other {
                    None => Evidence::DayFirst,
                    Some(month_first) => Evidence::Neither { day_first: day, month_first },
                });
                day
            }
            Written::MonthFirst(day) => {
                self.day = Some(Evidence::MonthFirst);
                return self.fault(FaultKind::MonthFirst { day: day.to_string() });
            }
            Written::NoDayOfMonth => return self.fault(FaultKind::NoDayOfMonth),
            Written::Nonexistent => return self.fault(FaultKind::NoSuchDay),
            Written::Other => return self.fault(FaultKind::NotADay),
        };
        if text.len() != 10 || text.as_bytes().get(4) != Some(&b'-') {
            self.read_as(day);
        }
        Some(day)
    }

    fn flag(&mut self, column: &Column, cell: &Cell<'_>, text: &str) -> Option<bool> {
        match (cell, text) {
            (Cell::Flag(flag), _) => Some(*flag),
            (_, "true" | "TRUE" | "True") => Some(true),
            (_, "false" | "FALSE" | "False") => Some(false),
            _ => match word::flag(column.name, text) {
                Some(flag) => self.read_as(flag),
                None => self.fault(FaultKind::NotAFlag),
            },
        }
    }

    fn stars(&mut self, text: &str) -> Option<u8> {
        if let Ok(stars @ 1..=5) = text.parse() {
            return Some(stars);
        }
        match stars::in_text(text) {
            Some(Stars::Granted(stars)) => self.read_as(stars),
            _ => self.fault(FaultKind::NotStars),
        }
    }

    /// The position of a word in a closed list.
    fn listed(&mut self, text: &str, list: Words) -> Option<u8> {
        let words = list.words;
        if let Some(position) = words.iter().position(|word| *word == text) {
            return Some(position as u8);
        }
        if let Some(position) = super::word::word(text, list) {
            self.read_as(words[position]);
            return Some(position as u8);
        }
        let near = nearest(text, words.iter().copied());
        self.fault(FaultKind::UnknownWord { words, near: near.map(str::to_owned) })
    }

    fn fault<T>(&mut self, kind: FaultKind) -> Option<T> {
        self.faults.push(kind);
        None
    }

    fn read_as<T: ToString>(&mut self, value: T) -> Option<T> {
        self.faults.push(FaultKind::ReadAs { value: value.to_string() });
        Some(value)
    }
}
