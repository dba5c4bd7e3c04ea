//! Ranges of cells that were merged into one.

use calamine::Dimensions;

use super::{Cell, Row, Unreadable, unreadable::What};

/// More are no table.
const MOST_CELLS: u64 = 100_000;
/// More ranges have more cells than that: each has two.
pub const MOST_RANGES: usize = MOST_CELLS as usize / 2;

/// Gives every cell of a merged range the value of its first, as far as the sheet reaches. Rows
/// begin at row 1, column A.
///
/// # Errors
///
/// When there are more of them than a table has.
pub fn spread(rows: &mut Vec<Row>, ranges: &[Dimensions]) -> Result<(), Unreadable> {
    let many = Unreadable::Many { what: What::Merged, most: MOST_CELLS };
    if ranges.len() > MOST_RANGES {
        return Err(many);
    }
    let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default() as u32;
    let height = rows.last().map_or(0, |(number, _)| *number);
    let mut left = MOST_CELLS;
    for range in ranges {
        let ((top, first), (bottom, last)) = (range.start, range.end);
        if top >= height || first >= width {
            continue;
        }
        let (bottom, last) = (bottom.min(height - 1), last.min(width - 1));
        let length = |first: u32, last: u32| u64::from(last.saturating_sub(first)) + 1;
        let cells = length(top, bottom) * length(first, last);
        left = left.checked_sub(cells).ok_or_else(|| many.clone())?;
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
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(start: (u32, u32), end: (u32, u32)) -> Dimensions {
        Dimensions { start, end }
    }

    fn two_rows() -> Vec<Row> {
        let text = |text: &'static str| Cell::Text(text.into());
        vec![(1, vec![text("a"), text("b")]), (3, vec![Cell::Empty, text("c")])]
    }

    #[test]
    fn a_range_reaches_no_further_than_the_sheet() {
        let mut rows = two_rows();
        spread(&mut rows, &[range((0, 0), (1_048_575, 16_383))]).expect("a small sheet");
        let shown = rows.iter().map(|(row, cells)| (*row, cells.len())).collect::<Vec<_>>();
        assert_eq!(shown, [(1, 2), (2, 2), (3, 2)]);
        assert_eq!(rows[2].1[0], Cell::Merged(Box::new(Cell::Text("a".into()))));
        assert_eq!(rows[2].1[1], Cell::Text("c".into()));
    }

    #[test]
    fn more_merged_cells_than_a_table_has_are_told() {
        let one = range((0, 0), (0, 1));
        let ranges = |number: usize| vec![one; number];
        assert!(spread(&mut two_rows(), &ranges(MOST_RANGES)).is_ok());
        assert!(spread(&mut two_rows(), &ranges(MOST_RANGES + 1)).is_err());
        let far = vec![range((0, 0), (2, 1)); MOST_CELLS as usize / 6 + 1];
        assert!(spread(&mut two_rows(), &far).is_err());
    }
}
