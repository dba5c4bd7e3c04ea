//! Frames to intervals, intervals to steps: every reading on every day at once.
//!
//! What the register knows is true *from* a day *until* a day. So each
//! population is one frame of intervals ([`interval`]), a reading is the two
//! sets that [`population`] makes of them, and a figure on a day is the number
//! of intervals open on it: the running sum of +1 at each `from` and -1 at each
//! `to`, by place ([`steps`]). 365 days cost what one costs.

/// The version of the rules. It rises when the same register gives another figure.
pub const VERSION: u32 = 1;

mod bridge;
mod history;
mod interval;
mod population;
mod reading;
mod steps;

pub use bridge::Bridge;
pub use history::History;
pub use interval::Intervals;
pub use reading::{Engine, Sets};
pub use steps::{PROVINCE, changes, combine};

/// A frame lacks a column that its maker promises: a fault of the program.
pub use polars::prelude::PolarsError as Error;
