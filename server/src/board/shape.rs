//! A reading as its shape: names, and the steps of each place.

use app::board::{Day, PlaceSteps, Shape, Step, Steps};
use polars::prelude::{Column, DataFrame, PolarsResult};

use crate::{
    engine::{Engine, PROVINCE},
    place::Places,
    plan::{Measure, Reading},
};

/// The shape of one reading of the plan that `engine` evaluates.
///
/// # Errors
///
/// Only when a frame lacks a column that its maker promises.
pub fn shape(engine: &Engine<'_>, reading: &Reading, places: &Places) -> PolarsResult<Shape> {
    let measure = &reading.measure;
    let (province, districts) = steps(engine, measure, places)?;
    Ok(Shape {
        id: reading.id.clone(),
        name: reading.name.clone(),
        rule: reading.rule.clone(),
        numerator: reading.numerator.clone(),
        denominator: reading.denominator.clone(),
        decides: reading.decides,
        pace: measure.pace(),
        unit: measure.unit(),
        province,
        districts,
    })
}

/// The steps of the province and of each place, those of a measure; at last, with an empty code,
/// of what cannot be placed, when the register has such rows.
pub fn steps(
    engine: &Engine<'_>,
    measure: &Measure,
    places: &Places,
) -> PolarsResult<(Steps, Vec<PlaceSteps>)> {
    let (province, mut all) = of_frame(&engine.steps(measure)?, measure.is_share(), places)?;
    if !engine.has_unplaced() {
        all.truncate(places.units.len());
    }
    Ok((province, all))
}

/// The steps of the province, of each place, and of what cannot be placed.
pub fn of_frame(
    frame: &DataFrame,
    share: bool,
    places: &Places,
) -> PolarsResult<(Steps, Vec<PlaceSteps>)> {
    let mut province = Steps { share, steps: Vec::new() };
    let of = |(code, name): (&str, &str)| PlaceSteps {
        code: code.to_owned(),
        name: name.to_owned(),
        steps: Steps { share, steps: Vec::new() },
    };
    let units = places.units.iter().map(|unit| (&*unit.code, &*unit.name));
    let mut districts: Vec<PlaceSteps> = units.chain([("", "")]).map(of).collect();
    let place = frame.column("place")?.u32()?;
    let day = frame.column("day")?.i32()?;
    let numerator = frame.column("numerator")?.i64()?;
    let denominator = frame.column("denominator").ok().map(Column::i64).transpose()?;
    for row in 0..frame.height() {
        let (Some(place), Some(day), Some(numerator)) =
            (place.get(row), day.get(row), numerator.get(row))
        else {
            continue;
        };
        let number = |value: i64| u32::try_from(value).unwrap_or(0);
        let step = Step {
            day: Day(day),
            numerator: number(numerator),
            denominator: number(denominator.and_then(|it| it.get(row)).unwrap_or(0)),
        };
        match districts.get_mut(place as usize) {
            Some(district) => district.steps.steps.push(step),
            None if place == u32::from(PROVINCE) => province.steps.push(step),
            None => {}
        }
    }
    let all = districts.iter_mut().map(|district| &mut district.steps);
    all.chain([&mut province]).for_each(|steps| steps.steps.shrink_to_fit());
    Ok((province, districts))
}
