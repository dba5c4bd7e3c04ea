//! What can be taken away from here, as plain data: datasets and the programming interface.

use std::collections::BTreeMap;

use crate::schema::Pair;

/// What the pages of data and of the interface tell of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    pub datasets: Vec<Dataset>,
    pub operations: Vec<Operation>,
}

/// One table that can be downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataset {
    pub layout: &'static Layout,
    /// Rows of each plan's default day, by the plan's id.
    pub rows: BTreeMap<String, u32>,
    /// What its address may ask for: `as_of`, `district`.
    pub filters: Vec<String>,
}

/// What a table that can be downloaded is called, and its columns. All of them are
/// in [`crate::text::dataset`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// As addresses name it: `certificates`.
    pub name: &'static str,
    pub title: Pair,
    /// What a row of it is, in a sentence.
    pub about: Pair,
    /// Columns that together stand once; empty when a row has no identity.
    pub key: &'static [&'static str],
    pub columns: Vec<Column>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    pub kind: ColumnKind,
    /// True when no cell of it is empty.
    pub required: bool,
    /// Short enough for a heading.
    pub heading: Pair,
    /// What a cell of it says, in a sentence.
    pub meaning: Pair,
    /// What its numbers count, where that is the same in every row.
    pub measure: Option<Pair>,
}

/// What a cell may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Identity of a row; stands once in its table.
    Id,
    Text,
    /// The address of a page elsewhere.
    Link,
    Day,
    Flag,
    /// A whole number from `least`, to `most` if there is a bound.
    Integer {
        least: u32,
        most: Option<u32>,
    },
    /// A number with decimals; a share is a fraction of 1.
    Number,
    /// A number where one was printed, otherwise words.
    Printed,
    /// One of these words.
    Word(Vec<Word>),
    /// The value of a column of another table.
    Of {
        dataset: &'static str,
        column: &'static str,
    },
}

/// A word of a data file, and how a reader says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    pub word: &'static str,
    pub name: Pair,
}

/// One question that the programming interface answers. Its words are in [`crate::text::api`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    pub id: String,
    /// `/api/v1/targets/{id}`.
    pub path: String,
    pub parameters: Vec<Parameter>,
    /// Status codes that it may answer with.
    pub answers: Vec<u16>,
    /// An address that can be asked as it is.
    pub example: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    pub name: String,
    pub required: bool,
    /// May stand more than once.
    pub repeatable: bool,
    /// `string`, `integer` or `date`.
    pub kind: String,
    /// Allowed words; empty when any will do.
    pub words: Vec<String>,
    pub least: Option<i64>,
    pub most: Option<i64>,
    pub example: Option<String>,
}
