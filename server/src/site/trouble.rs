use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, Uri, header},
    response::Response,
};
use serde::Serialize;
use utoipa::ToSchema;

/// Why a program gets no answer; told as a problem detail (RFC 9457).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub status: StatusCode,
    /// What is wrong and what to do, for whoever wrote the program.
    pub detail: String,
}

/// A problem detail, RFC 9457.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Where this kind of problem is explained.
    #[serde(rename = "type")]
    kind: String,
    title: &'static str,
    status: u16,
    detail: String,
    /// What was asked for.
    instance: String,
}

impl Trouble {
    /// The question is not of its form.
    pub fn bad(detail: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, detail: detail.into() }
    }

    /// What is asked for does not exist.
    pub fn missing(detail: impl Into<String>) -> Self {
        Self { status: StatusCode::NOT_FOUND, detail: detail.into() }
    }

    pub fn inside() -> Self {
        let detail = "The answer could not be made; this is a fault of the program.";
        Self { status: StatusCode::INTERNAL_SERVER_ERROR, detail: detail.to_owned() }
    }

    pub fn answer(self, origin: &str, asked: &Uri) -> Response {
        let (name, title) = match self.status {
            StatusCode::BAD_REQUEST => ("bad-request", "Malformed question"),
            StatusCode::NOT_FOUND => ("not-found", "No such thing"),
            StatusCode::METHOD_NOT_ALLOWED => ("not-allowed", "Read-only"),
            _ => ("problems", "Fault of the program"),
        };
        let problem = Problem {
            kind: format!("{origin}/api#{name}"),
            title,
            status: self.status.as_u16(),
            detail: self.detail,
            instance: asked.path_and_query().map_or_else(String::new, ToString::to_string),
        };
        let body = serde_json::to_vec(&problem).unwrap_or_default();
        let mut answer = Response::new(Body::from(body));
        *answer.status_mut() = self.status;
        let kind = HeaderValue::from_static("application/problem+json");
        answer.headers_mut().insert(header::CONTENT_TYPE, kind);
        answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        answer
    }
}
