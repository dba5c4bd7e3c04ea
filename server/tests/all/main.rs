//! Tests across the boundary of the crate.
//!
//! [`naive`] computes every figure a second time, from the words of the
//! definitions and row by row; [`random`] makes the registers on which both are
//! compared; [`naive_cases`] are the rules by name, with figures counted by hand.

mod as_of;
mod boards;
mod brought;
mod calendar;
mod changes;
mod cli;
mod country;
mod direction;
mod district;
mod edition;
mod elsewhere;
mod ends;
mod engine;
mod extended;
mod feeds;
mod figures;
mod find;
mod fuzz;
mod golden;
mod hostile;
mod hostile_files;
mod known;
mod large;
mod method;
mod naive;
mod naive_cases;
mod naive_future;
mod names;
mod no_reading;
mod outlook;
mod outlook_drawn;
mod place;
mod random;
mod rows;
mod rows_build;
mod rows_csv;
mod rows_read;
mod shipped;
mod site;
mod units;
mod windows;
mod words;
mod years;
