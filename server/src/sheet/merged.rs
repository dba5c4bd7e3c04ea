//! Ranges of cells that were merged into one.

use calamine::Dimensions;

use super::{Cell, Row, Unreadable, unreadable::What};

/// A cell of a merged range that is not its first.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged<'a> {
    /// What stands in the first cell, which is the value of all of them.
    pub first: Cell<'a>,
    /// True when that stands in another column.
    pub across: bool,
    /// What is stored in the cell itself and not shown, where it is something else.
    pub beneath: Option<Cell<'a>>,
}

/// More are no table.
const MOST_CELLS: u64 = 100_000;
/// More ranges have more cells than that: each has two.
pub const MOST_RANGES: usize = MOST_CELLS as usize / 2;

impl<'a> Merged<'a> {
    /// One below a first cell.
    pub fn below(first: Cell<'a>) -> Self {
        Self { first, across: false, beneath: None }
    }

    pub fn value(&self) -> &Cell<'a> {
        match &self.beneath {
            Some(beneath) if self.first.is_empty() => beneath,
            _ => &self.first,
        }
    }

    pub fn to_owned(&self) -> Merged<'static> {
        let beneath = self.beneath.as_ref().map(Cell::to_owned);
        Merged { first: self.first.to_owned(), across: self.across, beneath }
    }
}

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
        let from = at(rows, top).ok().and_then(|from| rows[from].1.get(first as usize));
        let cell = from.filter(|cell| !cell.is_empty()).cloned().unwrap_or(Cell::Empty);
        for row in top..=bottom {
            let position = match at(rows, row) {
                Ok(position) => position,
                Err(_) if cell.is_empty() => continue,
                Err(position) => {
                    rows.insert(position, (row + 1, Vec::new()));
                    position
                }
            };
            let cells = &mut rows[position].1;
            if cells.len() <= last as usize && !cell.is_empty() {
                cells.resize(last as usize + 1, Cell::Empty);
            }
            for (inner, column) in cells.iter_mut().zip(0..=last).skip(first as usize) {
                if (row, column) != (top, first) {
                    cover(inner, &cell, column != first);
                }
            }
        }
    }
    Ok(())
}

/// Makes `cell` one of the range that begins with `first`.
fn cover(cell: &mut Cell<'static>, first: &Cell<'static>, across: bool) {
    if matches!(cell, Cell::Merged(_)) || (cell.is_empty() && first.is_empty()) {
        return;
    }
    let own = std::mem::replace(cell, Cell::Empty);
    let beneath = Some(own).filter(|own| !own.is_empty() && own != first);
    *cell = Cell::Merged(Box::new(Merged { first: first.clone(), across, beneath }));
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
        let text = |text: &'static str| Cell::Text(text.into());
        assert_eq!(rows[2].1[0], Cell::Merged(Box::new(Merged::below(text("a")))));
    }

    #[test]
    fn what_is_stored_beneath_a_range_is_kept_apart_from_its_value() {
        let text = |text: &'static str| Cell::Text(text.into());
        let mut rows = two_rows();
        spread(&mut rows, &[range((0, 0), (2, 1))]).expect("a small sheet");
        let (first, beneath) = (text("a"), Some(text("c")));
        let merged = Merged { first, across: true, beneath };
        assert_eq!(merged.value(), &text("a"));
        assert_eq!(rows[2].1[1], Cell::Merged(Box::new(merged)));
        assert!(!rows[2].1[1].is_stated());

        let mut rows = two_rows();
        spread(&mut rows, &[range((1, 1), (2, 1))]).expect("a small sheet");
        let merged = Merged { first: Cell::Empty, across: false, beneath: Some(text("c")) };
        assert_eq!(merged.value(), &text("c"));
        assert_eq!(rows[1].1[1], Cell::Merged(Box::new(merged)));
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
