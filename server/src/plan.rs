//! A year's targets as data: one file a year and province, no expressions.
//!
//! A plan names what is counted by a closed set of populations and conditions
//! ([`Measure`]); the engine has one function for each. A misspelt key, word or
//! kind is an error that names file and line, and the program does not start.

mod fault;
mod goal;
mod read;

pub use app::board::measure::{
    AmongEntities, AmongVillages, Cohort, EntityChain, Measure, Nothing, PointSet, Population,
    Reach, SpanBy, SpanProducts, StarChange, VillageOcop, WhereApplications, WhereCohort, WhereDue,
    WhereEntities, WhereProducts, WhereUnits, WhereVillages,
};
pub use fault::{PlanError, unread};
pub use goal::Promise;
pub use read::{MOST_TARGETS, check_figures, is_address, parse};

use app::board::{Day, Goal, Period, Statements, Text};
use serde::Deserialize;

use crate::place::{Level, PlanUnits};

/// A plan as its file says it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The name in addresses: `2023`.
    pub id: String,
    pub title: Text,
    /// Code of the province, as it was on the day of the units.
    pub province: String,
    /// In which units it is told; districts where there are some, when it is left out.
    units: Option<Level>,
    /// As they were on this day; the last of the period, when it is left out.
    #[serde(default, deserialize_with = "goal::some_day")]
    units_on: Option<Day>,
    #[serde(deserialize_with = "read::period")]
    pub period: Period,
    pub document: DocumentFile,
    /// What became of the units that the plan speaks of, and from which day on.
    pub succeeded: Option<DocumentFile>,
    #[serde(rename = "target")]
    pub targets: Vec<Target>,
}

impl Plan {
    /// The units in which it is told.
    pub fn own_units(&self) -> PlanUnits {
        let on = self.units_on.unwrap_or(self.period.last);
        PlanUnits::new(&self.province, self.units, on)
    }

    /// The units as they were when the year before began, which its figures are compared with.
    pub fn units_before(&self) -> PlanUnits {
        self.own_units().before(self.period.baseline().year_before())
    }
}

/// A document or report.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentFile {
    pub title: Text,
    #[serde(default, deserialize_with = "read::address")]
    pub url: Option<String>,
    #[serde(default, deserialize_with = "goal::some_day")]
    pub date: Option<Day>,
    pub note: Option<Text>,
}

/// One promise of the plan.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    pub id: String,
    pub number: u32,
    pub name: Text,
    /// The document's own words.
    pub quote: Option<String>,
    pub source: Option<DocumentFile>,
    #[serde(rename = "goal", deserialize_with = "goal::promise")]
    pub promise: Promise,
    pub ambiguity: Text,
    pub decision: Text,
    pub statements: Statements,
    /// Who is to see to it, where the document says so.
    pub responsible: Option<Text>,
    /// Published figures that speak of this target.
    #[serde(default)]
    pub figures: Vec<String>,
    #[serde(default, rename = "reading")]
    pub readings: Vec<Reading>,
    #[serde(default, rename = "milestone")]
    pub milestones: Vec<Milestone>,
}

/// What is promised by a day: of the year's own goal, or of a longer plan beside it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    #[serde(deserialize_with = "goal::day")]
    pub by: Day,
    pub name: Text,
    /// `None` where the document prints a day without a number.
    #[serde(default, deserialize_with = "goal::number")]
    pub goal: Option<Goal>,
    pub source: Option<DocumentFile>,
    /// What is counted where that is not the reading that decides, and the formula in words.
    pub counted: Option<CountedFile>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountedFile {
    pub rule: Text,
    pub measure: Measure,
}

/// One exact way to count a target.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    pub id: String,
    #[serde(default)]
    pub decides: bool,
    pub name: Text,
    /// The formula in words.
    pub rule: Text,
    pub numerator: Text,
    pub denominator: Option<Text>,
    /// Its own part of the target's goal; never of the reading that decides.
    #[serde(default, deserialize_with = "goal::number")]
    pub goal: Option<Goal>,
    pub measure: Measure,
}

impl Target {
    /// What is promised of one of its readings.
    pub fn goal_of(&self, reading: &Reading) -> Goal {
        reading.goal.unwrap_or(self.promise.goal)
    }
}

#[cfg(test)]
mod tests;
