//! Files as people make them, to the tables of a register.
//!
//! A [`list`] is the annex of a recognition decision; [`merge()`] puts its rows onto a register,
//! [`import()`] does so with whole files. What is to be said of a cell is a [`Fault`].

pub mod fault;
mod import;
mod lines;
pub mod list;
mod marked;
mod merge;
mod same;
mod slug;
mod tables;
mod template;

pub use fault::{Fault, Severity};
pub use import::{Import, field, import};
pub use lines::lines;
pub use marked::marked;
pub use merge::{Change, Changes, merge};
pub use same::Same;
pub use tables::Tables;
pub use template::template;

#[cfg(test)]
mod tests;
