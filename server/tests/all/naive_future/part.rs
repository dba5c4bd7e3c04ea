//! The same part of past years, and the days in it.

use app::board::Day;

use crate::calendar::{date, in_year};

/// The days after `from`, up to `to`.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    pub from: Day,
    pub to: Day,
    pub weight: f64,
}

/// Up to five, newest first, of years that are over by `day` and that the register knows whole: it
/// begins on `since`, if at all. Each has seven tenths of the weight of the one after it.
pub fn parts(day: Day, until: Day, since: Option<Day>) -> Vec<Part> {
    let Some(since) = since else { return Vec::new() };
    let (mut from, mut to) = (day, until);
    let mut parts = Vec::new();
    let mut weight = 1.0;
    loop {
        (from, to) = (year_before(from), year_before(to));
        if to > day {
            continue;
        }
        if from.0 + 1 < since.0 || parts.len() == 5 {
            return parts;
        }
        parts.push(Part { from, to, weight });
        weight *= 0.7;
    }
}

fn year_before(day: Day) -> Day {
    in_year(day, date(day).0 - 1)
}

impl Part {
    pub fn holds(self, day: Day) -> bool {
        self.from < day && day <= self.to
    }

    /// A day of this part as one of the part that begins after `day` and ends on `until`.
    pub fn moved(self, of: Day, day: Day, until: Day) -> Day {
        let years = date(day).0 - date(self.from).0;
        let moved = in_year(of, date(of).0 + years);
        if moved <= day {
            Day(day.0 + 1)
        } else if moved > until {
            until
        } else {
            moved
        }
    }
}
