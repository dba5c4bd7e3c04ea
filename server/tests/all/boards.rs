//! The edition of the sample register, made once.

use std::sync::{Arc, LazyLock};

use app::{
    board::{Board, Day},
    edition::Edition,
};
use server::{
    edition::{self, Checked},
    engine::History,
    input::{InputPaths, Inputs},
    plan::Plan,
};

static EDITION: LazyLock<Arc<Edition>> = LazyLock::new(|| {
    let (edition, _) = edition::compute(&inputs(), Day::LAST).expect("the sample");
    Arc::new(edition)
});

/// What the program carries.
pub fn inputs() -> Inputs {
    Inputs::read(&InputPaths::default()).expect("what the program carries")
}

/// The default one first.
pub fn plans(inputs: &Inputs) -> Vec<Plan> {
    inputs.plans().expect("the embedded plans").0
}

pub fn edition() -> &'static Arc<Edition> {
    &EDITION
}

/// One a plan, the default first.
pub fn boards() -> &'static [Arc<Board>] {
    &EDITION.boards
}

/// The sample register with places, plans and figures, and its history.
pub fn sample() -> (Checked, History) {
    let checked = edition::check(&inputs(), Day::LAST).expect("the sample");
    let history = History::new(&checked.register, &checked.places).expect("frames as promised");
    (checked, history)
}
