//! Days, steps and the verdict at its boundaries.

mod day;
mod status;
mod steps;
