//! Files as people make them, to the tables of a register.
//!
//! A [`list`] is the annex of a recognition decision; what is to be said of its cells is a
//! [`fault::Fault`].

pub mod fault;
pub mod list;
pub mod sheet;
