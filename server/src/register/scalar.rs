//! One cell to one value, and what is wrong with it.

use std::borrow::Cow;

use app::schema::{Column, Type, Words};

use super::{
    FaultKind,
    clean::clean,
    column::Value,
    day::{self, Written},
    days::Evidence,
    ids::{Found, Ids},
    nearest::nearest,
    word,
};
use crate::{place::Places, sheet::Cell};

/// What a cell says, and what is wrong with it or was mended in it.
pub struct Checked<'t> {
    pub value: Value<'t>,
    pub faults: Vec<FaultKind>,
    /// What a day in it says of the order of day and month.
    pub day: Option<Evidence>,
}

/// The value of `cell` in `column`, by itself: whether an id stands twice shows only
/// when rows are seen together. `ids` are those of the tables read so far; `near` is the row
/// that the column named last; what was perhaps meant is looked for only to `suggest` it.
pub fn check<'t>(
    column: &Column,
    cell: &'t Cell<'_>,
    places: &Places,
    ids: &Ids,
    near: u32,
    suggest: bool,
) -> Checked<'t> {
    let mut faults = Vec::new();
    if cell.is_empty() {
        if column.required {
            faults.push(FaultKind::EmptyCell);
        }
        return Checked { value: Value::Missing, faults, day: None };
    }
    if let Cell::Merged(_) = cell {
        faults.push(FaultKind::MergedCell);
    }
    let mut evidence = None;
    let value = value(column, cell.value(), &mut faults, |text, faults| {
        Ok(match column.of {
            Type::Day => day(cell.value(), text, faults, &mut evidence)?,
            Type::Flag => flag(column, cell.value(), text, faults)?,
            Type::Stars => stars(text, faults)?,
            Type::Word(words) => listed(text, words, faults, suggest)?,
            Type::Commune => commune(text, places, faults, suggest)?,
            Type::Row(of) => match ids.find(of, text, near) {
                Found::Row(row) => Value::Row(row),
                Found::ByNumber(row, id) => {
                    faults.push(FaultKind::RestoredId { id });
                    Value::Row(row)
                }
                // What is not known to be there is not known to be lacking.
                Found::Unread => Value::Missing,
                Found::Absent => return Err(FaultKind::AbsentTable { table: of.name() }),
                // What was perhaps meant is looked for when all faults are known.
                Found::Nothing => {
                    return Err(FaultKind::UnknownRow { table: of.name(), near: None });
                }
            },
            Type::Text | Type::Id => Value::Missing,
        })
    });
    let value = value.unwrap_or_else(|fault| {
        faults.push(fault);
        Value::Missing
    });
    Checked { value, faults, day: evidence }
}

/// The value of a cell that is not empty; `of` gives that of a text in columns of other types.
fn value<'t>(
    column: &Column,
    cell: &'t Cell<'_>,
    faults: &mut Vec<FaultKind>,
    of: impl FnOnce(&str, &mut Vec<FaultKind>) -> Result<Value<'static>, FaultKind>,
) -> Result<Value<'t>, FaultKind> {
    let text = match cell {
        Cell::Text(_) | Cell::Constant(_) => {
            let cleaned = clean(cell.text().unwrap_or_default());
            if let Cell::Constant(text) = cell {
                faults.push(FaultKind::ReadAs { value: text.to_string() });
            }
            if !cleaned.mended.is_empty() {
                faults.extend(cleaned.mended);
                let legacy = |fault: &FaultKind| matches!(fault, FaultKind::LegacyLetters { .. });
                if let Some(at) = faults.iter().position(legacy) {
                    return Err(faults.swap_remove(at));
                }
            }
            cleaned.text
        }
        // A spreadsheet makes a number of an id such as 0034.
        Cell::Number(number) if number.fract() == 0.0 => Cow::Owned(format!("{number:.0}")),
        Cell::Failed(_) => return Err(FaultKind::FailedFormula),
        Cell::Uncomputed => return Err(FaultKind::UncomputedFormula),
        _ => Cow::Borrowed(""),
    };
    let letters = if text.len() > column.most { text.chars().count() } else { 0 };
    match column.of {
        Type::Text | Type::Id if letters > column.most => {
            Err(FaultKind::TooLong { letters, most: column.most })
        }
        Type::Text | Type::Id if text.is_empty() => Err(FaultKind::NotText),
        Type::Text => Ok(Value::Text(text)),
        // Also an id that is refused is known: what refers to it is no fault of its own.
        Type::Id => {
            faults.extend(matches!(&*text, "." | "..").then_some(FaultKind::UnfitId));
            Ok(Value::Text(text))
        }
        _ => of(&text, faults),
    }
}

