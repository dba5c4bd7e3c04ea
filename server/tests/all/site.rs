//! The site of the sample register, as `serve` without options opens it.

use server::{board, bundle::Inputs, place::LAO_CAI, site, source};

/// A site of its own for each test.
pub fn site() -> axum::Router {
    let texts = source::Texts::given(None, None, None).expect("the embedded texts");
    let today = "2026-01-01".parse().expect("a day");
    let (register, _) = source::register(None, &LAO_CAI, today).expect("the sample");
    let plans = texts.plans(&LAO_CAI).expect("the embedded plans");
    let figures = texts.figures(&LAO_CAI).expect("the embedded figures");
    let boards = board::all(&register, &LAO_CAI, &figures, &plans, true).expect("Boards");
    let source = source::register_source(None, &LAO_CAI).expect("the sample");
    let inputs = Inputs { texts, register: source, digest: register.digest, boards };
    site::router(inputs, "https://ocop.example")
}
