//! How far a sheet reaches, and how much of it says something.

use super::super::{Unreadable, unreadable::What};

/// As many cells as any form may have.
const CELLS: u64 = 2_000_000;
/// What lies between cells takes memory, too.
const EXTENT: u64 = 4_000_000;
/// The last row and column of any sheet.
const LAST: (u32, u32) = (1_048_576, 16_384);
const ROWS: u64 = 200_000;
const COLUMNS: u32 = 200;

/// The cells of a sheet so far; rows and columns count from 1.
pub struct Extent {
    rows: (u32, u32),
    columns: (u32, u32),
    cells: u64,
    /// Rows with content, and the last of them.
    filled: (u64, u32),
}

impl Default for Extent {
    fn default() -> Self {
        Self { rows: (u32::MAX, 0), columns: (u32::MAX, 0), cells: 0, filled: (0, 0) }
    }
}

impl Extent {
    /// One more cell, whatever is in it.
    ///
    /// # Errors
    ///
    /// When there are more than any register has, or they lie further apart.
    pub fn cell(&mut self, (row, column): (u32, u32)) -> Result<(), Unreadable> {
        self.cells += 1;
        if self.cells > CELLS {
            return Err(Unreadable::Many { what: What::Cells, most: CELLS });
        }
        if row > LAST.0 || column > LAST.1 {
            return Err(Unreadable::Far);
        }
        let reach = |(first, last): (u32, u32), at: u32| (first.min(at), last.max(at));
        (self.rows, self.columns) = (reach(self.rows, row), reach(self.columns, column));
        let length = |(first, last): (u32, u32)| u64::from(last - first) + 1;
        match length(self.rows) * length(self.columns) > EXTENT {
            true => Err(Unreadable::Far),
            false => Ok(()),
        }
    }

    /// The cell there says something.
    ///
    /// # Errors
    ///
    /// When it stands in one row or column more than is read.
    pub fn content(&mut self, (row, column): (u32, u32)) -> Result<(), Unreadable> {
        if column > COLUMNS {
            return Err(Unreadable::Many { what: What::Columns, most: COLUMNS.into() });
        }
        if self.filled.1 != row {
            self.filled = (self.filled.0 + 1, row);
        }
        match self.filled.0 > ROWS {
            true => Err(Unreadable::Many { what: What::Rows, most: ROWS }),
            false => Ok(()),
        }
    }

    /// The same of a cell that stands in so many rows and columns from there on.
    ///
    /// # Errors
    ///
    /// Those of [`Self::cell`] and [`Self::content`].
    pub fn repeated(
        &mut self,
        (row, column): (u32, u32),
        (rows, columns): (u32, u32),
    ) -> Result<(), Unreadable> {
        let last = (row.saturating_add(rows - 1), column.saturating_add(columns - 1));
        self.content((row, last.1))?;
        if u64::from(rows) > ROWS {
            return Err(Unreadable::Many { what: What::Rows, most: ROWS });
        }
        self.cells += u64::from(rows) * u64::from(columns) - 1;
        self.cell((row, column))?;
        self.cells -= 1;
        self.cell(last)
    }
}
