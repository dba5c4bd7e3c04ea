//! Register files to typed frames, with every fault at once.
//!
//! A register is a folder or archive of tables, or one workbook; the tables
//! and their columns are listed once, in [`app::schema`]. Every cell is checked while
//! it is read, so the frames hold what their types promise: ids have become row
//! numbers, words small integers, days dates; null is "not stated".

pub(crate) mod clean;
mod column;
mod communes;
mod days;
mod fault;
mod faults;
mod files;
pub(crate) mod group;
mod header;
pub(crate) mod heading;
mod ids;
pub(crate) mod kind;
mod kinds;
pub(crate) mod line;
mod load;
pub(crate) mod nearest;
mod order;
mod outside;
mod part;
mod reader;
mod rows;
mod rules;
mod scalar;
mod skipped;
mod tables;
pub(crate) mod unseen;
mod word;

pub use app::fault::Severity;
pub use fault::{Fault, FaultKind, FaultRecord, Source};
pub use faults::Faults;
pub use files::{RegisterFile, RegisterFiles, WORKBOOK};
pub use line::lines;
pub use load::{RegisterError, load};
pub use rows::Rows;
pub use tables::beside;

use app::{
    board::Day,
    schema::{ByTable, Column, Table, Type},
};
use polars::prelude::{DataFrame, DataType, PolarsResult};

/// A register without errors. In every frame the rows stand as in the file,
/// a reference is the row number (`UInt32`) of what it refers to, a commune the
/// position in the places, a word its position in the column's list (`UInt8`).
#[derive(Clone, Debug)]
pub struct Register {
    frames: ByTable<DataFrame>,
}

impl Register {
    /// The rows of `table`.
    pub fn frame(&self, table: Table) -> &DataFrame {
        &self.frames[table]
    }

    /// The same without names and other text: all that figures are computed from.
    pub fn without_text(self) -> Self {
        let is_text = |column: &&Column| matches!(column.of, Type::Id | Type::Text);
        let frames = ByTable::new(|table| {
            let text = table.columns().iter().filter(is_text);
            self.frames[table].drop_many(text.map(|column| column.name))
        });
        Self { frames }
    }

    /// The greatest day that stands in any column of days and is not after `today`: the
    /// register is known up to it. The epoch when there is none.
    ///
    /// # Errors
    ///
    /// Only when a frame lacks a column that its reader promises.
    pub fn last_day(&self, today: Day) -> PolarsResult<Day> {
        let mut last = 0;
        for column in Table::ALL.into_iter().flat_map(|table| self.frame(table).columns()) {
            if column.dtype() == &DataType::Date {
                let days = column.date()?.physical().iter().flatten();
                last = days.filter(|&day| day <= today.0).fold(last, i32::max);
            }
        }
        Ok(Day(last))
    }
}

#[cfg(test)]
mod tests;
