//! The ids of the tables that were read, and the rows that they name.

use std::hash::BuildHasher;

use app::schema::{ByTable, Table};
use foldhash::fast::RandomState;
use hashbrown::HashTable;
use polars::prelude::StringChunked;

use super::nearest::nearest;

pub struct Ids {
    tables: ByTable<Rows>,
}

/// The rows of a table by their ids, counted from 0.
#[derive(Default)]
struct Rows {
    ids: StringChunked,
    by_id: HashTable<u32>,
    hasher: RandomState,
}

impl Ids {
    pub fn new() -> Self {
        Self { tables: ByTable::new(|_| Rows::default()) }
    }

    /// Notes the ids of a table, a row each; gives every row whose id another row has already,
    /// and that row.
    pub fn insert(&mut self, table: Table, ids: StringChunked) -> Vec<(u32, u32)> {
        let hasher = RandomState::default();
        let hash = |id: &str| hasher.hash_one(id);
        let id_of = |row: u32| ids.get(row as usize).unwrap_or_default();
        let mut by_id = HashTable::with_capacity(ids.len());
        let mut doubles = Vec::new();
        for (row, id) in (0_u32..).zip(ids.iter()) {
            let Some(id) = id else { continue };
            let hash_of = |&row: &u32| hash(id_of(row));
            match by_id.entry(hash(id), |&first| id_of(first) == id, hash_of) {
                hashbrown::hash_table::Entry::Occupied(first) => doubles.push((row, *first.get())),
                hashbrown::hash_table::Entry::Vacant(free) => drop(free.insert(row)),
            }
        }
        self.tables[table] = Rows { ids, by_id, hasher };
        doubles
    }

    /// The row of `table` with this id, if there is one. Rows that follow each other mostly name
    /// the same row or the next: `near` is the one that was found last.
    pub fn find(&self, table: Table, id: &str, near: u32) -> Option<u32> {
        let Rows { ids, by_id, hasher } = &self.tables[table];
        let has = |row: u32| ids.get(row as usize) == Some(id);
        [near, near.saturating_add(1)]
            .into_iter()
            .find(|&row| (row as usize) < ids.len() && has(row))
            .or_else(|| by_id.find(hasher.hash_one(id), |&row| has(row)).copied())
    }

    /// The id of `table` that is most like this one, if one is.
    pub fn nearest(&self, table: Table, id: &str) -> Option<String> {
        nearest(id, self.tables[table].ids.iter().flatten()).map(str::to_owned)
    }
}
