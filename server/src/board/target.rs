use app::board::{Document, Goal, GoalText, MilestoneView, ReadingView, TargetView, Text};
use polars::prelude::PolarsResult;
use rayon::prelude::*;

use crate::{
    engine::Engine,
    place::Places,
    plan::{DocumentFile, Milestone, Plan, Target},
};

/// The plan's targets with their readings and the rows behind them.
pub fn targets(engine: &Engine<'_>, plan: &Plan, places: &Places) -> PolarsResult<Vec<TargetView>> {
    let target = |target: &Target| {
        let readings = target.readings.par_iter().with_max_len(1).map(|reading| {
            Ok(ReadingView {
                shape: super::shape(engine, reading, places)?,
                goal: target.goal_of(reading),
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
            goal: target.promise.goal,
            most: target.promise.most,
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
            milestones: target
                .milestones
                .iter()
                .map(|one| milestone(engine, target, one, places))
                .collect::<PolarsResult<_>>()?,
        })
    };
    // Some take long: none waits behind another.
    plan.targets.par_iter().with_max_len(1).map(target).collect()
}

fn milestone(
    engine: &Engine<'_>,
    target: &Target,
    one: &Milestone,
    places: &Places,
) -> PolarsResult<MilestoneView> {
    let counted = one.counted.as_ref();
    let deciding = target.readings.iter().find(|reading| reading.decides);
    let own = counted.map(|counted| (&counted.measure, &counted.rule));
    let counts = own.or(deciding.map(|reading| (&reading.measure, &reading.rule)));
    let counts = counts.filter(|_| one.goal.is_some());
    let steps = |(measure, rule): (&_, &Text)| {
        let (province, _) = super::shape::steps(engine, measure, places)?;
        PolarsResult::Ok((rule.clone(), measure.unit(), province))
    };
    Ok(MilestoneView {
        by: one.by,
        name: one.name.clone(),
        goal: one.goal.unwrap_or(Goal::NonePrinted),
        source: one.source.as_ref().map(document),
        counted: counts.map(steps).transpose()?,
    })
}

pub fn document(file: &DocumentFile) -> Document {
    Document {
        title: file.title.clone(),
        url: file.url.clone(),
        date: file.date,
        note: file.note.clone(),
    }
}
