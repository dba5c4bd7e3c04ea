//! Whether a target is met: exact arithmetic on integers, the same on the
//! server and in the browser, where the day moves without a request.

use serde::Serialize;

use super::{Day, Fraction, Period, Steps};

/// What the plan promises. Source: engine.md, section 4, "Goal and status".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// No document was found: never filled by guess.
    NoDocument,
    /// The target has no number and needs none.
    Qualitative,
    /// The document prints no number.
    NonePrinted,
    /// At least this fraction: `30/1` for a count, `60/100` for a share.
    AtLeast { numerator: u32, denominator: u32 },
}

impl Goal {
    /// For drawing and for data files; `None` when the plan has no number.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::AtLeast { numerator, denominator } => {
                Some(f64::from(numerator) / f64::from(denominator))
            }
            _ => None,
        }
    }
}

/// In the order in which they are tried; the first that applies holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    NoSource,
    Qualitative,
    NoGoal,
    NoData,
    Met,
    Missed,
    OnTrack,
    AtRisk,
}

impl Status {
    pub const ALL: [Self; 8] = [
        Self::NoSource,
        Self::Qualitative,
        Self::NoGoal,
        Self::NoData,
        Self::Met,
        Self::Missed,
        Self::OnTrack,
        Self::AtRisk,
    ];

    /// As data files and style sheets name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::NoSource => "no_source",
            Self::Qualitative => "qualitative",
            Self::NoGoal => "no_goal",
            Self::NoData => "no_data",
            Self::Met => "met",
            Self::Missed => "missed",
            Self::OnTrack => "on_track",
            Self::AtRisk => "at_risk",
        }
    }
}

/// Whether a figure starts the period at 0 or where it stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Events of the period: starts at 0.
    Flow,
    /// A level: starts at its value on the baseline.
    Stock,
}

/// A reading on one day, with all that its verdict depends on.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    pub value: Fraction,
    /// The value on the day before the period.
    pub baseline: Fraction,
    pub pace: Pace,
    pub goal: Goal,
    pub period: Period,
    pub day: Day,
}

impl Measured {
    /// The figure of `steps` on `day`.
    pub fn new(steps: &Steps, pace: Pace, goal: Goal, period: Period, day: Day) -> Self {
        let baseline = steps.at(period.baseline());
        Self { value: steps.at(day), baseline, pace, goal, period, day }
    }

    pub fn status(&self) -> Status {
        let (goal, over) = match self.goal {
            Goal::NoDocument => return Status::NoSource,
            Goal::Qualitative => return Status::Qualitative,
            Goal::NonePrinted => return Status::NoGoal,
            Goal::AtLeast { numerator, denominator } => (numerator.into(), denominator.into()),
        };
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
        let Goal::AtLeast { numerator, denominator } = self.goal else { return None };
        let goal = (i128::from(numerator), i128::from(denominator));
        let (length, passed) =
            (i128::from(self.period.length()), i128::from(self.period.passed(self.day)));
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

fn at_least(value: (i128, i128), bound: (i128, i128)) -> bool {
    value.0 * bound.1 >= bound.0 * value.1
}
