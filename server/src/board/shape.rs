use app::board::{Day, PlaceSteps, Shape, Step, Steps};
use polars::prelude::*;

use crate::{engine::PROVINCE, place::Places, plan::Plan};

/// For each target, its readings without rows, from the steps of all of them
/// (see [`crate::engine::Engine::steps`]).
pub fn shapes(steps: &DataFrame, plan: &Plan, places: &Places) -> PolarsResult<Vec<Vec<Shape>>> {
    let of = |target: &str, reading: &str| {
        let rows = col("target").eq(lit(target)).and(col("reading").eq(lit(reading)));
        steps.clone().lazy().filter(rows).collect()
    };
    let mut shapes = Vec::new();
    for target in &plan.targets {
        let mut readings = Vec::new();
        for reading in &target.readings {
            let share = reading.measure.is_share();
            let (province, districts) = self::steps(&of(&target.id, &reading.id)?, share, places)?;
            readings.push(Shape {
                id: reading.id.clone(),
                name: reading.name.clone(),
                rule: reading.rule.clone(),
                numerator: reading.numerator.clone(),
                denominator: reading.denominator.clone(),
                decides: reading.decides,
                pace: reading.measure.pace(),
                unit: reading.measure.unit(),
                province,
                districts,
            });
        }
        shapes.push(readings);
    }
    Ok(shapes)
}

/// The steps of the province and of each district, from a frame with `place`,
/// `day`, `numerator`, `denominator`, ordered by place and day.
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
    Ok((province, districts))
}
