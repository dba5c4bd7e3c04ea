//! What says of a column of stars that they are those of the row.

use crate::{
    sheet::Cell,
    written::{
        dash::is_dash,
        stars::{self, Stars},
        word, words,
    },
};

/// True for a cross or tick, or so many stars; false for what says no; `None` for all else.
pub fn is_mark(cell: &Cell<'_>, own: u8) -> Option<bool> {
    if cell.is_empty() {
        return Some(false);
    }
    if let Some(Stars::Granted(stars)) = stars::in_cell(cell) {
        // `1` ticks, as `3` does below `3 sao`.
        return Some(true).filter(|_| stars == own || stars == 1);
    }
    let text = match cell.value() {
        Cell::Flag(flag) => return Some(*flag),
        Cell::Number(0.0) => return Some(false),
        cell => cell.text()?.trim(),
    };
    if let Some(is_ticked) = word::tick(text) {
        return Some(is_ticked);
    }
    match &*words(text) {
        "x" | "xx" | "v" | "co" | "dat" | "true" => Some(true),
        "khong" | "0" | "false" => Some(false),
        "" if is_dash(text) => Some(false),
        "" => Some(true),
        _ => None,
    }
}
