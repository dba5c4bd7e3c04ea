//! Steps and rows to the Board: the only module that knows both sides.

mod counts;
mod exact;
mod figures;
mod items;
mod shape;
mod target;

pub use counts::counts;
pub use exact::exact;
pub use items::items;
pub use shape::shape;

use std::sync::Arc;

use app::board::{Board, Bridge, Day, Shape, Steps};
use polars::prelude::PolarsResult;

use crate::{
    engine::{Bridge as BridgeChanges, Change, Engine, combine},
    figure::Figures,
    place::Places,
    plan::Plan,
};

/// The Board of the plan that `engine` evaluates, beside the counts that all plans have in
/// common and the published figures, of a register that is known up to a day.
///
/// # Errors
///
/// Only when a frame lacks a column that its maker promises.
pub fn build(
    engine: &Engine<'_>,
    counts: &Arc<Vec<Shape>>,
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
        succeeded: plan.succeeded.as_ref().map(target::document),
        targets: target::targets(engine, plan, places)?,
        counts: Arc::clone(counts),
        bridge: bridge(&engine.bridge(), places)?,
        figures: figures::series(published, places, engine, known_until)?,
        clashes: figures::clashes(published, places),
    })
}

/// The steps of a bridge.
pub fn bridge(changes: &BridgeChanges, places: &Places) -> PolarsResult<Bridge> {
    let part = |changes: &[Change]| -> PolarsResult<Steps> {
        Ok(shape::of_frame(&combine(changes, None)?, false, places)?.0)
    };
    Ok(Bridge {
        new: part(&changes.new)?,
        returned: part(&changes.returned)?,
        ended: part(&changes.ended)?,
        revoked: part(&changes.revoked)?,
        lowered: part(&changes.lowered)?,
    })
}
