//! Whom to tell of a weakness: `/.well-known/security.txt`, RFC 9116.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use app::problem::{Problem, Thing};
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{Site, http::media, public::page, request::Request};

pub const PATH: &str = "/.well-known/security.txt";
/// As long as the standard allows.
const VALID: Duration = Duration::from_secs(365 * 86_400);

/// Answers with whom the operator named, or that nobody is named.
pub async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response {
    let Some(contact) = &site.security_contact else {
        let (visit, _) = page::read(&request);
        let missing = Problem::missing(Thing::Page, PATH);
        return page::refuse_with(&request, visit, Some(missing)).await;
    };
    let (origin, expires) = (&site.origin, expires(request.published.since));
    let text = format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: vi, en\n\
         Canonical: {origin}{PATH}\n"
    );
    ([(header::CONTENT_TYPE, media::TEXT), (header::CACHE_CONTROL, "no-store")], text)
        .into_response()
}

fn expires(since: SystemTime) -> String {
    let end = OffsetDateTime::from(since + VALID);
    end.replace_nanosecond(0).unwrap_or(end).format(&Rfc3339).unwrap_or_default()
}
