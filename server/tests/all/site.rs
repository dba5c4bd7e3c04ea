//! The site of the sample register, as `serve` without options opens it, and questions to it.

use app::edition::Edition;
use axum::{
    body::{Body, to_bytes},
    http::{Request, header},
};
use server::{edition, site};
use tower::ServiceExt;

use crate::boards::inputs;

/// A site of its own for each test.
pub fn site() -> axum::Router {
    let today = "2026-01-01".parse().expect("a day");
    site_of(edition::compute(&inputs(), today).expect("the sample").0)
}

/// The site of this edition of the sample.
pub fn site_of(edition: Edition) -> axum::Router {
    site::router(inputs(), edition, "https://ocop.example")
}

/// Status, media type and bytes of an answer.
pub async fn ask(site: &axum::Router, address: &str) -> (u16, String, Vec<u8>) {
    let request = Request::builder()
        .header("host", "ocop.example")
        .uri(address)
        .body(Body::empty())
        .expect("a request");
    let answer = site.clone().oneshot(request).await.expect("an answer");
    let kind = answer.headers().get(header::CONTENT_TYPE).map(|it| it.to_str().expect("text"));
    let kind = kind.unwrap_or("-").split(';').next().unwrap_or_default().to_owned();
    let status = answer.status().as_u16();
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
    (status, kind, bytes.to_vec())
}
