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
use crate::site::{journal, limits::RETRY_SECONDS};

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
    finish(problem, serde_json::to_vec(&detail).unwrap_or_default(), media::PROBLEM)
}

/// The problem in both languages, where neither a page nor an interface was asked for, or none
/// can be made.
pub fn plain(problem: &Problem) -> Response {
    let [vi, en] = [Lang::Vi, Lang::En].map(|lang| problem.sentence(lang));
    finish(problem, format!("{vi}\n{en}\n").into(), media::TEXT)
}

fn finish(problem: &Problem, body: Vec<u8>, media: &'static str) -> Response {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = status(problem);
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if *problem == Problem::Busy {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static(RETRY_SECONDS));
    }
    answer
}

/// A fault of the program: readers learn that it is not theirs, and the cause stays here.
pub fn fault(cause: impl Display) -> Problem {
    journal::note(&cause);
    Problem::Fault
}

pub fn status(problem: &Problem) -> StatusCode {
    StatusCode::from_u16(problem.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
