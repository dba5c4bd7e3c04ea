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

use std::sync::Arc;

use app::board::{Board, Bridge, Day, Exact, Pace, ReadingView, Shape, Steps, Text, Unit};
use polars::prelude::PolarsResult;

use crate::{
    engine::{Bridge as BridgeChanges, Change, Engine, combine},
    figure::Figures,
    place::Places,
    plan::{Cohort, Measure, Plan, Population},
};

/// What the Boards of all plans have in common.
pub struct Common {
    recognised: Arc<ReadingView>,
    ending: Arc<ReadingView>,
    counts: Arc<Vec<Shape>>,
}

impl Common {
    /// # Errors
    ///
    /// Only when a frame lacks a column that its maker promises.
    pub fn new(engine: &Engine<'_>, places: &Places) -> PolarsResult<Self> {
        let products = Population::Products(Cohort::default());
        Ok(Self {
            recognised: plain(engine, products, "recognised", places)?.into(),
            ending: plain(engine, Population::Ending {}, "ending", places)?.into(),
            counts: counts::counts(engine, places)?.into(),
        })
    }
}

/// The Board of the plan that `engine` evaluates, beside the published figures, of a register
/// that is known up to a day.
///
/// # Errors
///
/// Only when a frame lacks a column that its maker promises.
pub fn build(
    engine: &Engine<'_>,
    common: &Common,
    places: &Places,
    published: &Figures,
    plan: &Plan,
    known_until: Day,
) -> PolarsResult<Board> {
    Ok(Board {
        plan: plan.id.clone(),
        title: plan.title.clone(),
        period: plan.period,
        default_day: known_until.clamp(plan.period.first, plan.period.last),
        known_until,
        document: target::document(&plan.document),
        targets: target::targets(engine, plan, places)?,
        recognised: Arc::clone(&common.recognised),
        ending: Arc::clone(&common.ending),
        counts: Arc::clone(&common.counts),
        bridge: bridge(&engine.bridge(), places)?,
        figures: figures::series(published, places, engine, known_until)?,
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
    let counted = engine.rows(&measure);
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
pub fn bridge(changes: &BridgeChanges, places: &Places) -> PolarsResult<Bridge> {
    let part = |changes: &[Change]| -> PolarsResult<Steps> {
        Ok(shape::steps(&combine(changes, None)?, false, places)?.0)
    };
    Ok(Bridge {
        new: part(&changes.new)?,
        returned: part(&changes.returned)?,
        ended: part(&changes.ended)?,
        revoked: part(&changes.revoked)?,
        lowered: part(&changes.lowered)?,
    })
}