fn day(
    cell: &Cell<'_>,
    text: &str,
    faults: &mut Vec<FaultKind>,
    evidence: &mut Option<Evidence>,
) -> Result<Value<'static>, FaultKind> {
    let written = match cell {
        Cell::Day(day) => return Ok(Value::Day(day.0)),
        Cell::Number(number) => day::serial(*number),
        _ => day::written(text),
    };
    let day = match written {
        Written::Day(day) => day,
        Written::DayFirst { day, other } => {
            *evidence = Some(match other {
                None => Evidence::DayFirst,
                Some(month_first) => Evidence::Neither { day_first: day, month_first },
            });
            day
        }
        Written::Serial(day) => day,
        Written::MonthFirst(day) => {
            *evidence = Some(Evidence::MonthFirst);
            return Err(FaultKind::MonthFirst { day: day.to_string() });
        }
        Written::NoDayOfMonth => return Err(FaultKind::NoDayOfMonth),
        Written::Nonexistent => return Err(FaultKind::NoSuchDay),
        Written::Other => return Err(FaultKind::NotADay),
    };
    if text.len() != 10 || text.as_bytes().get(4) != Some(&b'-') {
        faults.push(FaultKind::ReadAs { value: day.to_string() });
    }
    Ok(Value::Day(day.0))
}

fn flag(
    column: &Column,
    cell: &Cell<'_>,
    text: &str,
    faults: &mut Vec<FaultKind>,
) -> Result<Value<'static>, FaultKind> {
    match (cell, text) {
        (Cell::Flag(flag), _) => Ok(Value::Flag(*flag)),
        (Cell::Number(_), _) => Err(FaultKind::NotAFlag),
        (_, "true" | "TRUE" | "True") => Ok(Value::Flag(true)),
        (_, "false" | "FALSE" | "False") => Ok(Value::Flag(false)),
        _ => match word::flag(column.name, text) {
            Some(flag) => {
                faults.push(FaultKind::ReadAs { value: flag.to_string() });
                Ok(Value::Flag(flag))
            }
            None => Err(FaultKind::NotAFlag),
        },
    }
}

fn stars(text: &str, faults: &mut Vec<FaultKind>) -> Result<Value<'static>, FaultKind> {
    if let Ok(stars @ 1..=5) = text.parse() {
        return Ok(Value::Small(stars));
    }
    let stars = word::stars(text).ok_or(FaultKind::NotStars)?;
    faults.push(FaultKind::ReadAs { value: stars.to_string() });
    Ok(Value::Small(stars))
}

fn listed(
    text: &str,
    list: Words,
    faults: &mut Vec<FaultKind>,
    suggest: bool,
) -> Result<Value<'static>, FaultKind> {
    let words = list.words;
    if let Some(position) = words.iter().position(|word| *word == text) {
        return Ok(Value::Small(position as u8));
    }
    if let Some(position) = word::word(text, list) {
        faults.push(FaultKind::ReadAs { value: words[position].to_owned() });
        return Ok(Value::Small(position as u8));
    }
    let near = suggest.then(|| nearest(text, words.iter().copied())).flatten();
    Err(FaultKind::UnknownWord { words, near: near.map(str::to_owned) })
}

/// The commune's position; a code whose leading zeros were lost gets them back.
fn commune(
    text: &str,
    places: &Places,
    faults: &mut Vec<FaultKind>,
    suggest: bool,
) -> Result<Value<'static>, FaultKind> {
    if let Some(commune) = places.commune(text) {
        return Ok(Value::Row(commune));
    }
    // An apostrophe keeps the zeros, and comes along in some exports.
    let digits = text.trim_start_matches('\'');
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        let code = format!("{digits:0>5}");
        if let Some(commune) = places.commune(&code) {
            faults.push(FaultKind::RestoredCode { code });
            return Ok(Value::Row(commune));
        }
    }
    if !suggest {
        return Err(FaultKind::UnknownCommune { near: None });
    }
    let names = || places.communes.iter().map(|commune| commune.name.as_str());
    let codes = places.communes.iter().map(|commune| commune.code.as_str());
    let near = match nearest(text, names()) {
        Some(name) => {
            let same = places.communes.iter().filter(|commune| commune.name == name);
            let mut codes: Vec<&str> = same.map(|commune| commune.code.as_str()).collect();
            codes.sort_unstable();
            codes.dedup();
            Some(format!("{} ({name})", codes.join(", ")))
        }
        None => nearest(text, codes).map(str::to_owned),
    };
    Err(FaultKind::UnknownCommune { near })
}
