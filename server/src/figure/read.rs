use std::{collections::HashSet, sync::Arc};

use app::{
    board::{Day, FigureKind, Period, PublishedFigure, Text},
    format::unguard,
};
use serde::Deserialize;

use super::{Terms, place};
use crate::{place::Places, plan::is_address};

/// Every published figure and the dictionary of their names.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub terms: Arc<Terms>,
    pub published: Vec<Published>,
}

/// One row of the table of figures.
#[derive(Clone, Debug)]
pub struct Published {
    pub as_of: String,
    /// The first day that `as_of` can mean.
    pub first: Day,
    /// The last one.
    pub day: Day,
    pub figure: String,
    /// As the table writes it; its id once it is [`Figures::placed`].
    pub place: String,
    pub of: PublishedFigure,
}

/// Why a table of figures cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FigureError {
    #[error("cannot read {file}: {source}")]
    Csv { file: String, source: csv::Error },
    #[error("cannot read {file}: {source}")]
    Terms { file: String, source: toml::de::Error },
    #[error("{file}, row {row}, column {column}: `{value}` {problem}")]
    Cell { file: String, row: usize, column: &'static str, value: String, problem: String },
    #[error("{file} has more than {MOST_ROWS} rows; leave out what nobody looks at")]
    Rows { file: String },
    #[error("{file}: `{figure}` names `{other}`, which has no entry; add one or correct the name")]
    Name { file: String, figure: String, other: String },
}

/// A hundred times what is known of a province.
const MOST_ROWS: usize = 50_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
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

impl Figures {
    /// The rows in `table` (CSV, with the file name that errors give), whose names `terms` explains.
    ///
    /// # Errors
    ///
    /// [`FigureError`] when a row has an unknown figure or kind of day.
    pub fn read(terms: &Arc<Terms>, table: (&str, &str)) -> Result<Self, FigureError> {
        let known: HashSet<&str> = terms.iter().map(|(name, _)| name.as_str()).collect();
        let mut published = Vec::new();
        let rows = csv::Reader::from_reader(table.1.as_bytes()).into_deserialize::<Row>();
        for (row, number) in rows.zip(2..) {
            let file = || table.0.to_owned();
            let row = row.map_err(|source| FigureError::Csv { file: file(), source })?;
            let cell = |column, value: &str, problem: &str| FigureError::Cell {
                file: file(),
                row: number,
                column,
                value: value.to_owned(),
                problem: problem.to_owned(),
            };
            if !known.contains(row.figure.as_str()) {
                return Err(cell(
                    "figure",
                    &row.figure,
                    "has no entry in the dictionary of figures",
                ));
            }
            if published.len() == MOST_ROWS {
                return Err(FigureError::Rows { file: file() });
            }
            if !(row.url.is_empty() || is_address(unguard(&row.url))) {
                let problem = "is not an address that begins with https:// or http://";
                return Err(cell("url", &row.url, problem));
            }
            let days = days(&row.as_of).ok_or_else(|| {
                cell(
                    "as_of",
                    &row.as_of,
                    "is not a year, a month like 2023-02 or a day like 2023-02-28",
                )
            })?;
            published.push(row.into_published(days));
        }
        Ok(Self { terms: terms.clone(), published })
    }

    /// The same with the id of each figure's place.
    ///
    /// # Errors
    ///
    /// [`FigureError::Cell`] for the first whose code meant no known place on its day.
    pub fn placed(mut self, file: &str, places: &Places) -> Result<Self, FigureError> {
        let goals: HashSet<&str> = self
            .terms
            .iter()
            .filter(|(_, term)| term.kind == FigureKind::Goal)
            .map(|(name, _)| name.as_str())
            .collect();
        for (published, row) in self.published.iter_mut().zip(2..) {
            let is_goal = goals.contains(published.figure.as_str());
            let id = place::id(&published.place, published.day, is_goal, places);
            published.place = id.map_err(|problem| FigureError::Cell {
                file: file.to_owned(),
                row,
                column: "place",
                value: published.place.clone(),
                problem,
            })?;
        }
        Ok(self)
    }
}

impl Row {
    fn into_published(self, days: Period) -> Published {
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

/// The days that a year, a month or a day can mean.
fn days(as_of: &str) -> Option<Period> {
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
