//! Steps and rows to the Board: the only module that knows both sides.

mod counts;
mod exact;
mod figures;
mod items;
mod shape;
mod target;

pub use exact::exact;
pub use items::items;
pub use shape::shape;
pub use target::read_counted;

use app::board::{Board, Bridge, Day, Exact, Pace, ReadingView, Shape, Steps, Text, Unit};
use polars::prelude::PolarsResult;

use crate::{
    engine::{Bridge as BridgeSets, Engine, History, Intervals, changes, combine},
    figure::Figures,
    place::Places,
    plan::{Cohort, Measure, Plan, Population},
};

/// The Board of `plan` beside the published figures, of a register that is known up to a day.
///
/// # Errors
///
/// Only when a frame lacks a column that its maker promises.
pub fn build(
    history: &History,
    places: &Places,
    published: &Figures,
    plan: &Plan,
    known_until: Day,
) -> PolarsResult<Board> {
    let baseline = plan.period.baseline();
    let engine = Engine::new(history, baseline);
    Ok(Board {
        plan: plan.id.clone(),
        title: plan.title.clone(),
        period: plan.period,
        default_day: known_until.clamp(plan.period.first, plan.period.last),
        known_until,
        document: target::document(&plan.document),
        targets: target::targets(&engine, plan, places)?,
        recognised: plain(&engine, Population::Products(Cohort::default()), "recognised", places)?,
        ending: plain(&engine, Population::Ending {}, "ending", places)?,
        counts: counts::counts(&engine, places)?,
        bridge: bridge(&BridgeSets::new(history, baseline)?, places)?,
        figures: figures::series(published, places, &engine, known_until)?,
        clashes: figures::clashes(published, places),
    })
}

/// A reading that no plan names: a plain count of products.
fn plain(
    engine: &Engine<'_>,
    population: Population,
    id: &str,
    places: &Places,
) -> PolarsResult<ReadingView> {
    let measure = Measure::Count(population);
    let (province, districts) = shape::steps(&engine.steps(&measure)?, false, places)?;
    let counted = read_counted(&engine.sets(&measure)?.counted)?;
    let shape = Shape {
        id: id.to_owned(),
        name: Text::default(),
        rule: Text::default(),
        numerator: Text::default(),
        denominator: None,
        decides: false,
        pace: Pace::Stock,
        unit: Unit::Product,
        province,
        districts,
    };
    Ok(ReadingView { shape, exact: Exact::default(), counted, among: None })
}

/// The steps of a bridge.
pub fn bridge(sets: &BridgeSets, places: &Places) -> PolarsResult<Bridge> {
    let part = |intervals: &Intervals| -> PolarsResult<Steps> {
        Ok(shape::steps(&combine(&changes(&intervals.frame)?, None)?, false, places)?.0)
    };
    Ok(Bridge {
        new: part(&sets.new)?,
        returned: part(&sets.returned)?,
        ended: part(&sets.ended)?,
        revoked: part(&sets.revoked)?,
        lowered: part(&sets.lowered)?,
    })
}
