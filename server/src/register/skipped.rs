//! Rows of a table that are no data.

mod lone;

use app::schema::Table;

use self::lone::is_lone;
use super::{
    fault::Skipped,
    heading::{self, key},
    order::Order,
};
use crate::{sheet::Cell, written::line::is_total};

/// Why the row is no data, if it is none. A row of data never is one of these, whatever it lacks.
pub fn skipped(table: Table, cells: &[Cell<'_>], order: &Order) -> Option<Skipped> {
    if order.filled(cells).next().is_none() {
        return Some(Skipped::Beside);
    }
    let mut texts =
        cells.iter().filter_map(|cell| cell.text().filter(|text| !text.trim().is_empty()));
    if texts.next().is_some_and(is_total) {
        return Some(Skipped::Total);
    }
    let is_lone = || is_lone(table, cells, order).then_some(Skipped::Lone);
    header_again(table, cells, order).or_else(is_lone)
}

/// Whether the row says the headings once more, in whatever language, or numbers them.
pub fn header_again(table: Table, cells: &[Cell<'_>], order: &Order) -> Option<Skipped> {
    let repeated = |(at, place): (usize, usize)| {
        let Some(text) = cells[place].text() else { return false };
        let name = order.names.get(place).is_some_and(|name| key(text) == key(name));
        name || heading::column(table, text.trim()) == Some(at)
    };
    if order.filled(cells).all(repeated) {
        return Some(Skipped::Header);
    }
    let before = |(_, place): (usize, usize)| ordinal(&cells[place])?.checked_sub(place);
    let first = order.filled(cells).next().and_then(before);
    let is_numbered = order.filled(cells).count() > 2
        && first.is_some()
        && order.filled(cells).all(|it| before(it) == first);
    (is_numbered || are_lettered(cells)).then_some(Skipped::Numbers)
}

/// `A | B | C | D`: each cell the next letter.
fn are_lettered(cells: &[Cell<'_>]) -> bool {
    let mut letters = (b'A'..=b'Z').map(char::from);
    let mut stated = cells.iter().filter(|cell| cell.is_stated());
    // A lone `A` may be an id.
    stated.clone().count() > 2
        && stated.all(|cell| letters.next().map(String::from).as_deref() == cell.text())
}

/// `(3)`, `3`.
fn ordinal(cell: &Cell<'_>) -> Option<usize> {
    match cell.value() {
        Cell::Number(number) => number.to_string().parse().ok(),
        cell => cell.text()?.trim().trim_matches(['(', ')', '[', ']']).parse().ok(),
    }
}
