//! The annex of a recognition decision: one row a product.
//!
//! A [`header`] says which column is what; a [`title`] above it what holds for all rows, a section
//! what holds for those below; every cell becomes a value, or a fault that says why not.

mod cells;
pub mod day;
mod flag;
pub mod header;
mod mark;
mod number;
pub mod place;
mod reader;
mod row;
mod text;
pub mod title;

pub use reader::{Last, go_on, products, read};

use std::sync::Arc;

use app::{
    board::{Day, Text},
    schema::{EntityKind, Granter, Group, ListField},
};

use self::header::{Chosen, Header};
use super::fault::{Code, Fault};

/// What a person says of a list beside what stands in it.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub decision: Option<String>,
    pub granted_on: Option<Day>,
    pub granted_by: Option<Granter>,
    pub stars: Option<u8>,
    pub group: Option<Group>,
    /// The name of the province whose list it is.
    pub province: Option<String>,
    /// No decision is of a later day; `None`: it is not looked at.
    pub today: Option<Day>,
    /// Headings and what they mean.
    pub columns: Vec<Chosen>,
}

/// The rows of a list that have no error, and everything that is to be said of it.
#[derive(Debug)]
pub struct List {
    pub rows: Vec<Row>,
    pub faults: Vec<Fault>,
    /// The words of its headings.
    pub headings: Vec<String>,
    /// What holds where the next sheet goes on with it.
    pub last: Last,
}

/// One product as a list has it; `None` is "not stated".
#[derive(Clone, Debug)]
pub struct Row {
    pub origin: Origin,
    pub product: String,
    pub entity: String,
    pub kind: Option<EntityKind>,
    pub group: Option<Group>,
    /// Position among the units of the gazetteer.
    pub place: Option<usize>,
    /// `None`: it was not graded.
    pub stars: Option<u8>,
    pub granted_on: Day,
    pub decision: Option<String>,
    pub granted_by: Option<Granter>,
    pub women_led: Option<bool>,
    pub minority_led: Option<bool>,
}

/// Where a row stands.
#[derive(Clone, Debug)]
pub struct Origin {
    pub file: Arc<str>,
    pub sheet: Arc<str>,
    pub row: u32,
    pub header: Arc<Header>,
}

impl Origin {
    /// A fault of the row's cell in the column of `field`; where the list has none, of the cell
    /// that names what it is said of.
    pub fn fault(&self, code: Code, field: ListField, value: &str, details: Vec<Text>) -> Fault {
        let named: &[ListField] = match field {
            ListField::Address => &[ListField::Production, ListField::Entity],
            ListField::Kind | ListField::Commune | ListField::Production => &[ListField::Entity],
            _ => &[ListField::Product],
        };
        let mut columns = [&[field][..], named].concat().into_iter();
        let column = columns.find_map(|field| self.header.column(field));
        let column = column.unwrap_or_default() as u32 + 1;
        Fault {
            code,
            file: self.file.to_string(),
            sheet: self.sheet.to_string(),
            cell: Some((self.row, column)),
            field: Some(field),
            value: value.to_owned(),
            details,
            suggestion: None,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
