//! One row of a table of places.

use std::sync::LazyLock;

use app::{
    board::{Day, PlaceKind, Tile},
    fault::{Fault, PlaceCode as Code},
    schema::Closed,
};
use serde::Deserialize;

use super::Unit;
use crate::{
    columns::{Column, Columns},
    fault::InColumn,
    written::{
        day::{self, LIKELY_YEARS, Written},
        word::Dictionary,
    },
};

/// A row as the table writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    code: String,
    name: String,
    kind: String,
    parent: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
    successors: Option<String>,
    latitude: Option<String>,
    longitude: Option<String>,
    tile_row: Option<String>,
    tile_column: Option<String>,
}

pub const COLUMNS: Columns = Columns {
    required: &[
        Column::told("code"),
        Column::told("name"),
        Column::told("kind"),
        Column::told("parent"),
    ],
    optional: &[
        Column::headed("valid_from", "Từ ngày"),
        Column::headed("valid_to", "Đến ngày"),
        Column::headed("successors", "Đơn vị kế tục"),
        Column::headed("latitude", "Vĩ độ"),
        Column::headed("longitude", "Kinh độ"),
        Column::told("tile_row"),
        Column::told("tile_column"),
    ],
    missing: Code::MissingColumn.entry(),
    unknown: Code::UnknownColumn.entry(),
    double: Code::DoubleColumn.entry(),
    ragged: Code::Ragged.entry(),
    unread: Code::Unread.entry(),
    too_many: Code::TooManyRows.entry(),
    // The whole country has 14 200 before and after the reform.
    most: 50_000,
};

impl Row {
    /// The unit of this row, whose number is `number`.
    ///
    /// # Errors
    ///
    /// For every cell that is not of its form.
    pub fn unit(self, number: usize) -> Result<Unit, Vec<InColumn>> {
        let mut wrong = Vec::new();
        let kind = kind(&self.kind);
        if kind.is_none() {
            let fault = Fault::new(Code::UnknownKind, &self.kind);
            wrong.push(("kind", fault.with(PlaceKind::WORDS.join(", "))));
        }
        for (column, text) in [("code", &self.code), ("name", &self.name)] {
            // `=…`, `#REF!`: a formula without a value, or that failed.
            if text.is_empty() || text.starts_with(['=', '#']) {
                wrong.push((column, Fault::new(Code::NoName, text)));
            }
        }
        let is_top = self.parent.is_empty();
        if is_top && kind.is_some_and(|it| !matches!(it, PlaceKind::Province | PlaceKind::City)) {
            wrong.push(("parent", Fault::new(Code::NoParent, "").with(&self.kind)));
        }
        if !is_top && kind == Some(PlaceKind::Province) {
            wrong.push(("parent", Fault::new(Code::ParentOfProvince, &self.parent)));
        }
        let from = cell(("valid_from", Code::NotADay), self.valid_from, written_day, &mut wrong);
        let last = cell(("valid_to", Code::NotADay), self.valid_to, written_day, &mut wrong);
        let (from, to) = (from.unwrap_or(Day::FIRST), last.map_or(Day::LAST, |it| it.plus(1)));
        if from >= to {
            wrong.push(("valid_to", Fault::new(Code::Reversed, to.plus(-1)).with(from)));
        }
        let north = cell(("latitude", Code::NotDegrees), self.latitude, thousandths, &mut wrong);
        let east = cell(("longitude", Code::NotDegrees), self.longitude, thousandths, &mut wrong);
        let whole = |text: &str| text.parse().ok();
        let row = cell(("tile_row", Code::NotATile), self.tile_row, whole, &mut wrong);
        let column = cell(("tile_column", Code::NotATile), self.tile_column, whole, &mut wrong);
        let Some(kind) = kind.filter(|_| wrong.is_empty()) else { return Err(wrong) };
        let successors = self.successors.unwrap_or_default();
        let successors = successors.split([' ', ';', ',']).filter(|code| !code.is_empty());
        Ok(Unit {
            row: number,
            code: match kind {
                _ if is_top => whole_code(&self.code, PROVINCE),
                kind if kind.is_district() => whole_code(&self.code, DISTRICT),
                _ => whole_code(&self.code, COMMUNE),
            },
            name: self.name,
            kind,
            parent: self.parent,
            from,
            to,
            successors: match is_top || kind.is_district() {
                true => successors.map(str::to_owned).collect(),
                false => successors.map(|code| whole_code(code, COMMUNE)).collect(),
            },
            tile: row.zip(column).map(|(row, column)| Tile { row, column }),
            point: north.zip(east),
        })
    }
}

/// Digits of the codes of each level.
pub const PROVINCE: usize = 2;
pub const DISTRICT: usize = 3;
const COMMUNE: usize = 5;

/// A code with the zeros that a spreadsheet takes from its begin.
pub fn whole_code(code: &str, digits: usize) -> String {
    let is_number = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { format!("{code:0>digits$}") } else { code.to_owned() }
}

static KINDS: LazyLock<Dictionary> = LazyLock::new(|| Dictionary::of(<PlaceKind as Closed>::WORDS));

/// By its id, or by its name in either language.
fn kind(text: &str) -> Option<PlaceKind> {
    PlaceKind::with_id(text).or_else(|| {
        let position = KINDS.find(text)?;
        PlaceKind::ALL.get(position).copied()
    })
}

/// A day in any form in which the day stands before the month, or the year first.
fn written_day(text: &str) -> Option<Day> {
    match day::read(text) {
        Written::Day(day) | Written::DayFirst { day, .. } => {
            Some(day).filter(|day| LIKELY_YEARS.contains(&day.ymd().0))
        }
        _ => None,
    }
}

/// Decimal degrees, after a dot or a comma, in thousandths.
fn thousandths(text: &str) -> Option<i32> {
    let degrees: f64 = text.replace(',', ".").parse().ok()?;
    degrees.is_finite().then(|| (degrees.clamp(-180.0, 180.0) * 1000.0).round() as i32)
}

/// What a cell says; `None` for one that is empty or `wrong`.
fn cell<T>(
    (column, code): (&'static str, Code),
    text: Option<String>,
    read: impl Fn(&str) -> Option<T>,
    wrong: &mut Vec<InColumn>,
) -> Option<T> {
    let text = text.filter(|text| !text.is_empty())?;
    let value = read(&text);
    if value.is_none() {
        wrong.push((column, Fault::new(code, text)));
    }
    value
}
