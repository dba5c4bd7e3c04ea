//! What a program's parameter names, or the problem that there is none.

use std::sync::Arc;

use app::{
    board::{Board, Day},
    edition::Edition,
    problem::Problem,
};

use crate::site::http::query::Query;

/// The Board of the plan that is asked for, or of the default plan.
pub fn board<'a>(edition: &'a Edition, plan: Option<&str>) -> Result<&'a Arc<Board>, Problem> {
    let Some(plan) = plan else { return Ok(edition.default_board()) };
    edition.board(plan).ok_or_else(|| Problem::no_plan(edition, plan))
}

/// A day that exists and on which the plan has figures.
pub fn known_day(board: &Board, text: &str) -> Result<Day, Problem> {
    let day: Day = text.parse().map_err(|()| Problem::NotADay(text.to_owned()))?;
    let known = board.known_days();
    if known.contains(day) { Ok(day) } else { Err(Problem::DayOutside(day, known)) }
}

/// Takes `as_of`; the Board's default day when it is left out.
pub fn as_of(query: &mut Query, board: &Board) -> Result<Day, Problem> {
    query.one("as_of")?.map_or(Ok(board.default_day), |text| known_day(board, &text))
}

/// The position of the district with this code.
pub fn district(edition: &Edition, code: &str) -> Result<usize, Problem> {
    edition.district(code).ok_or_else(|| Problem::no_district(edition, code))
}
