use serde::Deserialize;

use super::{Day, Goal, MilestoneView, Period, ReadingView, Status, Steps};
use crate::schema::Pair;

/// The same words in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub vi: String,
    pub en: String,
}

impl From<Pair> for Text {
    fn from(Pair { vi, en }: Pair) -> Self {
        Self { vi: vi.to_owned(), en: en.to_owned() }
    }
}

/// What is the same in both languages: a name, a number, a day.
impl From<String> for Text {
    fn from(text: String) -> Self {
        Self { vi: text.clone(), en: text }
    }
}

/// One promise of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetView {
    pub number: u32,
    pub id: String,
    pub name: Text,
    pub goal: Goal,
    /// The upper end, where the document gives a range; the goal is the lower one.
    pub most: Option<u32>,
    pub goal_text: GoalText,
    pub statements: Statements,
    /// Who is to see to it, where the plan says so.
    pub responsible: Option<Text>,
    /// In the plan's order; empty for a target that is not counted.
    pub readings: Vec<ReadingView>,
    /// Names of the published figures that speak of this target.
    pub figures: Vec<String>,
    /// In the plan's order.
    pub milestones: Vec<MilestoneView>,
}

/// Where the goal comes from and how it is understood.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalText {
    /// The document's own words, in Vietnamese; `None` when none were found.
    pub quote: Option<String>,
    pub source: Option<Document>,
    pub ambiguity: Text,
    /// How the ambiguity was decided here.
    pub decision: Text,
}

/// A document or report, so that a reader can look it up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub title: Text,
    pub url: Option<String>,
    pub date: Option<Day>,
    /// What a reader should know of it, such as that its full text was not found.
    pub note: Option<Text>,
}

/// The five statements without which no figure can be trusted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statements {
    pub verification: Text,
    pub sources: Text,
    pub accuracy: Text,
    pub limits: Text,
    pub remedy: Text,
}

/// Why the number of recognised products changed since the baseline:
/// `baseline + new + returned - ended - revoked - lowered` is the number on the day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bridge {
    /// First recognised since the baseline.
    pub new: Steps,
    /// Recognised again; first recognised earlier, but not on the baseline.
    pub returned: Steps,
    /// No longer recognised because the certificate's 36 months are over.
    pub ended: Steps,
    pub revoked: Steps,
    /// Graded anew with fewer than 3 stars.
    pub lowered: Steps,
}

impl TargetView {
    /// The reading that decides the status, if the target is counted.
    pub fn deciding(&self) -> Option<&ReadingView> {
        self.readings.iter().find(|reading| reading.shape.decides)
    }

    /// The province's status on `day`.
    pub fn status(&self, period: Period, day: Day) -> Status {
        match self.deciding() {
            Some(reading) => reading.shape.measure(self.goal, period, day).status(),
            None => self.goal.status_without_figure(),
        }
    }
}
