//! Columns as slices, which the loops of this module run over.

use std::ops::Deref;

use polars::prelude::*;

/// A column of numbers in one piece, without nulls.
#[derive(Clone)]
pub struct Slice<T: PolarsNumericType>(ChunkedArray<T>);

impl<T: PolarsNumericType> Slice<T> {
    /// The column with `missing` in the place of null.
    ///
    /// # Errors
    ///
    /// Only when the column cannot be brought into one piece.
    pub fn new(column: &ChunkedArray<T>, missing: T::Native) -> PolarsResult<Self> {
        let whole = column.fill_null_with_values(missing)?.rechunk().into_owned();
        whole.cont_slice()?;
        Ok(Self(whole))
    }
}

impl<T: PolarsNumericType> Deref for Slice<T> {
    type Target = [T::Native];

    fn deref(&self) -> &[T::Native] {
        self.0.cont_slice().expect("one piece without nulls, as it was made")
    }
}

/// A column of days, as days since 1970-01-01.
pub fn days(frame: &DataFrame, name: &str, missing: i32) -> PolarsResult<Slice<Int32Type>> {
    Slice::new(frame.column(name)?.date()?.physical(), missing)
}

/// A column of row numbers.
pub fn rows(frame: &DataFrame, name: &str) -> PolarsResult<Slice<UInt32Type>> {
    Slice::new(frame.column(name)?.u32()?, NO_ROW)
}

/// A column of stars, or of the positions of words in their list.
pub fn codes(frame: &DataFrame, name: &str) -> PolarsResult<Slice<UInt8Type>> {
    Slice::new(frame.column(name)?.u8()?, NO_CODE)
}

/// Stands for a row that is not stated.
pub const NO_ROW: u32 = u32::MAX;
/// Stands for a word that is not stated; no list is as long.
const NO_CODE: u8 = u8::MAX;
