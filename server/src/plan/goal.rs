use app::{
    board::{Day, Goal},
    fault::{Fault, PlanCode as Code},
};
use serde::{Deserialize, Deserializer};

/// What a plan promises of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    pub goal: Goal,
    /// The upper end of a range, which the goal is the lower end of; nothing depends on it.
    pub most: Option<u32>,
}

/// The exact goal that a plan file writes.
pub(super) fn promise<'de, D: Deserializer<'de>>(from: D) -> Result<Promise, D::Error> {
    let file = GoalFile::deserialize(from)?;
    let goal = file.exact().map_err(|code| Fault::new(code, "").custom::<D::Error>())?;
    let most = match file {
        GoalFile::Range([_, most]) => Some(most),
        _ => None,
    };
    Ok(Promise { goal, most })
}

/// The number that a milestone or a reading names.
pub(super) fn number<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Goal>, D::Error> {
    let Promise { goal, most } = promise(from)?;
    match (goal, most) {
        (Goal::AtLeast { .. }, None) => Ok(Some(goal)),
        _ => Err(Fault::new(Code::NoNumber, "").custom()),
    }
}

/// A day that a plan file writes as `2023-12-31`.
pub(super) fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|()| Fault::new(Code::NotADay, &text).custom())
}

/// The same, where a plan may say none.
pub(super) fn some_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    day(from).map(Some)
}

/// A goal as a plan file writes it: `{ count = 30 }`, `{ range = [25, 30] }`,
/// `{ percent = 60 }` or a word.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum GoalFile {
    Count(u32),
    Range([u32; 2]),
    /// With up to three decimals.
    Percent(f64),
    NonePrinted,
    Qualitative,
    NoDocument,
}

impl GoalFile {
    fn exact(self) -> Result<Goal, Code> {
        match self {
            Self::NonePrinted => Ok(Goal::NonePrinted),
            Self::Qualitative => Ok(Goal::Qualitative),
            Self::NoDocument => Ok(Goal::NoDocument),
            Self::Count(0) | Self::Range([0, _]) => Err(Code::ZeroGoal),
            Self::Range([least, most]) if least >= most => Err(Code::RangeFalls),
            Self::Count(count) | Self::Range([count, _]) => {
                Ok(Goal::AtLeast { numerator: count, denominator: 1 })
            }
            Self::Percent(percent) => {
                let thousandths = (percent * 1000.0).round();
                if !(1.0..=100_000.0).contains(&thousandths) {
                    return Err(Code::PercentOutside);
                }
                if (thousandths - percent * 1000.0).abs() > 1e-6 {
                    return Err(Code::PercentFine);
                }
                // Never over 1, which would read as a count.
                let whole = thousandths % 1000.0 == 0.0;
                let (scale, denominator) = if whole { (1000, 100) } else { (1, 100_000) };
                Ok(Goal::AtLeast { numerator: thousandths as u32 / scale, denominator })
            }
        }
    }
}
