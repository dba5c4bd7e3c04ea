//! Products recognised or graded in a span of days before the period.

use serde::Deserialize;

use super::{WhereDue, misfit};
use crate::board::Day;

/// Products by the day of a grading of 3 stars or more.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpanProducts {
    #[serde(deserialize_with = "misfit::day")]
    pub first: Day,
    #[serde(deserialize_with = "misfit::day")]
    pub last: Day,
    pub by: SpanBy,
    #[serde(default, rename = "where")]
    pub counted: WhereDue,
}

/// Which grading of a product lies in the span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpanBy {
    FirstRecognition,
    AnyGrading,
}

impl SpanProducts {
    pub fn holds(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }
}
