//! Register files to typed frames, with every fault at once.
//!
//! A register is a folder of CSV files or one workbook ([`Source`]); the tables
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
pub use files::{Files, WORKBOOK};
pub use load::{RegisterError, Source, load};
pub use table::{Column, TABLES, Table, TableId, Type};

use polars::prelude::DataFrame;

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
    /// Hexadecimal digest of all the bytes that were read.
    pub digest: String,
}

#[cfg(test)]
mod tests;
