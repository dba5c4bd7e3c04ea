//! What the futures of a reading say together.

use std::cmp::Ordering;

use crate::{
    board::{Fraction, Goal},
    closed::closed,
};

closed! {
    /// Why an outlook is not given.
    Reason {
        /// The period's last day is the day, or before it.
        Over = "period_over",
        /// The day is before the period's baseline.
        NotBegun = "period_not_begun",
        /// Fewer than two whole past years are known.
        FewYears = "few_years",
        /// Fewer than four things of the kind happened in them.
        FewEvents = "few_events",
        /// In some future nothing is counted among.
        NoFigure = "no_figure",
        /// Futures are not drawn for what it counts.
        NotDrawn = "not_drawn",
    }
}

closed! {
    /// Words for a probability. Source: outlook.md, section 1.
    Likelihood {
        AlmostCertain = "almost_certain",
        VeryLikely = "very_likely",
        Likely = "likely",
        AboutEven = "about_even",
        Unlikely = "unlikely",
        VeryUnlikely = "very_unlikely",
        AlmostImpossible = "almost_impossible",
    }
}

/// What all futures say of one figure on the last day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// Half of the futures reach it.
    pub median: Fraction,
    /// Eight in ten futures end from here to there.
    pub low: Fraction,
    pub high: Fraction,
    /// So many futures of so many meet the goal; `None` without a number.
    pub met: Option<(u32, u32)>,
}

impl Judged {
    /// Of the figures of all futures; `None` when one of them is none.
    pub fn new(mut futures: Vec<Fraction>, goal: Goal) -> Option<Self> {
        if futures.is_empty() || futures.iter().any(|one| one.exact().is_none()) {
            return None;
        }
        futures.sort_unstable_by(|one, other| compare(*one, *other));
        let number = futures.len();
        let tenth = (number - 1) / 10;
        let met = goal.fraction().map(|(goal, over)| {
            let goal = Fraction::share(goal, over);
            let met = futures.iter().filter(|&&one| compare(one, goal) != Ordering::Less).count();
            (met as u32, number as u32)
        });
        Some(Self {
            median: futures[(number - 1) / 2],
            low: futures[tenth],
            high: futures[number - 1 - tenth],
            met,
        })
    }

    pub fn likelihood(&self) -> Option<Likelihood> {
        self.met.map(|(met, of)| Likelihood::new(met, of))
    }
}

impl Likelihood {
    /// In whole percents that are reached.
    pub fn new(met: u32, of: u32) -> Self {
        let reaches = |percent: u64| u64::from(met) * 100 >= percent * u64::from(of);
        match () {
            () if reaches(99) => Self::AlmostCertain,
            () if reaches(90) => Self::VeryLikely,
            () if reaches(66) => Self::Likely,
            () if reaches(33) => Self::AboutEven,
            () if reaches(10) => Self::Unlikely,
            () if reaches(1) => Self::VeryUnlikely,
            () => Self::AlmostImpossible,
        }
    }

    pub fn is_likely(self) -> bool {
        matches!(self, Self::AlmostCertain | Self::VeryLikely | Self::Likely)
    }
}

fn compare(one: Fraction, other: Fraction) -> Ordering {
    let exact = |fraction: Fraction| fraction.exact().unwrap_or((0, 1));
    let ((n, d), (other_n, other_d)) = (exact(one), exact(other));
    (n * other_d).cmp(&(other_n * d))
}
