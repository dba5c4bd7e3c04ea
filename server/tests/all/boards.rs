//! The Boards of the sample register, one a plan, made once.

use std::sync::{Arc, LazyLock};

use app::board::{Board, Day};
use server::{board, engine::History, place::LAO_CAI, register::Register, source};

static BOARDS: LazyLock<Vec<Arc<Board>>> = LazyLock::new(|| {
    let (register, _) = source::register(None, &LAO_CAI, Day::LAST).expect("the sample");
    let figures = source::figures(None, &LAO_CAI).expect("the embedded figures");
    let plans = source::plans(None, &LAO_CAI).expect("the embedded plans");
    board::all(&register, &LAO_CAI, &figures, &plans, true).expect("Boards")
});

pub fn boards() -> &'static [Arc<Board>] {
    &BOARDS
}

/// The sample register and its history.
pub fn sample() -> (Register, History) {
    let (register, _) = source::register(None, &LAO_CAI, Day::LAST).expect("the sample");
    let history = History::of(&register, &LAO_CAI).expect("frames as promised");
    (register, history)
}
