use std::sync::Arc;

use app::board::Board;
use server::{board, place::LAO_CAI, source};

/// The Boards of the sample register, one a plan.
pub fn boards() -> Vec<Arc<Board>> {
    let today = "2026-01-01".parse().expect("a day");
    let (register, _) = source::register(None, &LAO_CAI, today).expect("the sample");
    let figures = source::figures(None, &LAO_CAI).expect("the embedded figures");
    let plans = source::plans(None, &LAO_CAI).expect("the embedded plans");
    board::all(&register, &LAO_CAI, &figures, &plans, true).expect("Boards")
}
