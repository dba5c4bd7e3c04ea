//! How the targets of a plan may end, as rows: what `ocop-targets outlook`, the interface and
//! bundles say.

use app::{
    board::{Board, Day, Fraction, Goal, Measurement, Pace, ReadingView, TargetView},
    edition::Edition,
    outlook::{METHOD, Outlook, PlaceOutlook, Reason, SEED},
};
use serde::{Serialize, Serializer};
use utoipa::ToSchema;

use crate::compute::{Number, as_text, number};

/// How one reading that has a goal may end in one place. Source of the form: outlook.md,
/// "Command".
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = Outlook)]
pub struct Row {
    /// Id of the target.
    pub target: String,
    pub reading: String,
    pub decides: bool,
    /// The day on which the register is looked at.
    #[serde(serialize_with = "as_text")]
    #[schema(value_type = String, format = Date)]
    pub as_of: Day,
    /// The period's last day, which the outlook speaks of.
    #[serde(serialize_with = "as_text")]
    #[schema(value_type = String, format = Date)]
    pub until: Day,
    /// Code of the place.
    pub place: String,
    pub numerator: u32,
    /// `None` for a plain count.
    pub denominator: Option<u32>,
    /// `None` for a district: the goal is the province's.
    #[schema(value_type = Option<f64>)]
    pub goal: Option<Number>,
    /// Least number of present ones that must change; of a count, of items.
    pub lacking: Option<u32>,
    /// Least number of new ones that must join; `None` where none suffice.
    pub lacking_joining: Option<u32>,
    /// Least number of those that count whose loss would lose the goal; `None` where it is not met.
    pub spare: Option<u32>,
    pub certain: Certain,
    /// Where false, the figures of the outlook are null and `reason` says why.
    pub judged: bool,
    #[serde(serialize_with = "as_id")]
    #[schema(value_type = Option<String>)]
    pub reason: Option<Reason>,
    #[schema(value_type = Option<f64>)]
    pub median: Option<Number>,
    /// Eight in ten futures end from `low` to `high`.
    #[schema(value_type = Option<f64>)]
    pub low: Option<Number>,
    #[schema(value_type = Option<f64>)]
    pub high: Option<Number>,
    /// Of meeting the goal.
    pub probability: Option<f64>,
    /// Items a month from `as_of` to `until`, for a count of events that is not met.
    pub needed_per_month: Option<f64>,
    pub method: u32,
    pub seed: u32,
}

/// The figure on the last day if nothing more happens.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ToSchema)]
pub struct Certain {
    pub numerator: u32,
    /// `None` for a plain count.
    pub denominator: Option<u32>,
}

/// A row of each reading with a goal, by target and reading as in the plan; with `districts` also
/// one of each district where it is a count.
pub fn rows(edition: &Edition, board: &Board, outlook: &Outlook, districts: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for (target, readings) in board.targets.iter().zip(&outlook.targets) {
        if target.goal.fraction().is_none() {
            continue;
        }
        for (reading, may) in target.readings.iter().zip(readings) {
            let of = Of { board, target, reading, outlook };
            rows.push(of.province(&edition.province.code, &may.province));
            let places = reading.shape.districts.iter().zip(&may.districts);
            let places = places.filter(|_| districts);
            rows.extend(places.map(|(place, may)| {
                of.row(&place.code, place.steps.at(outlook.day), Goal::NonePrinted, may)
            }));
        }
    }
    rows
}

struct Of<'a> {
    board: &'a Board,
    target: &'a TargetView,
    reading: &'a ReadingView,
    outlook: &'a Outlook,
}

impl Of<'_> {
    fn province(&self, code: &str, may: &PlaceOutlook) -> Row {
        let Self { board, reading, outlook, .. } = self;
        let measured = reading.shape.measure(reading.goal, board.period, outlook.day);
        Row {
            lacking: measured.lacking(),
            lacking_joining: measured.lacking_joining(),
            spare: measured.spare(),
            needed_per_month: a_month(&measured),
            ..self.row(code, measured.value, reading.goal, may)
        }
    }

    fn row(&self, code: &str, value: Fraction, goal: Goal, may: &PlaceOutlook) -> Row {
        let Self { target, reading, outlook, .. } = self;
        let judged = may.judged.ok();
        let probability = judged.and_then(|it| it.met);
        Row {
            target: target.id.clone(),
            reading: reading.shape.id.clone(),
            decides: reading.shape.decides,
            as_of: outlook.day,
            until: outlook.until,
            place: code.to_owned(),
            numerator: value.numerator,
            denominator: value.denominator,
            goal: number(goal),
            lacking: None,
            lacking_joining: None,
            spare: None,
            certain: Certain {
                numerator: may.certain.numerator,
                denominator: may.certain.denominator,
            },
            judged: judged.is_some(),
            reason: may.judged.err(),
            median: judged.and_then(|it| figure(it.median)),
            low: judged.and_then(|it| figure(it.low)),
            high: judged.and_then(|it| figure(it.high)),
            probability: probability.map(|(met, of)| f64::from(met) / f64::from(of)),
            needed_per_month: None,
            method: METHOD,
            seed: SEED,
        }
    }
}

/// A count as it is, a share with four decimals: more are not known.
fn figure(value: Fraction) -> Option<Number> {
    match value.denominator {
        None => Some(Number::Count(value.numerator)),
        Some(_) => value.value().map(|share| Number::Share((share * 10_000.0).round() / 10_000.0)),
    }
}

/// What is missing of a count of events, by months of a twelfth of a year; with two decimals.
fn a_month(measured: &Measurement) -> Option<f64> {
    let Measurement { value, pace, period, day, .. } = *measured;
    let left = period.length() - period.days_passed(day);
    let is_count = pace == Pace::Flow && value.denominator.is_none();
    let lacking = measured.lacking().filter(|&lacking| lacking > 0 && is_count && left > 0)?;
    let hundredths = f64::from(lacking) * 36_500.0 / (f64::from(left) * 12.0);
    Some(hundredths.round() / 100.0)
}

fn as_id<S: Serializer>(reason: &Option<Reason>, serializer: S) -> Result<S::Ok, S::Error> {
    reason.map(Reason::id).serialize(serializer)
}
