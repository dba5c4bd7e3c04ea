//! Whether the site is alive, and what it shows.

use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::Response,
};
use serde::Serialize;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{http::media, request::Request};

#[derive(Serialize)]
struct Health<'a> {
    status: &'static str,
    /// The digest of the register's files.
    edition: &'a str,
    /// Since when it is shown.
    since: String,
}

pub async fn answer(request: Request) -> Response {
    let since = OffsetDateTime::from(request.published.since);
    let since = since.replace_nanosecond(0).unwrap_or(since).format(&Rfc3339);
    let health = Health {
        status: "alive",
        edition: &request.edition().version.digest,
        since: since.unwrap_or_default(),
    };
    let mut answer = Response::new(Body::from(serde_json::to_vec(&health).unwrap_or_default()));
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media::JSON));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
