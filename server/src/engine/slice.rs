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
        let whole = match column.null_count() {
            0 => column.rechunk().into_owned(),
            _ => filled(column, missing),
        };
        whole.cont_slice()?;
        Ok(Self(whole))
    }
}

/// One value after another: `fill_null` copies run after run, and where many are null those are
/// short.
fn filled<T: PolarsNumericType>(column: &ChunkedArray<T>, missing: T::Native) -> ChunkedArray<T> {
    let mut all = Vec::with_capacity(column.len());
    for array in column.downcast_iter() {
        match array.validity() {
            None => all.extend_from_slice(array.values()),
            Some(validity) => {
                let values = array.values().iter().zip(validity);
                all.extend(values.map(|(&value, is_valid)| if is_valid { value } else { missing }));
            }
        }
    }
    ChunkedArray::from_vec(column.name().clone(), all)
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
