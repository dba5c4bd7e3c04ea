//! What the plan promises.

use super::Status;
use crate::closed::closed;

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

closed! {
    /// What a document says of a goal, without its number.
    GoalKind {
        AtLeast = "at_least",
        NonePrinted = "none_printed",
        Qualitative = "qualitative",
        NoDocument = "no_document",
    }
}

impl Goal {
    pub fn kind(self) -> GoalKind {
        match self {
            Self::AtLeast { .. } => GoalKind::AtLeast,
            Self::NonePrinted => GoalKind::NonePrinted,
            Self::Qualitative => GoalKind::Qualitative,
            Self::NoDocument => GoalKind::NoDocument,
        }
    }

    /// As the plan's fraction; `None` when the plan has no number.
    pub fn fraction(self) -> Option<(u32, u32)> {
        match self {
            Self::AtLeast { numerator, denominator } => Some((numerator, denominator)),
            Self::NoDocument | Self::Qualitative | Self::NonePrinted => None,
        }
    }

    /// For drawing and for data files; `None` when the plan has no number.
    pub fn value(self) -> Option<f64> {
        let (numerator, denominator) = self.fraction()?;
        Some(f64::from(numerator) / f64::from(denominator))
    }

    /// What holds of a target that is not counted.
    pub fn status_without_figure(self) -> Status {
        match self {
            Self::NoDocument => Status::NoSource,
            Self::Qualitative => Status::Qualitative,
            Self::NonePrinted => Status::NoGoal,
            Self::AtLeast { .. } => Status::NoData,
        }
    }
}
