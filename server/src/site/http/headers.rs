//! What is said with every answer of a group of routes, and how long answers are kept.

use std::time::Duration;

use axum::{
    Router,
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    response::Response,
};
use tower::util::MapResponseLayer;
use tower_http::cors::{Any, CorsLayer};

use super::media;

/// It may have changed with the register: ask again, and be told "not modified".
pub const ASK_AGAIN: &str = "public, no-cache";
/// Named by its digest.
pub const FOR_GOOD: &str = "public, max-age=31536000, immutable";
pub const A_DAY: &str = "public, max-age=86400";

/// Routes that readers may use in the same way.
#[derive(Clone, Copy, Debug)]
pub enum Group {
    /// Pages, and what they are made of: read here.
    Pages,
    /// Data, pictures and the interface: read by programs and pages of any origin.
    Files,
    /// Stands in frames elsewhere.
    Embeds,
}

/// One policy for every page: nothing from elsewhere, nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";
/// The same for what is made to stand in frames elsewhere.
const POLICY_FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";
/// A drawing carries its own style and nothing else.
const POLICY_DRAWN: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const SAFE: [(HeaderName, &str); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];
const SHARING: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

impl Group {
    /// The routes with the headers of the group, on every answer they give.
    pub fn protect<S: Clone + Send + Sync + 'static>(self, routes: Router<S>) -> Router<S> {
        let routes = match self {
            Self::Files => routes.layer(from_any_origin()),
            Self::Pages | Self::Embeds => routes,
        };
        // One layer of all: each layer of a router is work for every request.
        routes.layer(MapResponseLayer::new(move |answer| self.speak_for(answer)))
    }

    fn speak_for(self, mut answer: Response) -> Response {
        let is_drawn =
            answer.headers().get(header::CONTENT_TYPE).is_some_and(|it| it == media::SVG);
        let (policy, sharing) = match self {
            Self::Pages => (POLICY, "same-origin"),
            Self::Files if is_drawn => (POLICY_DRAWN, "cross-origin"),
            Self::Files => (POLICY, "cross-origin"),
            Self::Embeds => (POLICY_FRAMED, "cross-origin"),
        };
        let own = [(header::CONTENT_SECURITY_POLICY, policy), (SHARING, sharing)];
        for (name, value) in own.into_iter().chain(SAFE) {
            answer.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        // What a browser asks before it asks has headers for an answer.
        if answer.headers().contains_key(header::ACCESS_CONTROL_ALLOW_METHODS) {
            *answer.status_mut() = StatusCode::NO_CONTENT;
        }
        answer
    }
}

/// Answers what a browser asks before it asks, for a day.
fn from_any_origin() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::HEAD, Method::OPTIONS])
        .allow_headers([header::ACCEPT, header::ACCEPT_LANGUAGE, header::IF_NONE_MATCH])
        .expose_headers([header::ETAG])
        .max_age(Duration::from_secs(86_400))
        // The same for every origin.
        .vary([])
}
