//! Where typed rows are read from: the checked values of a table, column by column.

use arcstr::ArcStr;

use super::Table;
use crate::day::Day;

/// The checked values of a table. Columns count in the table's list, rows in its
/// file; `None` is "not stated", or that the column holds values of another type.
pub trait Frame {
    fn height(&self) -> usize;
    fn text(&self, column: usize, row: usize) -> Option<&str>;
    /// The same, one value for all cells that hold it.
    fn common(&self, column: usize, row: usize) -> Option<ArcStr>;
    /// Stars, or the position of a word in its list.
    fn small(&self, column: usize, row: usize) -> Option<u8>;
    /// The position of a commune, or of a row of another table.
    fn index(&self, column: usize, row: usize) -> Option<u32>;
    fn day(&self, column: usize, row: usize) -> Option<Day>;
    fn flag(&self, column: usize, row: usize) -> Option<bool>;
}

/// A required value that a frame does not hold: it was not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    pub table: Table,
    pub column: &'static str,
    pub row: usize,
}

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { table, column, row } = self;
        write!(f, "{}.{column} has no value in row {row}", table.name())
    }
}

impl std::error::Error for Missing {}
