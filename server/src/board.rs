//! Steps and rows to the Board: the only module that knows both sides.

mod all;
mod counts;
mod exact;
mod figures;
mod items;
mod shape;
mod target;

pub use all::all;
pub use exact::exact;
pub use items::items;
pub use shape::shape;
pub use target::counted;

use std::sync::Arc;

use app::{
    board::{Board, Bridge, Day, Exact, Items, Links, Pace, ReadingView, Shape, Steps, Text, Unit},
    find::Index,
};
use polars::prelude::{ChunkAgg, PolarsResult};

use crate::{
    engine::{Bridge as BridgeSets, Engine, History, Intervals, changes, combine},
    figure::Figures,
    place::Places,
    plan::{Cohort, Measure, Plan, Population},
    register::Register,
};

/// Everything a Board is made of.
pub struct Sources<'a> {
    pub register: &'a Register,
    pub history: &'a History,
    pub places: &'a Places,
    pub figures: &'a Figures,
    /// The register's rows; see [`items`].
    pub items: &'a Arc<Items>,
    pub links: &'a Arc<Links>,
    /// Finds them.
    pub find: &'a Arc<Index>,
    /// True for the sample register.
    pub illustrative: bool,
}

/// The Board of `plan`; `plans` names all that can be chosen.
///
/// # Errors
///
/// Only when a frame lacks a column that its maker promises.
pub fn build(sources: &Sources<'_>, plan: &Plan, plans: &[String]) -> PolarsResult<Board> {
    let Sources { register, history, places, .. } = *sources;
    let baseline = plan.period.baseline();
    let engine = Engine::new(history, baseline);
    let last_known = last_event(history)?;
    let figures = figures::series(sources, &engine, last_known)?;
    Ok(Board {
        register: app::board::Register {
            version: register.digest[..12].to_owned(),
            illustrative: sources.illustrative,
        },
        plan: plan.id.clone(),
        plans: plans.to_vec(),
        title: plan.title.clone(),
        period: plan.period,
        default_day: last_known.clamp(plan.period.first, plan.period.last),
        last_known,
        document: target::document(&plan.document),
        province: places.province.clone(),
        districts: places.districts.clone(),
        targets: target::targets(&engine, plan, places)?,
        recognised: plain(&engine, Population::Products(Cohort::default()), "recognised", places)?,
        ending: plain(&engine, Population::Ending {}, "ending", places)?,
        counts: counts::counts(&engine, places)?,
        bridge: bridge(&BridgeSets::of(history, baseline)?, places)?,
        clashes: figures::clashes(sources),
        figures,
        items: Arc::clone(sources.items),
        links: Arc::clone(sources.links),
        find: Arc::clone(sources.find),
        offers: Default::default(),
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
    let counted = counted(&engine.sets(&measure)?.counted)?;
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

/// The last day on which the register notes something; the epoch for an empty one.
fn last_event(history: &History) -> PolarsResult<Day> {
    let frames = [&history.certificates, &history.chains, &history.listings, &history.sales_points];
    let mut last = 0;
    for frame in frames {
        last = last.max(ChunkAgg::max(frame.column("from")?.i32()?).unwrap_or(0));
    }
    Ok(Day(last))
}
