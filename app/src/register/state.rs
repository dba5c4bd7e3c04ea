//! What a product's certificates say of it on a day.

use super::{Certificate, rule};
use crate::{closed::closed, day::Day};

closed! {
    /// What a product's certificates say of it on a day, from the best down.
    /// Source: engine.md, section 3.
    State {
        /// In force, with 3 stars or more.
        Recognised = "recognised",
        /// The same, and its end is at most [`rule::NOTICE_DAYS`] away.
        Ending = "ending",
        /// Its 36 months are over, and it is in force by an extension alone.
        Extended = "extended",
        /// Its 36 months, and what they were extended by, are over.
        Ended = "ended",
        Revoked = "revoked",
        /// In force with fewer than 3 stars.
        Below = "below",
        /// Never graded up to the day.
        None = "none",
    }
}

impl State {
    /// What a product's current certificate says of it on `day`.
    pub fn judge(current: Option<&Certificate>, day: Day, notice: i32) -> Self {
        let Some(current) = current else { return Self::None };
        if current.revoked_on.is_some_and(|revoked| revoked <= day && revoked < current.ends_on) {
            Self::Revoked
        } else if current.ends_on <= day {
            Self::Ended
        } else if current.stars < rule::RECOGNISED_STARS {
            Self::Below
        } else if current.is_extended(day) {
            Self::Extended
        } else if current.ends_on.plus(-notice) <= day {
            Self::Ending
        } else {
            Self::Recognised
        }
    }

    pub fn is_recognised(self) -> bool {
        match self {
            Self::Recognised | Self::Ending | Self::Extended => true,
            Self::Ended | Self::Revoked | Self::Below | Self::None => false,
        }
    }
}

#[cfg(test)]
mod tests;
