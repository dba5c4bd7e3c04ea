//! Cells as they are handed from one process to another: a letter for the kind, then what one holds.

use std::{borrow::Cow, ops::RangeInclusive};

use app::board::Day;
use calamine::Data;

use crate::sheet::{Cell, cell::is_error, layout::Shown};

/// A formula without a value.
pub const UNCOMPUTED: &str = "u";

/// From the first day that every spreadsheet counts alike to the end of 9999.
const DAYS: RangeInclusive<f64> = 61.0..=2_958_465.999_999;
/// Numbers that are years: one that is typed into a cell of days stays what it is.
const YEARS: RangeInclusive<f64> = 1900.0..=2100.0;

/// What a cell holds, or what is seen of it where its format shows another thing.
pub fn coded(data: &Data, shown: Option<Shown>) -> String {
    shown.and_then(|shown| seen(data, shown)).unwrap_or_else(|| held(data))
}

/// The cell again.
pub fn cell(coded: &str) -> Cell<'static> {
    let mut letters = coded.chars();
    let (kind, rest) = (letters.next(), letters.as_str());
    let cell = match kind {
        None => Some(Cell::Empty),
        Some('u') => Some(Cell::Uncomputed),
        Some('n') => rest.parse().ok().map(Cell::Number),
        Some('b') => rest.parse().ok().map(Cell::Flag),
        Some('d') => rest.parse().ok().map(Cell::Day),
        Some('f') => Some(Cell::Failed(rest.into())),
        Some(_) => None,
    };
    cell.unwrap_or_else(|| Cell::Text(Cow::Owned(rest.to_owned())))
}

/// A text where what is seen is not what the cell holds. Excel makes the first of the
/// month of a month that is typed, and a hundredth of a percentage: only what is seen was meant.
fn seen(data: &Data, shown: Shown) -> Option<String> {
    let number = match data {
        Data::Float(number) => Some(*number),
        // `100%` is 1, which an old workbook holds as a whole number.
        Data::Int(number) => Some(*number as f64),
        _ => None,
    };
    if let (Some(number), Shown::Percent) = (number, shown) {
        // No figure has more decimals.
        let percent = format!("{:.3}", number * 100.0);
        return Some(format!("t{}%", percent.trim_end_matches('0').trim_end_matches('.')));
    }
    let (year, month, day) = held(data).strip_prefix('d')?.parse::<Day>().ok()?.ymd();
    match (shown, month, day) {
        (Shown::Month, _, 1) => Some(format!("t{month:02}/{year}")),
        (Shown::Year, 1, 1) => Some(format!("t{year}")),
        _ => None,
    }
}

fn held(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::String(text) if is_error(text) => format!("f{text}"),
        Data::String(text) | Data::DurationIso(text) => format!("t{text}"),
        Data::Int(number) => format!("n{}", *number as f64),
        Data::Float(number) => format!("n{number}"),
        Data::Bool(flag) => format!("b{flag}"),
        Data::DateTime(moment) => {
            let number = moment.as_f64();
            let is_year = number.fract() == 0.0 && YEARS.contains(&number);
            let (year, month, day, ..) = match DAYS.contains(&number) && !is_year {
                true => moment.to_ymd_hms_milli(),
                false => (0, 0, 0, 0, 0, 0, 0),
            };
            match Day::from_ymd(year.into(), month, day) {
                Some(day) if moment.is_datetime() => format!("d{day}"),
                _ => format!("n{number}"),
            }
        }
        Data::DateTimeIso(text) => match text.get(..10).and_then(|day| day.parse::<Day>().ok()) {
            Some(day) => format!("d{day}"),
            None => format!("t{text}"),
        },
        Data::Error(error) => format!("f{error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_what_is_seen_whole_or_not() {
        for (data, expected) in [
            (Data::Int(1), "t100%"),
            (Data::Float(1.0), "t100%"),
            (Data::Float(0.564), "t56.4%"),
            (Data::Float(0.0), "t0%"),
            (Data::String("a".to_owned()), "ta"),
        ] {
            assert_eq!(coded(&data, Some(Shown::Percent)), expected);
        }
    }
}
