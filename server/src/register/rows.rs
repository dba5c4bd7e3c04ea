//! The frame of a table, read cell by cell.

use std::{cell::RefCell, collections::HashMap};

use app::{
    board::Day,
    schema::{ArcStr, Frame, Table, Type},
};
use polars::prelude::*;

/// A table's frame with its columns by their types.
pub struct Rows<'a> {
    height: usize,
    columns: Vec<Values<'a>>,
    common: RefCell<HashMap<&'a str, ArcStr>>,
}

enum Values<'a> {
    Text(&'a StringChunked),
    Small(&'a UInt8Chunked),
    Index(&'a UInt32Chunked),
    Day(&'a Int32Chunked),
    Flag(&'a BooleanChunked),
}

impl<'a> Rows<'a> {
    /// # Errors
    ///
    /// When `frame` lacks a column of `table`, or holds it in another type.
    pub fn new(table: Table, frame: &'a DataFrame) -> PolarsResult<Self> {
        let values = |column: &app::schema::Column| {
            let values = frame.column(column.name)?;
            Ok(match column.of {
                Type::Id | Type::Text => Values::Text(values.str()?),
                Type::Stars | Type::Word(_) => Values::Small(values.u8()?),
                Type::Commune | Type::Row(_) => Values::Index(values.u32()?),
                Type::Day => Values::Day(values.date()?.physical()),
                Type::Flag => Values::Flag(values.bool()?),
            })
        };
        let columns = table.columns().iter().map(values).collect::<PolarsResult<_>>()?;
        Ok(Self { height: frame.height(), columns, common: RefCell::default() })
    }
}

impl Frame for Rows<'_> {
    fn height(&self) -> usize {
        self.height
    }

    fn text(&self, column: usize, row: usize) -> Option<&str> {
        match self.columns.get(column)? {
            Values::Text(values) => values.get(row),
            _ => None,
        }
    }

    fn common(&self, column: usize, row: usize) -> Option<ArcStr> {
        let Values::Text(values) = self.columns.get(column)? else { return None };
        let text = values.get(row)?;
        let mut common = self.common.borrow_mut();
        Some(common.entry(text).or_insert_with(|| text.into()).clone())
    }

    fn small(&self, column: usize, row: usize) -> Option<u8> {
        match self.columns.get(column)? {
            Values::Small(values) => values.get(row),
            _ => None,
        }
    }

    fn index(&self, column: usize, row: usize) -> Option<u32> {
        match self.columns.get(column)? {
            Values::Index(values) => values.get(row),
            _ => None,
        }
    }

    fn day(&self, column: usize, row: usize) -> Option<Day> {
        match self.columns.get(column)? {
            Values::Day(values) => values.get(row).map(Day),
            _ => None,
        }
    }

    fn flag(&self, column: usize, row: usize) -> Option<bool> {
        match self.columns.get(column)? {
            Values::Flag(values) => values.get(row),
            _ => None,
        }
    }
}
