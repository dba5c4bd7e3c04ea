//! One row of a table of places.

use std::str::FromStr;

use app::{
    board::{Day, PlaceKind, Tile},
    fault::{Fault, PlaceCode as Code},
};
use serde::Deserialize;

use super::Unit;
use crate::{columns::Columns, fault::InColumn};

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
    required: &["code", "name", "kind", "parent"],
    optional: &[
        "valid_from",
        "valid_to",
        "successors",
        "latitude",
        "longitude",
        "tile_row",
        "tile_column",
    ],
    missing: Code::MissingColumn.entry(),
    unknown: Code::UnknownColumn.entry(),
    ragged: Code::Ragged.entry(),
    unread: Code::Unread.entry(),
};

impl Row {
    /// The unit of this row.
    ///
    /// # Errors
    ///
    /// For the first cell that is not of its form.
    pub fn unit(self) -> Result<Unit, InColumn> {
        let kind = PlaceKind::with_id(&self.kind).ok_or_else(|| {
            let fault = Fault::new(Code::UnknownKind, &self.kind);
            ("kind", fault.with(PlaceKind::WORDS.join(", ")))
        })?;
        let is_top = self.parent.is_empty();
        if is_top && !matches!(kind, PlaceKind::Province | PlaceKind::City) {
            return Err(("parent", Fault::new(Code::NoParent, "").with(self.kind)));
        }
        if !is_top && kind == PlaceKind::Province {
            return Err(("parent", Fault::new(Code::ParentOfProvince, self.parent)));
        }
        let from = cell("valid_from", self.valid_from, Code::NotADay)?.unwrap_or(Day::FIRST);
        let last: Option<Day> = cell("valid_to", self.valid_to, Code::NotADay)?;
        let to = last.map_or(Day::LAST, |last| last.plus(1));
        if from >= to {
            return Err(("valid_to", Fault::new(Code::Reversed, to.plus(-1)).with(from)));
        }
        let thousandths = |degrees: f64| (degrees.clamp(-180.0, 180.0) * 1000.0).round() as i32;
        let north = cell("latitude", self.latitude, Code::NotDegrees)?.map(thousandths);
        let east = cell("longitude", self.longitude, Code::NotDegrees)?.map(thousandths);
        let row = cell("tile_row", self.tile_row, Code::NotATile)?;
        let column = cell("tile_column", self.tile_column, Code::NotATile)?;
        let successors = self.successors.unwrap_or_default();
        let successors = successors.split_whitespace();
        Ok(Unit {
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

/// What a cell says; `None` for an empty one.
fn cell<T: FromStr>(
    column: &'static str,
    text: Option<String>,
    code: Code,
) -> Result<Option<T>, InColumn> {
    match text.filter(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => text.parse().map(Some).map_err(|_| (column, Fault::new(code, text))),
    }
}
