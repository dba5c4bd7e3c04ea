//! Sheets and files beside the tables of a register that are no slip.

use crate::{register::heading::key, sheet::Cell};

use super::SheetRow;

/// Names of the sheets of a template that are no tables.
pub const GUIDE: &str = "Hướng dẫn";
pub const LIST: &str = "Danh sách công nhận";
pub const WORDS: &str = "Danh mục";

const BESIDE: [&str; 7] =
    ["notes", "figures", "places", "tudien", "dictionary", "huongdan", "datapackage"];

pub fn is_beside(name: &str) -> bool {
    BESIDE.contains(&&*key(name))
}

/// Of the sheets of a template that are no tables, those that hold nothing of a person.
pub fn is_unfilled(name: &str, rows: &[SheetRow]) -> bool {
    let filled = rows.iter().filter(|(_, cells)| !cells.iter().all(Cell::is_empty)).count();
    is(name, WORDS) || (is(name, LIST) && filled <= 1)
}

pub fn is(name: &str, other: &str) -> bool {
    key(name) == key(other)
}
