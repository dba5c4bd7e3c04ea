//! What becomes of a product's certificate while nothing is graded anew, as an act has it.

use super::{Act, Certificate, Day, act::Provision};
use crate::{
    closed::closed,
    register::rule::{NOTICE_DAYS, RECOGNISED_STARS},
};

closed! {
    /// How a product stands with its current certificate.
    Standing {
        Recognised = "recognised",
        /// In force with fewer than 3 stars.
        Below = "below",
        /// In force, and its end is announced: where no act sets a window.
        Ending = "ending",
        /// It may be put forward to be graded anew.
        WindowOpen = "window_open",
        /// In force, but it is too late for that.
        WindowMissed = "window_missed",
        /// Its term is over, and it holds by an extension.
        Extended = "extended",
        Ended = "ended",
        Revoked = "revoked",
    }
}

/// A standing from a day on, until another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phase {
    pub standing: Standing,
    pub from: Day,
    /// The first day of the next; `None` of the last.
    pub to: Option<Day>,
}

impl Standing {
    /// The point of an act that it rests on; `None` for what is this site's own.
    pub fn rests_on(self) -> Option<Provision> {
        match self {
            Self::Recognised | Self::Ended | Self::Revoked => Some(Provision::Term),
            Self::Below => Some(Provision::Stars),
            Self::Ending => None,
            Self::WindowOpen | Self::WindowMissed => Some(Provision::Regrading),
            Self::Extended => Some(Provision::Extension),
        }
    }
}

impl Phase {
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }
}

impl Certificate {
    /// How its product stands from its grant on, by the `act` of `day` and as it is known on it.
    pub fn phases(&self, act: Option<&Act>, day: Day) -> Vec<Phase> {
        let term = self.term_ends_on();
        let mut starts = Vec::new();
        if self.stars < RECOGNISED_STARS {
            starts.push((Standing::Below, self.granted_on));
        } else {
            starts.push((Standing::Recognised, self.granted_on));
            let window = act.and_then(|act| Some((act.from, act.regrading?)));
            match window {
                Some((since, window)) => {
                    let from = |days: i32| term.plus(-days).max(since).min(term);
                    starts.push((Standing::WindowOpen, from(window.opens)));
                    starts.push((Standing::WindowMissed, from(window.closes - 1)));
                }
                None => {
                    starts.push((Standing::Ending, self.ends_on.plus(-NOTICE_DAYS).min(term)));
                }
            }
            starts.push((Standing::Extended, term));
        }
        starts.push((Standing::Ended, self.ends_on));
        let stopped = self.known_end(day);
        if stopped < self.ends_on {
            starts.retain(|(_, from)| *from < stopped);
            starts.push((Standing::Revoked, stopped));
        }
        let next = starts.iter().skip(1).map(|start| Some(start.1)).chain([None]);
        let phases =
            starts.iter().zip(next).map(|(&(standing, from), to)| Phase { standing, from, to });
        phases.filter(|phase| phase.to.is_none_or(|to| phase.from < to)).collect()
    }
}

#[cfg(test)]
mod tests;
