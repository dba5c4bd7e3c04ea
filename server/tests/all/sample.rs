use std::sync::Arc;

use app::{
    board::{Board, Links},
    find::Index,
};
use server::{
    board::{Sources, build, items},
    engine::History,
    place::LAO_CAI,
    source,
};

/// The Boards of the sample register, one a plan.
pub fn boards() -> Vec<Board> {
    let today = "2026-01-01".parse().expect("a day");
    let (register, _) = source::register(None, &LAO_CAI, today).expect("the sample");
    let history = History::of(&register, &LAO_CAI).expect("frames as promised");
    let figures = source::figures(None, &LAO_CAI).expect("the embedded figures");
    let items = Arc::new(items(&register, &history, &LAO_CAI).expect("rows as promised"));
    let links = Arc::new(Links::new(&items));
    let find = Arc::new(Index::new(&items, &links, &LAO_CAI.districts));
    let sources = Sources {
        register: &register,
        history: &history,
        places: &LAO_CAI,
        figures: &figures,
        items: &items,
        links: &links,
        find: &find,
        illustrative: true,
    };
    let plans = source::plans(None, &LAO_CAI).expect("the embedded plans");
    plans.iter().map(|plan| build(&sources, plan, &[]).expect("a Board")).collect()
}
