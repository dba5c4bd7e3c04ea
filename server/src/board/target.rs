use app::board::{Document, GoalText, ReadingView, TargetView};
use polars::prelude::PolarsResult;
use rayon::prelude::*;

use crate::{
    engine::Engine,
    place::Places,
    plan::{DocumentFile, Plan, Target},
};

/// The plan's targets with their readings and the rows behind them.
pub fn targets(engine: &Engine<'_>, plan: &Plan, places: &Places) -> PolarsResult<Vec<TargetView>> {
    let target = |target: &Target| {
        let readings = target.readings.par_iter().map(|reading| {
            Ok(ReadingView {
                shape: super::shape(engine, reading, places)?,
                measure: reading.measure.clone(),
                exact: super::exact(&reading.measure, plan.period),
                counted: engine.rows(&reading.measure),
                among: engine.among(&reading.measure),
            })
        });
        Ok(TargetView {
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
            responsible: target.responsible.clone(),
            readings: readings.collect::<PolarsResult<_>>()?,
            figures: target.figures.clone(),
        })
    };
    plan.targets.par_iter().map(target).collect()
}

pub fn document(file: &DocumentFile) -> Document {
    Document {
        title: file.title.clone(),
        url: file.url.clone(),
        date: file.date,
        note: file.note.clone(),
    }
}
