//! The Boards of the sample register, one a plan, made once.

use std::sync::{Arc, LazyLock};

use app::board::{Board, Day, Links};
use server::{
    board::{Sources, build, items},
    engine::History,
    place::LAO_CAI,
    register::Register,
    source,
};

static BOARDS: LazyLock<Vec<Arc<Board>>> = LazyLock::new(|| {
    let (register, history) = sample();
    let figures = source::figures(None, &LAO_CAI).expect("the embedded figures");
    let items = Arc::new(items(&register, &history, &LAO_CAI).expect("rows as promised"));
    let links = Arc::new(Links::new(&items));
    let sources = Sources {
        register: &register,
        history: &history,
        places: &LAO_CAI,
        figures: &figures,
        items: &items,
        links: &links,
        illustrative: true,
    };
    let plans = source::plans(None, &LAO_CAI).expect("the embedded plans");
    let names: Vec<String> = plans.iter().map(|plan| plan.id.clone()).collect();
    let boards = plans.iter().map(|plan| build(&sources, plan, &names).expect("a Board"));
    boards.map(Arc::new).collect()
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
