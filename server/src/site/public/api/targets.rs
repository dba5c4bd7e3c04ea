use app::{
    board::{Board, Day, TargetView},
    edition::Edition,
    problem::Problem,
};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    ask::{Call, OnDay},
    body::{Cited, Goal, Listed, Milestone, Reading, Source, Words},
};
use crate::compute::{Row, of_board};

/// One promise of the plan, with the figure of the whole.
#[derive(Serialize, ToSchema)]
pub struct Target {
    number: u32,
    id: String,
    name: Words,
    goal: Goal,
    /// The document's own words, in Vietnamese.
    quote: Option<String>,
    document: Option<Cited>,
    /// The figure that decides, for the whole.
    result: Row,
}

/// One promise of the plan, with all there is to know of it.
#[derive(Serialize, ToSchema)]
pub struct TargetInFull {
    source: Source,
    #[schema(format = Date)]
    as_of: String,
    target: Target,
    /// Where the sentence can be understood in more than one way.
    ambiguity: Words,
    /// How that was decided here.
    decision: Words,
    readings: Vec<Reading>,
    milestones: Vec<Milestone>,
    /// Every reading for the whole and each area.
    results: Vec<Row>,
}

#[utoipa::path(
    get, path = "/api/v1/targets", operation_id = "targets", params(OnDay),
    responses((status = 200, body = Listed<Target>))
)]
pub async fn targets(call: Call) -> Response {
    call.answer(|mut ask| {
        let edition = ask.edition;
        let (board, day) = ask.on_day()?;
        ask.query.end()?;
        let rows = of_board(edition, board, day);
        let items = board.targets.iter().filter_map(|target| describe(edition, target, &rows));
        let source = Source::new(edition, board);
        Ok(Listed { source, as_of: day.to_string(), items: items.collect() })
    })
    .await
}

#[utoipa::path(
    get, path = "/api/v1/targets/{id}", operation_id = "target",
    params(("id" = String, Path, min_length = 1, max_length = 100), OnDay),
    responses((status = 200, body = TargetInFull))
)]
pub async fn target(call: Call) -> Response {
    call.answer(|mut ask| {
        let edition = ask.edition;
        let (board, day) = ask.on_day()?;
        ask.query.end()?;
        let rows: Vec<Row> = results(edition, board, day, ask.id);
        let target = board.target(ask.id).ok_or_else(|| Problem::no_target(board, ask.id))?;
        let Some(inner) = describe(edition, target, &rows) else {
            return Err(Problem::no_target(board, ask.id));
        };
        Ok(TargetInFull {
            source: Source::new(edition, board),
            as_of: day.to_string(),
            target: inner,
            ambiguity: (&target.goal_text.ambiguity).into(),
            decision: (&target.goal_text.decision).into(),
            readings: target.readings.iter().map(|reading| (&reading.shape).into()).collect(),
            milestones: target.milestones.iter().map(|one| Milestone::new(one, day)).collect(),
            results: rows,
        })
    })
    .await
}

fn results(edition: &Edition, board: &Board, day: Day, id: &str) -> Vec<Row> {
    of_board(edition, board, day).into_iter().filter(|row| row.target == id).collect()
}

fn describe(edition: &Edition, target: &TargetView, rows: &[Row]) -> Option<Target> {
    let province = &edition.province.code;
    let deciding =
        rows.iter().find(|row| row.target == target.id && row.decides && row.place == *province);
    Some(Target {
        number: target.number,
        id: target.id.clone(),
        name: (&target.name).into(),
        goal: Goal::new(target.goal, target.most),
        quote: target.goal_text.quote.clone(),
        document: target.goal_text.source.as_ref().map(Cited::from),
        result: deciding?.clone(),
    })
}
