//! Where the header of a table stands, and what it says.

use app::schema::Table;

use super::heading;
use crate::sheet::Cell;

/// The header is one of the first rows.
const ROWS: usize = 30;
/// Rows that a heading may span.
const DEPTH: usize = 3;

/// The header of a table.
pub struct Header {
    /// Its last row, which faults name.
    pub row: u32,
    /// The headings as written; those of several rows joined.
    pub names: Vec<String>,
}

/// The header of `table` among `rows`, and the positions of its first row and of the first one
/// after it; `None` when nothing like it stands in the first of them.
pub fn find(table: Table, rows: &[(u32, Vec<Cell<'static>>)]) -> Option<(Header, usize, usize)> {
    let first = (0..rows.len().min(ROWS))
        .find(|&at| (1..=DEPTH).any(|depth| known(table, &joined(table, rows, at, depth)) >= 2))?;
    // A title row above may hold what is known of a header of several rows.
    let (mut best, mut depth) = (0, 1);
    for rows_of_it in 1..=DEPTH.min(rows.len() - first) {
        let found = known(table, &joined(table, rows, first, rows_of_it));
        if found > best {
            (best, depth) = (found, rows_of_it);
        }
    }
    let alone = known(table, &joined(table, rows, first + depth - 1, 1));
    let begin = if alone == best { first + depth - 1 } else { first };
    let names = joined(table, rows, begin, first + depth - begin);
    let row = rows[first + depth - 1].0;
    Some((Header { row, names }, begin, first + depth))
}

/// How many columns of `table` the headings name.
fn known(table: Table, names: &[String]) -> usize {
    let mut found: Vec<usize> =
        names.iter().filter_map(|name| heading::column(table, name)).collect();
    found.sort_unstable();
    found.dedup();
    found.len()
}

/// The headings of so many rows: joined, or the part that is known.
fn joined(
    table: Table,
    rows: &[(u32, Vec<Cell<'static>>)],
    from: usize,
    depth: usize,
) -> Vec<String> {
    let rows = &rows[from..(from + depth).min(rows.len())];
    let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let heading = |column: usize| {
        let mut parts: Vec<&str> = Vec::new();
        for (_, cells) in rows {
            let part = cells.get(column).and_then(Cell::text).unwrap_or_default();
            if !part.trim().is_empty() && !parts.contains(&part) {
                parts.push(part);
            }
        }
        let whole = parts.join(" ");
        let is_known = |name: &&&str| heading::column(table, name).is_some();
        match (heading::column(table, &whole), parts.iter().rfind(is_known)) {
            (None, Some(part)) => (*part).to_owned(),
            _ => whole,
        }
    };
    (0..width).map(heading).collect()
}
