use std::sync::Arc;

use super::Asked;
use crate::{
    address::{Address, Carried, NoDay},
    board::Board,
    page::Problem,
    part::visit::Visit,
};

/// What `asked` means, at its canonical address; with a problem, the same page with
/// nothing chosen.
///
/// # Panics
///
/// When `boards` is empty; the first is of the default plan.
pub fn visit(boards: &[Arc<Board>], asked: &Asked<'_>) -> (Visit, Option<Problem>) {
    let default = |at| Visit { board: Arc::clone(&boards[0]), day: boards[0].default_day, at };
    match Address::parse(asked.path, asked.query) {
        Ok(at) => match known(boards, &at) {
            Ok(visit) => (visit, None),
            Err(problem) => {
                let at = Address { carried: Carried::default(), ..at.plain() };
                (default(at), Some(problem))
            }
        },
        Err(NoDay { text, at }) => (default(at), Some(Problem::NoSuchDay(text))),
    }
}

/// The visit with what is the default left out of its address.
fn known(boards: &[Arc<Board>], at: &Address) -> Result<Visit, Problem> {
    let Carried { as_of, plan } = &at.carried;
    let board = match plan {
        Some(plan) => boards.iter().find(|board| board.plan == *plan).ok_or(Problem::NoSuchPlan)?,
        None => &boards[0],
    };
    let day = as_of.unwrap_or(board.default_day);
    let known = board.known_days();
    if !known.contains(day) {
        return Err(Problem::DayOutside(day.to_string(), known));
    }
    let carried = Carried {
        as_of: as_of.filter(|&day| day != board.default_day),
        plan: plan.clone().filter(|plan| *plan != boards[0].plan),
    };
    Ok(Visit { board: Arc::clone(board), day, at: Address { carried, ..at.clone() } })
}
