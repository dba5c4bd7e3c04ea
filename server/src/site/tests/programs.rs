//! What programs read: files and the programming interface.

mod feeds;
mod files;
mod interface;
mod links;
mod problems;

use axum::http::StatusCode;
use serde_json::Value;

use super::{ask, by, bytes, field, on_site};

async fn json(site: &axum::Router, path: &str) -> (StatusCode, Value) {
    let answer = ask(site, path, &[]).await;
    let status = answer.status();
    (status, serde_json::from_slice(&bytes(answer).await).expect("JSON"))
}
