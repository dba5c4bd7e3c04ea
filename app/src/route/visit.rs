use std::sync::Arc;

use super::PathAndQuery;
use crate::{
    address::{Address, Carried, Key, Malformed, Query},
    edition::Edition,
    part::visit::Visit,
    problem::{Allowed, Problem},
};

/// What `asked` means, at its canonical address; with a problem, the same page with
/// nothing chosen.
pub fn visit(edition: &Arc<Edition>, asked: &PathAndQuery<'_>) -> (Visit, Option<Problem>) {
    let default = |at| {
        let board = Arc::clone(edition.default_board());
        Visit { edition: Arc::clone(edition), day: board.default_day, board, at }
    };
    match Address::parse(asked.path, asked.query) {
        Ok(at) => match resolve(edition, &at) {
            Ok(visit) => (visit, None),
            Err(problem) => {
                let at = Address { carried: Carried::default(), ..at.plain() };
                (default(at), Some(problem))
            }
        },
        Err(malformed) => {
            let problem = problem(&malformed);
            (default(*malformed.at), Some(problem))
        }
    }
}

/// The visit with what is the default left out of its address.
fn resolve(present: &Arc<Edition>, at: &Address) -> Result<Visit, Problem> {
    let Carried { as_of, plan, units } = &at.carried;
    let edition = present.in_units(units.as_deref());
    let edition = edition.ok_or_else(|| Problem::no_units(present, units.as_deref()))?;
    let board = match plan {
        Some(plan) => edition.board(plan).ok_or_else(|| Problem::no_plan(edition, plan))?,
        None => edition.default_board(),
    };
    let day = as_of.unwrap_or(board.default_day);
    let known = board.known_days();
    if !known.contains(day) {
        return Err(Problem::DayOutside(day, known));
    }
    let carried = Carried {
        as_of: as_of.filter(|&day| day != board.default_day),
        plan: plan.clone().filter(|plan| *plan != edition.default_board().plan),
        units: units.clone().filter(|_| !Arc::ptr_eq(edition, present)),
    };
    let at = Address { carried, ..at.clone() };
    Ok(Visit { edition: Arc::clone(edition), board: Arc::clone(board), day, at })
}

/// Pages of a list, more than any list has.
const MOST_PAGES: u32 = 1_000_000;

fn problem(malformed: &Malformed) -> Problem {
    let value = malformed.value.clone();
    match malformed.key {
        None => Problem::NotADay(value),
        Some(key @ Key::Order) => Problem::no_word(key.name(), value, [Query::ATTENTION]),
        Some(key) => {
            let allowed = Allowed::Whole(1, MOST_PAGES);
            Problem::Value { parameter: key.name(), value, allowed }
        }
    }
}
