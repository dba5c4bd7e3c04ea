//! What the tables of a register, their columns and their words mean: the data dictionary.

mod columns;
mod tables;

use super::{Pair, unit};
use crate::board::{EntityKind, Granter, Group, Stage, VillageKind};

/// The name of a table: `Giấy chứng nhận`. `None` for one that a register does not have.
pub fn table(table: &str) -> Option<Pair> {
    tables::TABLES.iter().find(|(name, ..)| *name == table).map(|(_, name, _)| *name)
}

/// What a row of a table is, in a sentence.
pub fn about(table: &str) -> Option<Pair> {
    tables::TABLES.iter().find(|(name, ..)| *name == table).map(|(_, _, about)| *about)
}

/// The name of a column, short enough for a heading: `Ngày cấp`.
pub fn column(table: &str, column: &str) -> Option<Pair> {
    entry(table, column).map(|entry| entry.0)
}

/// What a cell of a column says, in a sentence.
pub fn meaning(table: &str, column: &str) -> Option<Pair> {
    entry(table, column).map(|entry| entry.1)
}

/// What the numbers of a column count; `None` for a column without numbers.
pub fn measured_in(table: &str, column: &str) -> Option<Pair> {
    match (table, column) {
        ("certificates", "stars") => Some(Pair { vi: "sao", en: "stars" }),
        _ => None,
    }
}

/// An allowed word of a column, as a reader says it: `cooperative` is `Hợp tác xã`.
pub fn word(table: &str, column: &str, word: &str) -> Option<Pair> {
    match (table, column) {
        ("products", "group") => spoken(Group::ALL, Group::WORDS, word, unit::group),
        ("entities", "kind") => spoken(EntityKind::ALL, EntityKind::WORDS, word, unit::entity),
        ("villages", "kind") => spoken(VillageKind::ALL, VillageKind::WORDS, word, unit::village),
        ("certificates", "granted_by") => spoken(Granter::ALL, Granter::WORDS, word, unit::granter),
        ("applications", "stage") => spoken(Stage::ALL, Stage::WORDS, word, unit::stage),
        _ => None,
    }
}

fn spoken<T: Copy>(all: &[T], words: &[&str], word: &str, of: fn(T) -> Pair) -> Option<Pair> {
    all.iter().zip(words).find(|(_, known)| **known == word).map(|(one, _)| of(*one))
}

fn entry(table: &str, column: &str) -> Option<(Pair, Pair)> {
    let mut all = columns::COLUMNS.iter();
    let known = all.find(|(of, name, ..)| *of == table && *name == column);
    known.map(|(_, _, name, meaning)| (*name, *meaning))
}
