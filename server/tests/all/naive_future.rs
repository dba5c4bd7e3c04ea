//! The futures of a register once more, from the words of the method alone: each is a register of
//! its own, with rows for what happened, as slow and plain as they come. Only random numbers are
//! the program's.
//!
//! One order holds for them: of each future first what is graded anew, then what is new (how many,
//! another weighting of the past, which ones, then what each of them brings), then chains,
//! listings and sales points in the same way.

mod begun;
mod first;
mod judged;
mod like;
mod part;
mod regraded;
mod term;
mod trend;

use app::{
    board::{Day, Period},
    outlook::Draw,
};

pub use judged::{Figure, Judged, at_least, judge, reason};

use crate::{
    known::{noted_by, with_villages_of},
    rows::Rows,
};
use begun::Begun;
use first::Firsts;
use regraded::Regraded;

/// What is known of the past on a day, and what comes of it.
pub struct Course {
    rows: Rows,
    day: Day,
    regraded: Regraded,
    firsts: Firsts,
    begun: Begun,
}

impl Course {
    /// Of the register as it is known on `day`, up to the period's last.
    pub fn new(rows: &Rows, day: Day, period: Period) -> Self {
        let rows = noted_by(rows, day);
        let firsts = Firsts::new(&rows, day, period.last);
        Self {
            regraded: Regraded::new(&rows, day, period.last, firsts.since),
            begun: Begun::new(&rows, &firsts, day, period.last),
            firsts,
            rows,
            day,
        }
    }

    /// Registers as they may be on the last day, one after the other.
    pub fn futures(&self, number: usize) -> Vec<Rows> {
        let mut draw = Draw::new(1);
        let mut futures = Vec::new();
        for _ in 0..number {
            let mut future = self.rows.clone();
            self.regraded.draw(&mut future, &mut draw);
            self.firsts.draw(&self.rows, &mut future, &mut draw);
            self.begun.draw(&self.rows, &mut future, &mut draw);
            futures.push(with_villages_of(future, self.day));
        }
        futures
    }
}
