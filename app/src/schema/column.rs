//! What is said of a table and of its columns.

use super::{Pair, Table, Words};

/// A table as files name it and as readers know it.
#[derive(Debug)]
pub struct Description {
    /// Name of the file or sheet, and of the dataset.
    pub name: &'static str,
    /// True when a register without it cannot be used.
    pub required: bool,
    pub title: Pair,
    /// What a row of it is, in a sentence.
    pub about: Pair,
    /// Columns that together stand once; empty when a row has no identity.
    pub key: &'static [&'static str],
    pub columns: &'static [Column],
    /// Columns that follow from these: written after them, passed over where the table is read.
    pub derived: &'static [Column],
}

#[derive(Debug)]
pub struct Column {
    pub name: &'static str,
    /// True when no cell of it may be empty.
    pub required: bool,
    /// The most letters of a text.
    pub most: usize,
    pub of: Type,
    /// Short enough for a heading: `Ngày cấp`.
    pub heading: Pair,
    /// What a cell of it says, in a sentence.
    pub meaning: Pair,
    /// What its numbers count; `None` for a column without numbers.
    pub measure: Option<Pair>,
}

/// What a cell may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Identity of a row; stands once in its table.
    Id,
    Text,
    Day,
    Flag,
    /// 1 to 5.
    Stars,
    /// One of these words.
    Word(Words),
    /// The code of a commune.
    Commune,
    /// The id of a row of that table.
    Row(Table),
}
