//! The rows of a world, one for each who may be counted.

use crate::{
    board::{Application, Certificate, Day, EntityKind, Group, Purpose, Stage, VillageKind},
    outlook::span::Span,
    register::rule::{NOTICE_DAYS, RECOGNISED_STARS, term_end},
};

#[derive(Clone, Copy)]
pub struct ProductRow {
    pub entity: u32,
    /// Of the plan's day.
    pub commune: Option<u32>,
    pub village: Option<u32>,
    pub place: u16,
    /// `None`: not stated.
    pub group: Option<Group>,
    /// Stars on the baseline, and whether that certificate ends within the span's period; 0 where
    /// it was not recognised.
    pub before: u8,
    pub due: bool,
    /// Stars on the last day; 0 where it is not recognised.
    pub stars: u8,
    pub ending: bool,
    /// The most stars that were granted within the period.
    pub best: u8,
    /// First recognised within the period, or before it.
    pub first: bool,
    pub known: bool,
    pub listed: bool,
}

#[derive(Clone, Copy)]
pub struct EntityRow {
    pub kind: EntityKind,
    pub women_led: Option<bool>,
    pub minority_led: Option<bool>,
    pub place: u16,
    pub chain: bool,
    pub chain_before: bool,
    /// With a product that was first recognised before the period.
    pub known: bool,
    /// With a recognised product; with one that is listed, too.
    pub recognised: bool,
    pub listed: bool,
}

#[derive(Clone, Copy)]
pub struct VillageRow {
    pub kind: VillageKind,
    pub place: u16,
    pub holds: bool,
    /// With a recognised product, on the baseline and on the last day.
    pub before: bool,
    pub present: bool,
}

#[derive(Clone, Copy)]
pub struct CommuneRow {
    pub place: u16,
    pub present: bool,
}

#[derive(Clone, Copy)]
pub struct PointRow {
    pub place: u16,
    /// Begun within the period.
    pub new: bool,
}

#[derive(Clone, Copy)]
pub struct ApplicationRow {
    pub place: u16,
    pub purpose: Purpose,
    /// A bit for each stage that it reached within the period.
    pub reached: u8,
}

impl ApplicationRow {
    pub fn new(row: &Application, span: Span) -> Self {
        let steps = row.steps(span.day).into_iter();
        let within = steps.filter(|&(_, on)| on > span.baseline);
        let reached = within.fold(0, |bits, (stage, _)| bits | Self::bit(stage));
        Self { place: row.place, purpose: row.asks_for(), reached }
    }

    pub fn bit(stage: Stage) -> u8 {
        1 << stage as u8
    }
}

impl ProductRow {
    /// With its certificates up to the span's day, in their order.
    pub fn with<'a>(
        mut self,
        certificates: impl Iterator<Item = &'a Certificate>,
        span: Span,
    ) -> Self {
        let mut last: Option<&Certificate> = None;
        let mut recognised = false;
        for row in certificates {
            let enough = row.stars >= RECOGNISED_STARS;
            if row.granted_on <= span.baseline {
                self.known |= enough;
                self.before = if enough && row.known_end(span.baseline) > span.baseline {
                    row.stars
                } else {
                    0
                };
                self.due = self.before > 0 && row.ends_on <= span.until;
            } else {
                self.best = self.best.max(row.stars);
                self.first |= enough && !recognised;
            }
            recognised |= enough;
            last = Some(row);
        }
        if let Some(row) = last {
            self.hold(row.stars, row.known_end(span.day), row.ends_on, span);
        }
        self
    }

    /// Graded once more on a day after the span's.
    pub fn grade(&mut self, stars: u8, day: Day, span: Span) {
        self.best = self.best.max(stars);
        let end = term_end(day);
        self.hold(stars, end, end, span);
    }

    fn hold(&mut self, stars: u8, holds_until: Day, ends_on: Day, span: Span) {
        let holds = stars >= RECOGNISED_STARS && span.until < holds_until;
        self.stars = if holds { stars } else { 0 };
        self.ending = holds && ends_on.plus(-NOTICE_DAYS) <= span.until;
    }
}
