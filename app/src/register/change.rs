//! What happened to products between two days.

use super::{Certificate, Items, Links, State, rule};
use crate::{closed::closed, day::Day};

closed! {
    /// What happened to a product on a day.
    Event {
        /// Recognised for the first time.
        New = "new",
        /// Graded anew while it was recognised, and recognised again.
        Regraded = "regraded",
        /// Recognised again after it had ended or was revoked.
        Regained = "regained",
        /// Its 36 months, and what they were extended by, were over.
        Ended = "ended",
        Revoked = "revoked",
        /// Graded anew with fewer than 3 stars.
        Lowered = "lowered",
    }
}

/// One event of one product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    pub day: Day,
    /// Position among the products.
    pub product: u32,
    pub event: Event,
    /// Stars of the certificate before; 0 where there was none.
    pub before: u8,
    /// Stars of the current certificate from that day on.
    pub after: u8,
}

impl Event {
    /// What it does to the number of recognised products.
    pub fn sign(self) -> i32 {
        match self {
            Self::New | Self::Regained => 1,
            Self::Regraded => 0,
            Self::Ended | Self::Revoked | Self::Lowered => -1,
        }
    }
}

impl Items {
    /// What happened after `since`, up to `day`, in the order of days, then of products. The
    /// products recognised on `day` are those on `since` and the signs of all events.
    pub fn changes(&self, links: &Links, since: Day, day: Day) -> Vec<Change> {
        let products = 0..u32::try_from(self.products.len()).unwrap_or(u32::MAX);
        let within = |on: &Day| since < *on && *on <= day;
        let mut changes = Vec::new();
        for product in products {
            let rows = || self.certificates_of(links, product);
            let days =
                rows().flat_map(|row| [Some(row.granted_on), Some(row.ends_on), row.revoked_on]);
            let mut days: Vec<Day> = days.flatten().filter(within).collect();
            days.sort_unstable();
            days.dedup();
            changes.extend(days.into_iter().filter_map(|on| self.change(links, product, on)));
        }
        changes.sort_by_key(|change| (change.day, change.product));
        changes
    }

    fn change(&self, links: &Links, product: u32, day: Day) -> Option<Change> {
        let on = |day| self.current(links, product, day);
        let (before, after) = (on(day.plus(-1)), on(day)?);
        let recognised = |current: Option<&Certificate>, day| {
            State::judge(current, day, rule::NOTICE_DAYS).is_recognised()
        };
        let graded = after.granted_on == day;
        let known = || {
            let mut earlier = self.certificates_of(links, product);
            earlier.any(|row| row.granted_on < day && row.stars >= rule::RECOGNISED_STARS)
        };
        let event = match (recognised(before, day.plus(-1)), recognised(Some(after), day)) {
            (false, false) => return None,
            (true, true) if !graded => return None,
            (true, true) => Event::Regraded,
            (false, true) if known() => Event::Regained,
            (false, true) => Event::New,
            (true, false) if graded => Event::Lowered,
            (true, false) if after.revoked_on == Some(day) => Event::Revoked,
            (true, false) => Event::Ended,
        };
        let stars = |row: Option<&Certificate>| row.map_or(0, |row| row.stars);
        Some(Change { day, product, event, before: stars(before), after: after.stars })
    }
}
