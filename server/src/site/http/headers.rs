//! What is said with every answer of a group of routes, and how long answers are kept.

use std::time::Duration;

use axum::{
    Router,
    http::{HeaderName, HeaderValue, Method, header},
    response::Response,
};
use tower::ServiceBuilder;
use tower_http::{
    cors::{Any, CorsLayer},
    set_header::SetResponseHeaderLayer,
};

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
            Self::Pages => routes.layer(always(header::CONTENT_SECURITY_POLICY, POLICY)),
            Self::Embeds => routes.layer(always(header::CONTENT_SECURITY_POLICY, POLICY_FRAMED)),
            Self::Files => routes
                .layer(SetResponseHeaderLayer::overriding(
                    header::CONTENT_SECURITY_POLICY,
                    policy_of_file,
                ))
                .layer(from_any_origin()),
        };
        let sharing = match self {
            Self::Pages => "same-origin",
            Self::Files | Self::Embeds => "cross-origin",
        };
        // One layer of all: each layer of a router is work for every request.
        let [a, b, c, d] = SAFE.map(|(name, value)| always(name, value));
        let safe = ServiceBuilder::new().layer(a).layer(b).layer(c).layer(d);
        routes.layer(safe.layer(always(SHARING, sharing)))
    }
}

fn always(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}

fn policy_of_file(answer: &Response) -> Option<HeaderValue> {
    let drawn = answer.headers().get(header::CONTENT_TYPE).is_some_and(|it| it == media::SVG);
    Some(HeaderValue::from_static(if drawn { POLICY_DRAWN } else { POLICY }))
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
