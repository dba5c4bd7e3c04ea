//! One cell to one value, and what is wrong with it.

use std::borrow::Cow;

use app::{
    board::Day,
    schema::{Column, Type},
};

use super::{
    FaultKind,
    cell::{Cell, clean},
    column::Value,
    ids::Ids,
    nearest::nearest,
};
use crate::place::Places;

/// What a cell says, and what is wrong with it or was mended in it.
pub struct Checked<'t> {
    pub value: Value<'t>,
    pub faults: Vec<FaultKind>,
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
        return Checked { value: Value::Missing, faults };
    }
    let text = match cell {
        Cell::Text(text) => {
            let cleaned = clean(text);
            faults.extend(cleaned.trimmed.then_some(FaultKind::Trimmed));
            faults.extend(cleaned.recomposed.then_some(FaultKind::Recomposed));
            cleaned.text
        }
        // A spreadsheet makes a number of an id such as 0034.
        Cell::Number(number) if number.fract() == 0.0 => Cow::Owned(format!("{number:.0}")),
        _ => Cow::Borrowed(""),
    };
    let letters = if text.len() > column.most { text.chars().count() } else { 0 };
    let value = match column.of {
        Type::Text | Type::Id if letters > column.most => {
            Err(FaultKind::TooLong { letters, most: column.most })
        }
        Type::Day => day(cell, &text),
        Type::Flag => flag(cell, &text),
        Type::Stars => stars(&text),
        Type::Word(words) => word(&text, words.words, suggest),
        Type::Text | Type::Id if text.is_empty() => Err(FaultKind::NotText),
        Type::Text => Ok(Value::Text(text)),
        // Also an id that is refused is known: what refers to it is no fault of its own.
        Type::Id => {
            faults.extend(unfit(&text));
            Ok(Value::Text(text))
        }
        Type::Commune => commune(&text, places, suggest).map(|(commune, restored)| {
            faults.extend(restored.map(|code| FaultKind::RestoredCode { code }));
            Value::Row(commune)
        }),
        Type::Row(of) => match ids.find(of, &text, near) {
            Some(row) => Ok(Value::Row(row)),
            // What was perhaps meant is looked for when all faults are known.
            None => Err(FaultKind::UnknownRow { table: of.name(), near: None }),
        },
    };
    let value = value.unwrap_or_else(|fault| {
        faults.push(fault);
        Value::Missing
    });
    Checked { value, faults }
}

fn day<'t>(cell: &Cell<'_>, text: &str) -> Result<Value<'t>, FaultKind> {
    if let Cell::Day(day) = cell {
        return Ok(Value::Day(day.0));
    }
    if let Ok(day) = text.parse::<Day>() {
        return Ok(Value::Day(day.0));
    }
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    if shape == "9999-99-99" {
        return Err(FaultKind::NoSuchDay);
    }
    Err(FaultKind::NotADay { example: day_first(text).map(|day| day.to_string()) })
}

/// `28/02/2023` or `28.2.2023`, as people write days in Vietnamese.
fn day_first(text: &str) -> Option<Day> {
    let mut parts = text.split(['/', '.', '-']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Day::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn flag<'t>(cell: &Cell<'_>, text: &str) -> Result<Value<'t>, FaultKind> {
    match (cell, text) {
        (Cell::Flag(flag), _) => Ok(Value::Flag(*flag)),
        (_, "true" | "TRUE" | "True") => Ok(Value::Flag(true)),
        (_, "false" | "FALSE" | "False") => Ok(Value::Flag(false)),
        _ => Err(FaultKind::NotAFlag),
    }
}

fn stars<'t>(text: &str) -> Result<Value<'t>, FaultKind> {
    match text.parse() {
        Ok(stars @ 1..=5) => Ok(Value::Small(stars)),
        _ => Err(FaultKind::NotStars),
    }
}

fn word<'t>(
    text: &str,
    words: &'static [&'static str],
    suggest: bool,
) -> Result<Value<'t>, FaultKind> {
    match words.iter().position(|word| *word == text) {
        Some(position) => Ok(Value::Small(position as u8)),
        None => {
            let near = suggest.then(|| nearest(text, words.iter().copied())).flatten();
            let near = near.map(str::to_owned);
            Err(FaultKind::UnknownWord { words, near })
        }
    }
}

/// Why an id cannot stand in the address of a page.
fn unfit(id: &str) -> Option<FaultKind> {
    let unfit = matches!(id, "." | "..") || id.contains(char::is_control);
    unfit.then_some(FaultKind::UnfitId)
}

/// The commune's position, and its code when leading zeros had to be restored.
fn commune(text: &str, places: &Places, suggest: bool) -> Result<(u32, Option<String>), FaultKind> {
    if let Some(commune) = places.commune(text) {
        return Ok((commune, None));
    }
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let code = format!("{text:0>5}");
        if let Some(commune) = places.commune(&code) {
            return Ok((commune, Some(code)));
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
