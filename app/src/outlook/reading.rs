//! How one reading may end, in the province and in each district.

use super::{Judged, Reason, count::Tally};
use crate::board::{Fraction, Goal, Measure};

/// How a reading may end.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingOutlook {
    pub province: PlaceOutlook,
    /// In the order of the districts; empty for a share.
    pub districts: Vec<PlaceOutlook>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlaceOutlook {
    /// On the last day, if nothing more is noted.
    pub certain: Fraction,
    pub judged: Result<Judged, Reason>,
}

impl ReadingOutlook {
    pub fn new(
        measure: &Measure,
        goal: Goal,
        certain: &Tally,
        futures: &[Tally],
        reason: Option<Reason>,
    ) -> Self {
        let judge = |figures: Vec<Fraction>, goal: Goal| match reason {
            Some(reason) => Err(reason),
            None => Judged::new(figures, goal).ok_or(Reason::NoFigure),
        };
        let share = measure.is_share();
        let whole = |tally: &Tally| tally.whole(share);
        let province = PlaceOutlook {
            certain: whole(certain),
            judged: judge(futures.iter().map(whole).collect(), goal),
        };
        let places = if share { 0 } else { certain.counted.len() };
        let districts = (0..places).map(|place| {
            let at = |tally: &Tally| Fraction::count(tally.counted[place]);
            let figures = futures.iter().map(at).collect();
            // The goal is the province's.
            PlaceOutlook { certain: at(certain), judged: judge(figures, Goal::NonePrinted) }
        });
        Self { province, districts: districts.collect() }
    }
}

impl Tally {
    /// The figure of the province.
    pub fn whole(&self, share: bool) -> Fraction {
        let counted = self.counted.iter().sum();
        if share { Fraction::share(counted, self.among) } else { Fraction::count(counted) }
    }
}
