//! Whether a target is met: exact arithmetic on integers, the same on the
//! server and in the browser, where the day moves without a request.

use serde::{Serialize, Serializer};

use super::{Day, Fraction, Goal, Period, Steps};
use crate::closed::closed;

closed! {
    /// In the order in which they are tried; the first that applies holds.
    Status {
        NoSource = "no_source",
        Qualitative = "qualitative",
        NoGoal = "no_goal",
        NoData = "no_data",
        Met = "met",
        Missed = "missed",
        OnTrack = "on_track",
        AtRisk = "at_risk",
    }
}

impl Status {
    /// From good to bad, then what cannot be judged.
    pub const BEST_FIRST: Order = [
        Self::Met,
        Self::OnTrack,
        Self::AtRisk,
        Self::Missed,
        Self::NoData,
        Self::NoGoal,
        Self::Qualitative,
        Self::NoSource,
    ];

    /// What needs attention first.
    pub const URGENT_FIRST: Order = [
        Self::Missed,
        Self::AtRisk,
        Self::NoData,
        Self::OnTrack,
        Self::Met,
        Self::NoGoal,
        Self::Qualitative,
        Self::NoSource,
    ];

    /// True for what the value decides; of the others the meaning is the whole rule.
    pub fn is_verdict(self) -> bool {
        match self {
            Self::NoSource | Self::Qualitative | Self::NoGoal | Self::NoData => false,
            Self::Met | Self::Missed | Self::OnTrack | Self::AtRisk => true,
        }
    }
}

type Order = [Status; Status::ALL.len()];

/// An order that names one status twice leaves another out.
const fn is_complete(order: Order) -> bool {
    let (mut named, mut place) = (0_u32, 0);
    while place < order.len() {
        named |= 1 << order[place] as u8;
        place += 1;
    }
    named.count_ones() as usize == order.len()
}

const _: () = assert!(is_complete(Status::BEST_FIRST) && is_complete(Status::URGENT_FIRST));

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

closed! {
    /// Whether a figure starts the period at 0 or where it stood.
    Pace {
        /// Events of the period: starts at 0.
        Flow = "flow",
        /// A level: starts at its value on the baseline.
        Stock = "stock",
    }
}

/// A reading on one day, with all that its verdict depends on.
#[derive(Clone, Copy, Debug)]
pub struct Measurement {
    pub value: Fraction,
    /// The value on the day before the period.
    pub baseline: Fraction,
    pub pace: Pace,
    pub goal: Goal,
    pub period: Period,
    pub day: Day,
}

impl Measurement {
    /// The figure of `steps` on `day`.
    pub fn new(steps: &Steps, pace: Pace, goal: Goal, period: Period, day: Day) -> Self {
        let baseline = steps.at(period.baseline());
        Self { value: steps.at(day), baseline, pace, goal, period, day }
    }

    pub fn status(&self) -> Status {
        let Some((goal, over)) = self.goal.fraction() else {
            return self.goal.status_without_figure();
        };
        let (goal, over) = (goal.into(), over.into());
        let Some(value) = self.value.exact() else { return Status::NoData };
        if at_least(value, (goal, over)) {
            Status::Met
        } else if self.day >= self.period.last {
            Status::Missed
        } else if self.pace_due().is_some_and(|due| at_least(value, due)) {
            Status::OnTrack
        } else {
            Status::AtRisk
        }
    }

    /// The value due on the day, as an exact fraction; `None` without a number in the plan.
    ///
    /// A flow is due `g * k / T`; a stock `b + (g - b) * k / T`, and all of `g`
    /// when it started at or above the goal or its start cannot be computed.
    pub fn pace_due(&self) -> Option<(i128, i128)> {
        let (numerator, denominator) = self.goal.fraction()?;
        let goal = (i128::from(numerator), i128::from(denominator));
        let (length, passed) =
            (i128::from(self.period.length()), i128::from(self.period.days_passed(self.day)));
        let start = match self.pace {
            Pace::Flow => (0, 1),
            Pace::Stock => match self.baseline.exact() {
                Some(start) if !at_least(start, goal) => start,
                _ => return Some(goal),
            },
        };
        let due = start.0 * goal.1 * (length - passed) + goal.0 * start.1 * passed;
        Some((due, start.1 * goal.1 * length))
    }
}

/// Of fewer items nothing comes at a pace.
const FEW: u32 = 5;

impl Measurement {
    /// How many would have to count for the goal to be met, all else as it is; `None` without a
    /// number, or when nothing is counted among.
    pub fn needed(&self) -> Option<u32> {
        let (goal, over) = self.goal.fraction()?;
        let (_, among) = self.value.exact()?;
        let over = i128::from(over).max(1);
        u32::try_from((i128::from(goal) * among + over - 1) / over).ok()
    }

    /// How many more would have to: 0 when it is met.
    pub fn lacking(&self) -> Option<u32> {
        Some(self.needed()?.saturating_sub(self.value.numerator))
    }

    /// How many more would have to count for the pace to be kept; `None` where it is kept, there is
    /// none, or the goal is of fewer than five, which come too seldom to have one.
    pub fn behind(&self) -> Option<u32> {
        let (due, over) = self.pace_due()?;
        let (_, among) = self.value.exact()?;
        self.needed().filter(|&needed| needed >= FEW)?;
        let due = u32::try_from((due * among + over - 1) / over.max(1)).ok()?;
        due.checked_sub(self.value.numerator).filter(|&behind| behind > 0)
    }

    /// The least number of those that count whose loss would lose the goal; `None` where it is not
    /// met.
    pub fn spare(&self) -> Option<u32> {
        let needed = self.needed()?;
        (self.value.numerator >= needed && needed > 0).then(|| self.value.numerator - needed + 1)
    }

    /// How many that are new and count would have to join for the goal to be met, since each also
    /// adds to those counted among; `None` where none suffice, or without a number.
    pub fn lacking_joining(&self) -> Option<u32> {
        let (goal, over) = self.goal.fraction()?;
        let (value, among) = self.value.exact()?;
        let (goal, over) = (i128::from(goal), i128::from(over).max(1));
        // (value + k) / (among + k) >= goal / over; a plain count is one of itself.
        let short = match self.value.denominator {
            None => return self.lacking(),
            Some(_) => goal * among - value * over,
        };
        match (short, over - goal) {
            (..=0, _) => Some(0),
            (_, ..=0) => None,
            (short, each) => u32::try_from((short + each - 1) / each).ok(),
        }
    }
}

pub(super) fn at_least(value: (i128, i128), bound: (i128, i128)) -> bool {
    value.0 * bound.1 >= bound.0 * value.1
}
