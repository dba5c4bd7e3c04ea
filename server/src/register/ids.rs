//! The ids of the tables that were read, and the rows that they name.

use std::collections::HashMap;

use app::schema::{ByTable, Table};

use super::{FaultKind, nearest::nearest};

pub struct Ids {
    /// The rows of each table by their ids, counted from 0.
    rows: ByTable<HashMap<Box<str>, u32>>,
    suggestions_left: u32,
}

/// Looking for the nearest of all ids takes long; after this many a register
/// has one systematic fault, not many slips.
const SUGGESTIONS: u32 = 200;

impl Ids {
    pub fn new() -> Self {
        Self { rows: ByTable::new(|_| HashMap::new()), suggestions_left: SUGGESTIONS }
    }

    /// Notes the id of a row.
    ///
    /// # Errors
    ///
    /// The row that has this id already.
    pub fn insert(&mut self, table: Table, id: &str, row: u32) -> Result<(), u32> {
        match self.rows[table].get(id) {
            Some(&first) => Err(first),
            None => {
                self.rows[table].insert(id.into(), row);
                Ok(())
            }
        }
    }

    /// The row of `table` with this id.
    ///
    /// # Errors
    ///
    /// [`FaultKind::UnknownRow`] when there is none.
    pub fn find(&mut self, table: Table, id: &str) -> Result<u32, FaultKind> {
        let rows = &self.rows[table];
        if let Some(&row) = rows.get(id) {
            return Ok(row);
        }
        let near = (self.suggestions_left > 0)
            .then(|| nearest(id, rows.keys().map(AsRef::as_ref)).map(str::to_owned));
        self.suggestions_left = self.suggestions_left.saturating_sub(1);
        Err(FaultKind::UnknownRow { table: table.name(), near: near.flatten() })
    }
}
