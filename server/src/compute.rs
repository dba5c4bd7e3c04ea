//! The figures of chosen days as rows: what `ocop-targets compute` prints.

use app::board::{Day, Fraction, Goal, Period, Shape, Status};
use serde::{Serialize, Serializer};

use crate::{
    engine::{Engine, Error, History},
    place::Places,
    plan::{Plan, Target},
};

/// One figure. Source of the form: engine.md, section 7.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub target: String,
    /// `None` for a target that is not counted.
    pub reading: Option<String>,
    pub decides: bool,
    #[serde(serialize_with = "as_text")]
    pub as_of: Day,
    /// Code of the place.
    pub place: String,
    pub numerator: Option<u32>,
    /// `None` for a plain count.
    pub denominator: Option<u32>,
    /// `None` when the denominator is 0.
    pub value: Option<Number>,
    pub goal: Option<Number>,
    /// The province's; `None` for districts and for readings that do not decide.
    pub status: Option<Status>,
}

/// A count stays an integer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Number {
    Count(u32),
    Share(f64),
}

/// Rows for each of `days`, by day, target, reading as in the plan, the province
/// before its districts (when `districts`), districts by code.
///
/// # Errors
///
/// Only when a frame lacks a column that its maker promises.
pub fn rows(
    history: &History,
    plan: &Plan,
    places: &Places,
    days: &[Day],
    districts: bool,
) -> Result<Vec<Row>, Error> {
    let engine = Engine::new(history, plan.period.baseline());
    let shapes = crate::board::shapes(&engine.steps(plan)?, plan, places)?;
    let mut rows = Vec::new();
    for &day in days {
        for (target, readings) in plan.targets.iter().zip(&shapes) {
            if readings.is_empty() {
                rows.push(uncounted(target, &places.province.code, day));
            }
            for shape in readings {
                let of = Of { target, shape, period: plan.period, day };
                rows.push(of.province(&places.province.code));
                let by_district = shape.districts.iter().filter(|_| districts);
                rows.extend(
                    by_district.map(|place| of.row(&place.code, place.steps.at(day), None)),
                );
            }
        }
    }
    Ok(rows)
}

struct Of<'a> {
    target: &'a Target,
    shape: &'a Shape,
    period: Period,
    day: Day,
}

impl Of<'_> {
    fn province(&self, code: &str) -> Row {
        let measured = self.shape.measured(self.target.goal, self.period, self.day);
        self.row(code, measured.value, self.shape.decides.then(|| measured.status()))
    }

    fn row(&self, place: &str, value: Fraction, status: Option<Status>) -> Row {
        Row {
            target: self.target.id.clone(),
            reading: Some(self.shape.id.clone()),
            decides: self.shape.decides,
            as_of: self.day,
            place: place.to_owned(),
            numerator: Some(value.numerator),
            denominator: value.denominator,
            value: match value.denominator {
                None => Some(Number::Count(value.numerator)),
                Some(_) => value.value().map(Number::Share),
            },
            goal: number(self.target.goal),
            status,
        }
    }
}

fn uncounted(target: &Target, province: &str, day: Day) -> Row {
    let status = match target.goal {
        Goal::NoDocument => Status::NoSource,
        Goal::Qualitative => Status::Qualitative,
        _ => Status::NoGoal,
    };
    Row {
        target: target.id.clone(),
        reading: None,
        decides: true,
        as_of: day,
        place: province.to_owned(),
        numerator: None,
        denominator: None,
        value: None,
        goal: None,
        status: Some(status),
    }
}

fn number(goal: Goal) -> Option<Number> {
    match goal {
        Goal::AtLeast { numerator, denominator: 1 } => Some(Number::Count(numerator)),
        _ => goal.value().map(Number::Share),
    }
}

fn as_text<S: Serializer>(day: &Day, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}
