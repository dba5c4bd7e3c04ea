//! Whether days of a table are written day first or month first, which one cell may prove.

use app::board::Day;

use super::{Fault, FaultKind};

/// What a cell says of the order of day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    DayFirst,
    MonthFirst,
    /// Either way it is a day.
    Neither {
        day_first: Day,
        month_first: Day,
    },
}

/// What all cells of a table say.
#[derive(Default)]
pub struct Days {
    day_first: bool,
    month_first: bool,
    /// Those that can be both.
    doubtful: Vec<Fault>,
}

/// More are not listed.
const MOST: usize = 1000;

impl Days {
    /// Notes a cell; `fault` makes the one it may become.
    pub fn note(&mut self, evidence: Evidence, fault: impl FnOnce(FaultKind) -> Fault) {
        match evidence {
            Evidence::DayFirst => self.day_first = true,
            Evidence::MonthFirst => self.month_first = true,
            Evidence::Neither { day_first, month_first } if self.doubtful.len() < MOST => {
                let (day_first, month_first) = (day_first.to_string(), month_first.to_string());
                self.doubtful.push(fault(FaultKind::DoubtfulDay { day_first, month_first }));
            }
            Evidence::Neither { .. } => {}
        }
    }

    pub fn append(&mut self, other: Self) {
        self.day_first |= other.day_first;
        self.month_first |= other.month_first;
        self.doubtful.extend(other.doubtful);
    }

    /// The faults of the whole table: days are day first unless another cell shows the opposite;
    /// when none shows anything, one notice says so.
    pub fn finish(self) -> Vec<Fault> {
        let mut doubtful = self.doubtful;
        if !self.month_first {
            doubtful.truncate(usize::from(!self.day_first));
            for fault in &mut doubtful {
                fault.kind = FaultKind::DayFirst;
            }
        }
        doubtful
    }
}
