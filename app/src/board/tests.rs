//! Steps and the verdict at its boundaries.

mod needed;
mod status;
mod steps;
