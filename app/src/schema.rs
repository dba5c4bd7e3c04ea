//! The one list of a register's tables, columns and closed words, in both languages.
//!
//! [`Table`] names the tables in the order in which they are shown; each file under
//! `table/` is one of them, with its columns, its typed row, and how a row is read
//! and written. Reading, datasets, dictionary and sample follow from it.

mod by_table;
mod column;
mod declare;
mod derived;
mod frame;
pub mod kind;
mod list;
mod pair;
mod record;
pub mod table;
mod value;
mod word;

pub use arcstr::ArcStr;
pub use by_table::ByTable;
pub use column::{Column, Description, Type};
pub use frame::{Frame, Missing};
pub use list::{ListField, ListHeading};
pub use pair::Pair;
pub use record::{Derived, Keys, Line, Record};
pub use table::Table;
pub(crate) use table::each_table;
pub use value::Value;
pub use word::{Closed, EntityKind, Granter, Group, PlaceKind, Purpose, Stage, VillageKind, Words};

#[cfg(test)]
mod tests;
