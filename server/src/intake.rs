//! Files as people make them, to tables of a register.

pub use crate::sheet::{Cell, NotRead, Sheet, sheets};
