//! Where the columns of a table stand in its file.

use crate::sheet::Cell;

/// Where the columns of a table stand in its file.
pub struct Order {
    /// For each column of the specification.
    pub of: Vec<Option<usize>>,
    /// The headings of the file.
    pub names: Vec<String>,
    /// True for a sheet, where more cells than headings are columns and no slip.
    pub grid: bool,
}

impl Order {
    /// The columns of the table that a row says something in, and where they stand.
    pub fn filled<'a>(&'a self, cells: &'a [Cell<'_>]) -> impl Iterator<Item = (usize, usize)> {
        let columns = self.of.iter().enumerate();
        let placed = columns.filter_map(|(at, place)| Some((at, (*place)?)));
        placed.filter(move |&(_, place)| cells.get(place).is_some_and(Cell::is_stated))
    }
}
