//! What becomes of a product's certificate while nothing is graded anew, as an act has it.

use super::{Act, Acts, Certificate, Day, act::Provision};
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

/// When a product may be put forward to be graded anew, both days within.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filing {
    pub from: Day,
    pub until: Day,
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

    /// The act that makes it, as it is known on `day`: later acts change nothing of what was.
    pub fn act<'a>(&self, acts: &'a Acts, day: Day) -> Option<&'a Act> {
        acts.on(self.from.min(day))
    }
}

impl Certificate {
    /// When its product may be put forward anew by `act`; `None` where that sets no window, or
    /// sets it too late.
    pub fn filing(&self, act: &Act) -> Option<Filing> {
        let (window, term) = (act.regrading?, self.term_ends_on());
        let (from, until) = (term.plus(-window.opens).max(act.from), term.plus(-window.closes));
        (from <= until).then_some(Filing { from, until })
    }

    /// By when what comes next has to be done, seen from `day`: the last day to put its product
    /// forward while there is one, else its end.
    pub fn due_by(&self, act: Option<&Act>, day: Day) -> Day {
        let filing = act.and_then(|act| self.filing(act)).filter(|filing| day <= filing.until);
        filing.map_or(self.ends_on, |filing| filing.until)
    }

    /// The first day on which `act` lets it be extended no more; `None` where it says nothing.
    pub fn lapses_on(&self, act: &Act) -> Option<Day> {
        Some(self.term_ends_on().plus(act.extension?.days))
    }

    /// How its product stands from its grant on, by the `act` of `day` and as it is known on it.
    pub fn phases(&self, act: Option<&Act>, day: Day) -> Vec<Phase> {
        let term = self.term_ends_on();
        let mut starts = Vec::new();
        if self.stars < RECOGNISED_STARS {
            starts.push((Standing::Below, self.granted_on));
        } else {
            starts.push((Standing::Recognised, self.granted_on));
            match act.filter(|act| act.regrading.is_some()) {
                Some(act) => {
                    let filing = self.filing(act);
                    starts.extend(filing.map(|filing| (Standing::WindowOpen, filing.from)));
                    let missed = filing.map_or(act.from, |filing| filing.until.plus(1));
                    starts.push((Standing::WindowMissed, missed.min(term)));
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
