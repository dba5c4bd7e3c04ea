//! The figures of chosen days as rows: what `ocop-targets compute` prints.

use std::fmt;

use app::{
    board::{Board, Day, Fraction, Goal, Period, PlaceSteps, ReadingView, Shape, Status},
    edition::Edition,
};
use serde::{Serialize, Serializer};
use utoipa::ToSchema;

use crate::{
    board,
    engine::{Engine, Error, History},
    place::Places,
    plan::Plan,
};

/// One figure. Source of the form: engine.md, section 7.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Row {
    /// Id of the target.
    pub target: String,
    /// `None` for a target that is not counted.
    pub reading: Option<String>,
    pub decides: bool,
    #[serde(serialize_with = "as_text")]
    #[schema(value_type = String, format = Date)]
    pub as_of: Day,
    /// Code of the place; `None` for what lies in no unit of the plan.
    #[serde(serialize_with = "stated")]
    #[schema(value_type = Option<String>)]
    pub place: String,
    pub numerator: Option<u32>,
    /// `None` for a plain count.
    pub denominator: Option<u32>,
    /// `None` when the denominator is 0.
    #[schema(value_type = Option<f64>)]
    pub value: Option<Number>,
    #[schema(value_type = Option<f64>)]
    pub goal: Option<Number>,
    /// The province's; `None` for districts and for readings that do not decide.
    #[schema(value_type = Option<String>)]
    pub status: Option<Status>,
}

/// A count stays an integer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Number {
    Count(u32),
    Share(f64),
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => count.fmt(f),
            Self::Share(share) => share.fmt(f),
        }
    }
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
    let shapes = plan.targets.iter().map(|target| {
        let readings = target.readings.iter();
        readings.map(|reading| board::shape(&engine, reading, places)).collect()
    });
    let shapes: Vec<Vec<Shape>> = shapes.collect::<Result<_, Error>>()?;
    let mut rows = Vec::new();
    for &day in days {
        for (target, readings) in plan.targets.iter().zip(&shapes) {
            if readings.is_empty() {
                rows.push(row_without_figure(
                    &target.id,
                    target.promise.goal,
                    &places.province.code,
                    day,
                ));
            }
            for (reading, shape) in target.readings.iter().zip(readings) {
                let (goal, period) = (target.goal_of(reading), plan.period);
                let of = Of { target: &target.id, goal, shape, period };
                rows.push(of.province(&places.province.code, day));
                let by_district = shape.districts.iter().filter(|_| districts);
                rows.extend(by_district.map(|place| of.district(place, day)));
            }
        }
    }
    Ok(rows)
}

/// The same rows from a finished Board, districts included.
pub fn of_board(edition: &Edition, board: &Board, day: Day) -> Vec<Row> {
    let mut rows = Vec::new();
    for target in &board.targets {
        if target.readings.is_empty() {
            rows.push(row_without_figure(&target.id, target.goal, &edition.province.code, day));
        }
        for reading in &target.readings {
            let of = Of::new(board, &target.id, reading);
            rows.push(of.province(&edition.province.code, day));
            rows.extend(of.shape.districts.iter().map(|place| of.district(place, day)));
        }
    }
    rows
}

/// One reading of a target.
pub struct Of<'a> {
    pub target: &'a str,
    pub goal: Goal,
    pub shape: &'a Shape,
    pub period: Period,
}

impl<'a> Of<'a> {
    pub fn new(board: &Board, target: &'a str, reading: &'a ReadingView) -> Self {
        let ReadingView { shape, goal, .. } = reading;
        Self { target, goal: *goal, shape, period: board.period }
    }

    /// The province's figure, whose code is `code`.
    pub fn province(&self, code: &str, day: Day) -> Row {
        let measured = self.shape.measure(self.goal, self.period, day);
        self.row(code, day, measured.value, self.shape.decides.then(|| measured.status()))
    }

    pub fn district(&self, place: &PlaceSteps, day: Day) -> Row {
        self.row(&place.code, day, place.steps.at(day), None)
    }

    fn row(&self, place: &str, day: Day, value: Fraction, status: Option<Status>) -> Row {
        Row {
            target: self.target.to_owned(),
            reading: Some(self.shape.id.clone()),
            decides: self.shape.decides,
            as_of: day,
            place: place.to_owned(),
            numerator: Some(value.numerator),
            denominator: value.denominator,
            value: match value.denominator {
                None => Some(Number::Count(value.numerator)),
                Some(_) => value.value().map(Number::Share),
            },
            goal: number(self.goal),
            status,
        }
    }
}

/// The row of a target that is not counted.
pub fn row_without_figure(target: &str, goal: Goal, province: &str, day: Day) -> Row {
    Row {
        target: target.to_owned(),
        reading: None,
        decides: true,
        as_of: day,
        place: province.to_owned(),
        numerator: None,
        denominator: None,
        value: None,
        goal: number(goal),
        status: Some(goal.status_without_figure()),
    }
}

/// A goal as files write it.
pub fn number(goal: Goal) -> Option<Number> {
    match goal.fraction() {
        Some((count, 1)) => Some(Number::Count(count)),
        Some(_) => goal.value().map(Number::Share),
        None => None,
    }
}

/// A code, or null where it is empty.
pub fn stated<S: Serializer>(code: &str, serializer: S) -> Result<S::Ok, S::Error> {
    Some(code).filter(|code| !code.is_empty()).serialize(serializer)
}

pub fn as_text<S: Serializer>(day: &Day, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}
