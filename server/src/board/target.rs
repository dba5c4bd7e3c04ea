use app::board::{Counted, Day, Document, GoalText, Held, ReadingView, TargetView};
use polars::prelude::*;

use crate::{
    engine::{Engine, Intervals},
    place::Places,
    plan::{DocumentFile, Plan},
};

/// The plan's targets with their readings and the rows behind them.
pub fn targets(engine: &Engine<'_>, plan: &Plan, places: &Places) -> PolarsResult<Vec<TargetView>> {
    let mut targets = Vec::new();
    for target in &plan.targets {
        let mut readings = Vec::new();
        for reading in &target.readings {
            let sets = engine.sets(&reading.measure)?;
            readings.push(ReadingView {
                shape: super::shape(engine, reading, places)?,
                exact: super::exact(&reading.measure, plan.period),
                counted: read_counted(&sets.counted)?,
                among: sets.among.as_ref().map(read_counted).transpose()?,
            });
        }
        targets.push(TargetView {
            number: target.number,
            id: target.id.clone(),
            name: target.name.clone(),
            goal: target.goal,
            goal_text: GoalText {
                quote: target.quote.clone(),
                source: target.source.as_ref().map(document),
                ambiguity: target.ambiguity.clone(),
                decision: target.decision.clone(),
            },
            statements: target.statements.clone(),
            readings,
            figures: target.figures.clone(),
        });
    }
    Ok(targets)
}

pub fn document(file: &DocumentFile) -> Document {
    Document {
        title: file.title.clone(),
        url: file.url.clone(),
        date: file.date,
        note: file.note.clone(),
    }
}

/// The rows of a set of intervals, in the order of items.
pub fn read_counted(intervals: &Intervals) -> PolarsResult<Counted> {
    let by = SortMultipleOptions::default();
    let frame = intervals.frame.sort(["item", "from"], by)?;
    let [item, evidence] = [frame.column("item")?.u32()?, frame.column("evidence")?.u32()?];
    let [from, to] = [frame.column("from")?.i32()?, frame.column("to")?.i32()?];
    let place = frame.column("place")?.u8()?;
    let held = item.iter().zip(place.iter()).zip(from.iter().zip(to.iter())).zip(evidence.iter());
    let held = held.filter_map(|(((item, place), (from, to)), evidence)| {
        let (from, to) = (Day(from?), Day(to?));
        Some(Held { item: item?, place: place?, from, to, evidence: evidence? })
    });
    Ok(Counted { evidence: intervals.evidence, held: held.collect() })
}
