//! Frames to intervals, intervals to steps: every reading on every day at once.
//!
//! What the register knows is true *from* a day *until* a day. So each
//! population is a list of intervals ([`population`]), a reading is two of them, and a figure
//! on a day is the number of intervals open on it: the running sum of +1 at each `from` and -1
//! at each `to`, by place ([`changes`], [`steps`]). 365 days cost what one costs.
//!
//! Everything is one pass over columns of the register's frames ([`slice`]) in the order of
//! items and days; no list is sorted twice, and none is kept that nobody asks for.

/// The version of the rules. It rises when the same register gives another figure: 2 knows units in
/// time and certificates that are extended.
pub const VERSION: u32 = 2;

mod applications;
mod attributes;
mod bridge;
mod certificates;
mod changes;
mod history;
mod interval;
mod population;
mod reading;
mod slice;
mod steps;

pub use bridge::Bridge;
pub use changes::{Change, PROVINCE};
pub use history::History;
pub use reading::Engine;
pub use steps::combine;

/// A frame lacks a column that its maker promises: a fault of the program.
pub use polars::prelude::PolarsError as Error;
