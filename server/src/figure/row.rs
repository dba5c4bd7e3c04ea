//! One row of a table of published figures.

use app::{
    board::{Day, Period, PublishedFigure, Text},
    fault::FigureCode as Code,
    format::unguard,
};
use serde::Deserialize;

use super::Published;
use crate::columns::Columns;

/// A row as the table writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub as_of: String,
    pub figure: String,
    place: String,
    value: String,
    unit: String,
    title: String,
    pub url: String,
    published_on: Option<String>,
    note: Option<String>,
    #[serde(default)]
    note_en: Option<String>,
}

pub const COLUMNS: Columns = Columns {
    required: &["as_of", "figure", "place", "value", "unit", "title", "url"],
    optional: &["published_on", "note", "note_en"],
    missing: Code::MissingColumn.entry(),
    unknown: Code::UnknownColumn.entry(),
    ragged: Code::Ragged.entry(),
    unread: Code::Unread.entry(),
};

impl Row {
    pub fn into_published(self, days: Period) -> Published {
        let text = |written: &str| unguard(written).to_owned();
        let note = self
            .note
            .as_deref()
            .map(|vi| Text { en: text(self.note_en.as_deref().unwrap_or(vi)), vi: text(vi) });
        Published {
            first: days.first,
            day: days.last,
            as_of: self.as_of,
            figure: self.figure,
            place: self.place,
            of: PublishedFigure {
                milli: milli(&self.value),
                printed: self.value,
                unit: text(&self.unit),
                title: text(&self.title),
                url: text(&self.url),
                published_on: self.published_on,
                note,
            },
        }
    }
}

/// The days that a year, a month or a day can mean.
pub fn days(as_of: &str) -> Option<Period> {
    let digits = |part: &str, width| {
        (part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
    };
    if let Ok(day) = as_of.parse() {
        return Some(Period { first: day, last: day });
    }
    let (year, month, months) = match as_of.split_once('-') {
        Some((year, month)) => (year, month, 1),
        None => (as_of, "01", 12),
    };
    digits(year, 4).and(digits(month, 2))?;
    let first = Day::from_ymd(year.parse().ok()?, month.parse().ok()?, 1)?;
    let next = Some(first.plus_months(months)).filter(|&next| next < Day::LAST)?;
    Some(Period { first, last: next.plus(-1) })
}

/// `43.3` as 43 300, `-12.5` as -12 500; `None` when it is not one number.
fn milli(text: &str) -> Option<i64> {
    if let Some(rest) = text.strip_prefix('-').filter(|rest| !rest.starts_with('-')) {
        return milli(rest).map(i64::wrapping_neg);
    }
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) || decimals.len() > 3 {
        return None;
    }
    format!("{whole}{decimals:0<3}").parse().ok()
}
