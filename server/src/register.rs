//! Register files to typed frames, with every fault at once.
//!
//! A register is a folder of CSV files or one workbook; the tables
//! and their columns are listed once, in [`table`]. Every cell is checked while
//! it is read, so the frames hold what their types promise: ids have become row
//! numbers, words small integers, days dates; null is "not stated".

mod cell;
mod column;
mod fault;
mod files;
mod folder;
mod load;
mod nearest;
mod reader;
mod rules;
mod scalar;
mod table;
mod tables;
mod words;
mod workbook;

pub use fault::{Fault, FaultKind, Faults, Severity};
pub use files::{RegisterFiles, WORKBOOK};
pub use load::{RegisterError, load};
pub use table::{Column, TABLES, Table, TableId, Type};

use app::board::Day;
use polars::prelude::{DataFrame, DataType, PolarsResult};

/// A register without errors. In every frame the rows stand as in the file,
/// a reference is the row number (`UInt32`) of what it refers to, a commune the
/// position in the places, a word its position in the column's list (`UInt8`).
#[derive(Clone, Debug)]
pub struct Register {
    pub products: DataFrame,
    pub entities: DataFrame,
    pub certificates: DataFrame,
    pub green_chains: DataFrame,
    pub villages: DataFrame,
    pub listings: DataFrame,
    pub sales_points: DataFrame,
    pub applications: DataFrame,
}

impl Register {
    fn frames(&self) -> [&DataFrame; 8] {
        [
            &self.products,
            &self.entities,
            &self.certificates,
            &self.green_chains,
            &self.villages,
            &self.listings,
            &self.sales_points,
            &self.applications,
        ]
    }

    /// The greatest day that stands in any column of days and is not after `today`: the
    /// register is known up to it. The epoch when there is none.
    ///
    /// # Errors
    ///
    /// Only when a frame lacks a column that its reader promises.
    pub fn last_day(&self, today: Day) -> PolarsResult<Day> {
        let mut last = 0;
        for column in self.frames().into_iter().flat_map(DataFrame::columns) {
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
