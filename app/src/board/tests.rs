//! Steps and the verdict at its boundaries.

mod status;
mod steps;
