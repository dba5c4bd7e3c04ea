//! The programming interface, version 1: the same Boards as the pages, as JSON.
//!
//! Every operation is a function from a checked question to a body that serialises;
//! its description is made from the same function and types.

#![allow(unused_qualifications, reason = "written so by the macro that describes an operation")]

mod ask;
mod body;
mod describe;
mod districts;
mod figures;
mod products;
mod readings;
mod targets;

pub use describe::{document, operations};

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, Uri},
    response::Response,
};

use self::ask::Ask;
use super::{
    body::{Body, Effort},
    open::{Open, told},
    query::Query,
    trouble::Trouble,
};

/// What an operation makes of a question.
type Made = Result<Vec<u8>, Trouble>;

type Operation = (&'static str, fn(Ask<'_>) -> Made);

/// The operations by their paths below `/api/v1`; `{}` stands for an id.
const OPERATIONS: [Operation; 8] = [
    ("targets", targets::targets),
    ("targets/{}", targets::target),
    ("readings", readings::readings),
    ("districts", districts::districts),
    ("districts/{}", districts::district),
    ("products", products::products),
    ("products/{}", products::product),
    ("figures", figures::figures),
];

/// Answers with JSON, or with a problem detail.
pub async fn answer(State(open): State<Arc<Open>>, uri: Uri, asked: HeaderMap) -> Response {
    let (worker, at) = (Arc::clone(&open), uri.clone());
    let made = tokio::task::spawn_blocking(move || make(&worker, &at)).await;
    let made = made.unwrap_or_else(|_| Err(Trouble::inside()));
    told(made, &open, &uri, &asked)
}

fn make(open: &Open, uri: &Uri) -> Result<Body, Trouble> {
    let (path, text) = (uri.path(), uri.query().unwrap_or_default());
    let below = path.strip_prefix("/api/v1/").unwrap_or_default();
    let query = Query::parse(text);
    if below == "openapi.json" {
        query.end()?;
        return Ok(open.document.clone());
    }
    let (name, id) = match below.split_once('/') {
        Some((root, id)) => (format!("{root}/{{}}"), id),
        None => (below.to_owned(), ""),
    };
    let operation = OPERATIONS.iter().find(|(path, _)| *path == name && !id.contains('/'));
    let Some((_, operation)) = operation.filter(|_| name.ends_with("{}") != id.is_empty()) else {
        let way = "the description is at /api/v1/openapi.json";
        return Err(Trouble::missing(format!("there is nothing at {path}; {way}")));
    };
    let id = percent_encoding::percent_decode_str(id).decode_utf8();
    let id = id.map_err(|_| Trouble::bad("the id in the path is not UTF-8"))?;
    let json = operation(Ask { open, path, text, id: &id, query })?;
    Ok(Body::new(json, "application/json", Effort::Quick))
}
