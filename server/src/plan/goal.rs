use app::board::{Day, Goal};
use serde::{Deserialize, Deserializer, de::Error as _};

/// The exact goal that a plan file writes.
pub(super) fn goal<'de, D: Deserializer<'de>>(from: D) -> Result<Goal, D::Error> {
    GoalFile::deserialize(from)?.exact().map_err(D::Error::custom)
}

/// A day that a plan file writes as `2023-12-31`.
pub(super) fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    let text = String::deserialize(from)?;
    let wrong = |()| D::Error::custom(format!("`{text}` is not a day like 2023-12-31"));
    text.parse().map_err(wrong)
}

/// The same, where a plan may say none.
pub(super) fn some_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    day(from).map(Some)
}

/// A goal as a plan file writes it: `{ count = 30 }`, `{ percent = 60 }` or a word.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum GoalFile {
    Count(u32),
    /// With up to three decimals.
    Percent(f64),
    NonePrinted,
    Qualitative,
    NoDocument,
}

impl GoalFile {
    fn exact(self) -> Result<Goal, &'static str> {
        match self {
            Self::NonePrinted => Ok(Goal::NonePrinted),
            Self::Qualitative => Ok(Goal::Qualitative),
            Self::NoDocument => Ok(Goal::NoDocument),
            Self::Count(0) => Err("a goal of 0 promises nothing"),
            Self::Count(count) => Ok(Goal::AtLeast { numerator: count, denominator: 1 }),
            Self::Percent(percent) => {
                let thousandths = (percent * 1000.0).round();
                if !(1.0..=100_000.0).contains(&thousandths) {
                    return Err("a percentage lies above 0 and at most at 100");
                }
                if (thousandths - percent * 1000.0).abs() > 1e-6 {
                    return Err("a percentage has at most three decimals");
                }
                // Never over 1, which would read as a count.
                let whole = thousandths % 1000.0 == 0.0;
                let (scale, denominator) = if whole { (1000, 100) } else { (1, 100_000) };
                Ok(Goal::AtLeast { numerator: thousandths as u32 / scale, denominator })
            }
        }
    }
}
