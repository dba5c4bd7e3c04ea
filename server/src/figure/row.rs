//! One row of a table of published figures.

use std::collections::HashMap;

use app::{
    board::{Day, FigureKind, Period, PublishedFigure, Text},
    fault::{Fault, FigureCode as Code},
};
use serde::Deserialize;

use super::{Published, number::Number, place};
use crate::{
    columns::{Column, Columns},
    fault::InColumn,
    place::Places,
    plan::is_address,
    written::day::LIKELY_YEARS,
};

/// A row as the table writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    as_of: String,
    figure: String,
    place: String,
    value: String,
    unit: String,
    title: String,
    url: String,
    published_on: Option<String>,
    note: Option<String>,
    #[serde(default)]
    note_en: Option<String>,
}

pub const COLUMNS: Columns = Columns {
    required: &[
        Column::told("as_of"),
        Column::told("figure"),
        Column::told("place"),
        Column::told("value"),
        Column::told("unit"),
        Column::told("title"),
        Column::told("url"),
    ],
    optional: &[Column::told("published_on"), Column::told("note"), Column::told("note_en")],
    missing: Code::MissingColumn.entry(),
    unknown: Code::UnknownColumn.entry(),
    double: Code::DoubleColumn.entry(),
    ragged: Code::Ragged.entry(),
    unread: Code::Unread.entry(),
    too_many: Code::TooManyRows.entry(),
    // A hundred times what is known of a province.
    most: 50_000,
};

impl Row {
    /// What the row says; `kinds` are those of the figures that have a name.
    ///
    /// # Errors
    ///
    /// For every cell that cannot be used.
    pub fn published(
        self,
        kinds: &HashMap<&str, FigureKind>,
        places: &Places,
    ) -> Result<Published, Vec<InColumn>> {
        let mut wrong = Vec::new();
        let kind = kinds.get(self.figure.as_str()).copied();
        if kind.is_none() {
            wrong.push(("figure", Fault::new(Code::UnknownFigure, &self.figure)));
        }
        let published = self.published_on.as_deref().filter(|text| !text.is_empty());
        if let Some(text) = published.filter(|text| days(text).is_none()) {
            wrong.push(("published_on", Fault::new(Code::NotADay, text)));
        }
        let days = days(&self.as_of);
        if days.is_none() {
            wrong.push(("as_of", Fault::new(Code::NotADay, &self.as_of)));
        }
        if !(self.url.is_empty() || is_address(&self.url)) {
            wrong.push(("url", Fault::new(Code::NotAnAddress, &self.url)));
        }
        let value = kind.map(|kind| Number::read(&self.value, kind));
        if let Some(Err(code)) = &value {
            wrong.push(("value", Fault::new(*code, &self.value)));
        }
        let is_goal = kind == Some(FigureKind::Goal);
        let place = days.map(|days| place::id(&self.place, days.last, is_goal, places));
        if let Some(Err(fault)) = &place {
            wrong.push(("place", fault.clone()));
        }
        let (Some(days), Some(Ok(value)), Some(Ok(place)), true) =
            (days, value, place, wrong.is_empty())
        else {
            return Err(wrong);
        };
        let note = self.note.map(|vi| Text { en: self.note_en.unwrap_or_else(|| vi.clone()), vi });
        Ok(Published {
            first: days.first,
            day: days.last,
            as_of: self.as_of,
            figure: self.figure,
            place,
            of: PublishedFigure {
                milli: value.milli,
                printed: value.printed,
                unit: self.unit,
                title: self.title,
                url: self.url,
                published_on: self.published_on,
                note,
            },
        })
    }
}

/// The days that a year, a month or a day can mean.
pub fn days(as_of: &str) -> Option<Period> {
    let period = period(as_of)?;
    LIKELY_YEARS.contains(&period.first.ymd().0).then_some(period)
}

fn period(as_of: &str) -> Option<Period> {
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
