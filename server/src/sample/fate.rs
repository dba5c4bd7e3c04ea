//! What becomes of every product of the illustrative register.

mod list;

pub use list::FATES;

use app::register::rule::RECOGNISED_STARS;
use time::Date;

use super::{
    round::{ROUNDS, day},
    story::Seat,
};

/// A sequence of gradings, and how many products of each district live it.
pub struct Fate {
    /// Number of the round and stars, in the order of time.
    pub grades: &'static [(usize, u8)],
    /// The day on which the last certificate is revoked.
    pub revoked_on: Option<Date>,
    pub seat: Seat,
    /// In the order of `story::DISTRICTS`.
    pub products: [u8; 9],
}

impl Fate {
    /// The day of each grading, and its stars.
    pub fn gradings(&self) -> impl DoubleEndedIterator<Item = (usize, Date, u8)> {
        self.grades.iter().map(|&(round, stars)| (round, ROUNDS[round - 1], stars))
    }

    /// The day of the first grading with 3 stars or more.
    pub fn first_recognised(&self) -> Option<Date> {
        self.gradings().find(|(_, _, stars)| *stars >= RECOGNISED_STARS).map(|(_, day, _)| day)
    }

    const fn revoke(mut self, year: i32, month: u8, day_of_month: u8) -> Self {
        self.revoked_on = Some(day(year, month, day_of_month));
        self
    }
}
