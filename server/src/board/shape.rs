//! A reading as its shape: names, and the steps of each place.

use app::board::{Day, PlaceSteps, Shape, Step, Steps};
use polars::prelude::{DataFrame, PolarsResult};

use crate::{
    engine::{Engine, PROVINCE},
    place::Places,
    plan::Reading,
};

/// The shape of one reading of the plan that `engine` evaluates.
///
/// # Errors
///
/// Only when a frame lacks a column that its maker promises.
pub fn shape(engine: &Engine<'_>, reading: &Reading, places: &Places) -> PolarsResult<Shape> {
    let measure = &reading.measure;
    let (province, districts) = steps(&engine.steps(measure)?, measure.is_share(), places)?;
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

/// The steps of the province and of each district, from those of a measure; see
/// [`Engine::steps`].
pub fn steps(
    frame: &DataFrame,
    share: bool,
    places: &Places,
) -> PolarsResult<(Steps, Vec<PlaceSteps>)> {
    let mut province = Steps { share, steps: Vec::new() };
    let mut districts: Vec<PlaceSteps> = places
        .districts
        .iter()
        .map(|district| PlaceSteps {
            code: district.code.clone(),
            name: district.name.clone(),
            steps: Steps { share, steps: Vec::new() },
        })
        .collect();
    let place = frame.column("place")?.u8()?;
    let day = frame.column("day")?.i32()?;
    let numerator = frame.column("numerator")?.i64()?;
    let denominator = frame.column("denominator")?.i64()?;
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
            denominator: number(denominator.get(row).unwrap_or(0)),
        };
        match districts.get_mut(usize::from(place)) {
            Some(district) => district.steps.steps.push(step),
            None if place == PROVINCE => province.steps.push(step),
            None => {}
        }
    }
    let all = districts.iter_mut().map(|district| &mut district.steps);
    all.chain([&mut province]).for_each(|steps| steps.steps.shrink_to_fit());
    Ok((province, districts))
}
