//! One cell to one value, or what is wrong with it.

use app::board::Day;

use super::{FaultKind, cell::Cell, column::Value, nearest::nearest};
use crate::place::Places;

pub fn day<'t>(cell: &Cell<'_>, text: &str) -> Result<Value<'t>, FaultKind> {
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

pub fn flag<'t>(cell: &Cell<'_>, text: &str) -> Result<Value<'t>, FaultKind> {
    match (cell, text) {
        (Cell::Flag(flag), _) => Ok(Value::Flag(*flag)),
        (_, "true" | "TRUE" | "True") => Ok(Value::Flag(true)),
        (_, "false" | "FALSE" | "False") => Ok(Value::Flag(false)),
        _ => Err(FaultKind::NotAFlag),
    }
}

pub fn stars<'t>(text: &str) -> Result<Value<'t>, FaultKind> {
    match text.parse() {
        Ok(stars @ 1..=5) => Ok(Value::Small(stars)),
        _ => Err(FaultKind::NotStars),
    }
}

pub fn word<'t>(text: &str, words: &'static [&'static str]) -> Result<Value<'t>, FaultKind> {
    match words.iter().position(|word| *word == text) {
        Some(position) => Ok(Value::Small(position as u8)),
        None => {
            let near = nearest(text, words.iter().copied()).map(str::to_owned);
            Err(FaultKind::UnknownWord { words, near })
        }
    }
}

/// An id that can stand in the address of a page.
pub fn id(text: &str) -> Result<Value<'_>, FaultKind> {
    if matches!(text, "." | "..") || text.contains(char::is_control) {
        return Err(FaultKind::UnfitId);
    }
    Ok(Value::Text(text))
}

/// The commune's position, and its code when leading zeros had to be restored.
pub fn commune(text: &str, places: &Places) -> Result<(u32, Option<String>), FaultKind> {
    if let Some(commune) = places.commune(text) {
        return Ok((commune, None));
    }
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let code = format!("{text:0>5}");
        if let Some(commune) = places.commune(&code) {
            return Ok((commune, Some(code)));
        }
    }
    let names = || places.communes.iter().map(|commune| commune.name.as_str());
    let codes = places.communes.iter().map(|commune| commune.code.as_str());
    let near = match nearest(text, names()) {
        Some(name) => {
            let same = places.communes.iter().filter(|commune| commune.name == name);
            let codes: Vec<&str> = same.map(|commune| commune.code.as_str()).collect();
            Some(format!("{} ({name})", codes.join(", ")))
        }
        None => nearest(text, codes).map(str::to_owned),
    };
    Err(FaultKind::UnknownCommune { near })
}
