//! What can be taken away from here, as plain data: datasets and the programming interface.

use std::collections::BTreeMap;

/// What the pages of data and of the interface tell of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    pub datasets: Vec<Dataset>,
    pub operations: Vec<Operation>,
}

/// One table that can be downloaded. Its words are in [`crate::text::dataset`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataset {
    /// As addresses name it: `certificates`.
    pub name: String,
    /// Rows of each plan's default day, by the plan's id.
    pub rows: BTreeMap<String, u32>,
    pub columns: Vec<Column>,
    /// What its address may ask for: `as_of`, `district`.
    pub filters: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub kind: ColumnKind,
    /// True when no cell of it is empty.
    pub required: bool,
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
    Word(Vec<String>),
    /// The value of a column of another table.
    Of {
        dataset: String,
        column: String,
    },
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
