//! Ranges of cells that were merged into one.

use calamine::Dimensions;

use super::{Cell, Row};

/// More cells are a fill of the whole sheet, not a table.
const MOST_CELLS: u64 = 100_000;
/// More ranges of a sheet are not looked at.
pub const MOST_RANGES: usize = 20_000;

/// Gives every cell of a merged range the value of its first. Rows begin at row 1, column A.
pub fn spread(rows: &mut Vec<Row>, ranges: &[Dimensions]) {
    let mut left = MOST_CELLS;
    for range in ranges {
        let ((top, first), (bottom, last)) = (range.start, range.end);
        let length = |first: u32, last: u32| u64::from(last.saturating_sub(first)) + 1;
        let cells = length(top, bottom).saturating_mul(length(first, last));
        let Some(rest) = left.checked_sub(cells) else { return };
        left = rest;
        let at =
            |rows: &[Row], row: u32| rows.binary_search_by_key(&(row + 1), |(number, _)| *number);
        let Ok(from) = at(rows, top) else { continue };
        let Some(cell) = rows[from].1.get(first as usize).filter(|cell| !cell.is_empty()).cloned()
        else {
            continue;
        };
        for row in top..=bottom {
            let position = match at(rows, row) {
                Ok(position) => position,
                Err(position) => {
                    rows.insert(position, (row + 1, Vec::new()));
                    position
                }
            };
            let cells = &mut rows[position].1;
            if cells.len() <= last as usize {
                cells.resize(last as usize + 1, Cell::Empty);
            }
            for column in first..=last {
                let inner = &mut cells[column as usize];
                if (row, column) != (top, first) && inner.is_empty() {
                    *inner = Cell::Merged(Box::new(cell.clone()));
                }
            }
        }
    }
}
