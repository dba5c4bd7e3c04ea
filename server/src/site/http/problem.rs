//! A problem as programs read it: a problem detail, RFC 9457.

use std::fmt::Display;

use app::{format::Lang, problem::Problem};
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, Uri, header},
    response::Response,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::media;

/// A problem detail, RFC 9457.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct Detail {
    /// Where this kind of problem is explained.
    #[serde(rename = "type")]
    kind: String,
    title: &'static str,
    status: u16,
    /// What is wrong and how to mend it.
    detail: String,
    /// What was asked for.
    instance: String,
    /// What there is instead, where that can be listed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    known: Vec<String>,
}

/// The problem as an answer to `request`; `origin` is where its kind is explained.
pub fn answer(problem: &Problem, origin: &str, request: &Uri) -> Response {
    let kind = problem.kind();
    let detail = Detail {
        kind: format!("{origin}/api#{}", kind.id()),
        title: kind.title().en,
        status: kind.status(),
        detail: problem.sentence(Lang::En),
        instance: request.path_and_query().map_or_else(String::new, ToString::to_string),
        known: problem.alternatives().to_vec(),
    };
    let mut answer = Response::new(Body::from(serde_json::to_vec(&detail).unwrap_or_default()));
    *answer.status_mut() = status(problem);
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media::PROBLEM));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// A fault of the program: readers learn that it is not theirs, and the cause stays here.
pub fn fault(cause: impl Display) -> Problem {
    eprintln!("ocop-targets: {cause}");
    Problem::Fault
}

pub fn status(problem: &Problem) -> StatusCode {
    StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// When even the page of a problem cannot be made.
pub fn last_resort() -> Response {
    let problem = Problem::Fault;
    let text = format!("{}\n{}\n", problem.sentence(Lang::Vi), problem.sentence(Lang::En));
    let mut answer = Response::new(Body::from(text));
    *answer.status_mut() = status(&problem);
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media::TEXT));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
