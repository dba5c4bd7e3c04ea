//! One function for each population of [`Population`]: who is counted, and who
//! is counted among. "Within" means after the baseline, up to the day.

mod applications;
mod entities;
mod products;
mod units;
mod villages;

use app::board::{Day, Evidence};

use super::{history::History, interval::Interval};
use crate::plan::{PointSet, Population};

/// Gives the intervals of those of `population` who meet its conditions (`counted`), or of all
/// whom it is counted among, in their order; returns what their evidence is a row of.
pub fn each(
    history: &History,
    baseline: Day,
    population: &Population,
    counted: bool,
    mut to: impl FnMut(Interval),
) -> Evidence {
    let to = |interval: Interval| {
        if interval.from < interval.to {
            to(interval);
        }
    };
    let of = Of { history, baseline };
    match population {
        Population::Products(cohort) if counted => of.products(&cohort.counted, &cohort.among, to),
        Population::Products(cohort) => of.products(&cohort.among, &cohort.among, to),
        Population::Ending {} => of.ending(to),
        Population::FirstRecognitions {} => of.first_recognitions(to),
        Population::Gradings {} => of.gradings(to),
        Population::DueProducts(cohort) => of.due(counted && cohort.counted.regraded, to),
        Population::BaselineProducts(cohort) => {
            of.cohort(cohort.counted.graded.filter(|_| counted), to)
        }
        Population::SpanProducts(span) => {
            of.span_products(span, counted && span.counted.regraded, to)
        }
        Population::Entities(cohort) if counted => of.entities(&cohort.counted, &cohort.among, to),
        Population::Entities(cohort) => of.entities(&Default::default(), &cohort.among, to),
        Population::Villages(cohort) => {
            of.villages(cohort.counted.ocop.filter(|_| counted), &cohort.among, to)
        }
        Population::Communes {} => {
            history.communes().iter().copied().for_each(to);
            Evidence::Product
        }
        Population::SalesPoints { which } => of.sales_points(*which, to),
        Population::Applications(cohort) if counted => {
            of.applications(&cohort.counted, &cohort.among, to)
        }
        Population::Applications(cohort) => of.applications(&cohort.among, &cohort.among, to),
        Population::Units(cohort) => {
            of.units(cohort.counted.reach.as_ref().filter(|_| counted), to)
        }
    }
}

/// The populations of a plan whose baseline is known.
struct Of<'a> {
    history: &'a History,
    baseline: Day,
}

impl Of<'_> {
    fn is_within(&self, day: Day) -> bool {
        day > self.baseline
    }

    fn sales_points(&self, which: PointSet, mut to: impl FnMut(Interval)) -> Evidence {
        let points = &self.history.sales_points;
        let days = points.since.iter().zip(points.until.iter());
        for (item, (&commune, (&since, &until))) in (0_u32..).zip(points.of.iter().zip(days)) {
            let (from, until) = (Day(since), Day(until));
            if which == PointSet::Active || self.is_within(from) {
                let place = self.history.district(commune);
                to(Interval { item, place, from, to: until, evidence: item });
            }
        }
        Evidence::Own
    }
}

/// The values that a condition allows; all where it names none.
struct Allowed(u64);

impl Allowed {
    fn new(codes: impl Iterator<Item = u8>) -> Self {
        let bits = codes.fold(0, |bits, code| bits | 1_u64 << code);
        Self(if bits == 0 { u64::MAX } else { bits })
    }

    /// What is not stated is allowed only where everything is.
    fn allows(&self, code: u8) -> bool {
        self.0 == u64::MAX || 1_u64.checked_shl(code.into()).is_some_and(|bit| self.0 & bit != 0)
    }
}
