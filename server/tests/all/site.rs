//! The site of the sample register, as `serve` without options opens it.

use server::{edition, site};

use crate::boards::inputs;

/// A site of its own for each test.
pub fn site() -> axum::Router {
    let inputs = inputs();
    let today = "2026-01-01".parse().expect("a day");
    let (edition, _) = edition::compute(&inputs, today).expect("the sample");
    site::router(inputs, edition, "https://ocop.example")
}
