//! The ids of the tables that were read, and the rows that they name.

use std::{collections::HashMap, hash::BuildHasher, sync::OnceLock};

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
    /// Those whose ids are numbers, by them; none where two are the same.
    by_number: OnceLock<HashMap<u64, Option<u32>>>,
    unread: bool,
    absent: bool,
    /// True when it was read and none of its rows has an id.
    without: bool,
}

/// What an id names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Row(u32),
    /// A row whose id is the same number with other zeros before it.
    ByNumber(u32, String),
    /// Its table could not be read.
    Unread,
    /// Its table is not there.
    Absent,
    /// Its table has no ids at all.
    NoIds,
    Nothing,
}

/// Rows whose ids are the same, or the same but for case.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Doubles {
    /// A row, and the first one with its id.
    pub same: Vec<(u32, u32)>,
    pub but_for_case: Vec<(u32, u32)>,
}

impl Ids {
    pub fn new() -> Self {
        Self { tables: ByTable::new(|_| Rows::default()) }
    }

    /// Notes the ids of a table, a row each; gives every row whose id another row has already,
    /// and that row.
    pub fn insert(&mut self, table: Table, ids: StringChunked) -> Doubles {
        let hasher = RandomState::default();
        let hash = |id: &str| hasher.hash_one(id);
        let id_of = |row: u32| ids.get(row as usize).unwrap_or_default();
        let mut by_id = HashTable::with_capacity(ids.len());
        let mut doubles = Doubles::default();
        for (row, id) in (0_u32..).zip(ids.iter()) {
            let Some(id) = id else { continue };
            let hash_of = |&row: &u32| hash(id_of(row));
            match by_id.entry(hash(id), |&first| id_of(first) == id, hash_of) {
                hashbrown::hash_table::Entry::Occupied(first) => {
                    doubles.same.push((row, *first.get()));
                }
                hashbrown::hash_table::Entry::Vacant(free) => drop(free.insert(row)),
            }
        }
        doubles.but_for_case = but_for_case(&ids);
        let unread = self.tables[table].unread;
        let by_number = OnceLock::new();
        let without = ids.null_count() == ids.len();
        self.tables[table] = Rows { ids, by_id, hasher, by_number, unread, absent: false, without };
        doubles
    }

    /// Notes that a table, or a row of it, could not be read: what refers to it is not judged.
    pub fn unread(&mut self, table: Table) {
        self.tables[table].unread = true;
    }

    /// Notes that a table is not there.
    pub fn absent(&mut self, table: Table) {
        self.tables[table].absent = true;
    }

    /// The row of `table` with this id, if there is one. Rows that follow each other mostly name
    /// the same row or the next: `near` is the one that was found last.
    pub fn find(&self, table: Table, id: &str, near: u32) -> Found {
        let Rows { ids, by_id, hasher, unread, absent, without, .. } = &self.tables[table];
        let has = |row: u32| ids.get(row as usize) == Some(id);
        let row = [near, near.saturating_add(1)]
            .into_iter()
            .find(|&row| (row as usize) < ids.len() && has(row))
            .or_else(|| by_id.find(hasher.hash_one(id), |&row| has(row)).copied());
        match row {
            Some(row) => Found::Row(row),
            None if *unread => Found::Unread,
            None if *absent => Found::Absent,
            None if *without => Found::NoIds,
            None => self.by_number(table, id).unwrap_or(Found::Nothing),
        }
    }

    /// How many rows a table has.
    pub fn count(&self, table: Table) -> usize {
        self.tables[table].ids.len()
    }

    /// The id of `table` that is most like this one, if one is.
    pub fn nearest(&self, table: Table, id: &str) -> Option<String> {
        nearest(id, self.tables[table].ids.iter().flatten()).map(str::to_owned)
    }

    fn by_number(&self, table: Table, id: &str) -> Option<Found> {
        let Rows { ids, by_number, .. } = &self.tables[table];
        let number = |id: &str| {
            let id = id.trim_start_matches('\'');
            id.parse::<u64>().ok().filter(|_| id.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let wanted = number(id)?;
        let numbers = by_number.get_or_init(|| {
            let mut numbers = HashMap::new();
            for (row, id) in (0_u32..).zip(ids.iter()) {
                if let Some(number) = id.and_then(number) {
                    numbers.entry(number).and_modify(|it| *it = None).or_insert(Some(row));
                }
            }
            numbers
        });
        let row = numbers.get(&wanted).copied().flatten()?;
        Some(Found::ByNumber(row, ids.get(row as usize)?.to_owned()))
    }
}

/// Rows whose ids differ from that of an earlier row by case alone.
fn but_for_case(ids: &StringChunked) -> Vec<(u32, u32)> {
    let (mut small, mut large) = (false, false);
    for id in ids.iter().flatten() {
        small |= id.bytes().any(|byte| byte.is_ascii_lowercase() || !byte.is_ascii());
        large |= id.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii());
    }
    let mut found = Vec::new();
    if small && large {
        let mut first: HashMap<String, u32> = HashMap::with_capacity(ids.len());
        for (row, id) in (0_u32..).zip(ids.iter()) {
            let Some(id) = id else { continue };
            let known = *first.entry(id.to_lowercase()).or_insert(row);
            if known != row && ids.get(known as usize) != Some(id) {
                found.push((row, known));
            }
        }
    }
    found
}
