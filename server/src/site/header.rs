use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// One policy for every page: nothing from elsewhere, nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";
/// The same for what is made to stand in frames elsewhere.
const POLICY_FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";
/// A drawing carries its own style and nothing else.
const POLICY_DRAWN: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// Answers with the headers that keep readers safe.
pub async fn secure(asked: Request, next: Next) -> Response {
    let kind = Kind::of(asked.uri().path());
    let mut answer = next.run(asked).await;
    let drawn = answer.headers().get(header::CONTENT_TYPE).is_some_and(|it| it == "image/svg+xml");
    let (policy, sharing) = match kind {
        Kind::Framed => (POLICY_FRAMED, "cross-origin"),
        Kind::Shared if drawn => (POLICY_DRAWN, "cross-origin"),
        Kind::Shared => (POLICY, "cross-origin"),
        Kind::Page => (POLICY, "same-origin"),
    };
    let safe = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), sharing),
    ];
    for (name, value) in safe {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// Who may use an answer.
#[derive(Clone, Copy)]
enum Kind {
    /// Read here.
    Page,
    /// Stands in frames elsewhere.
    Framed,
    /// A picture or data, used elsewhere.
    Shared,
}

impl Kind {
    fn of(path: &str) -> Self {
        let path = path.strip_prefix("/en").unwrap_or(path);
        if path.starts_with("/embed/") {
            Self::Framed
        } else if ["/charts/", "/data/", "/api/"].iter().any(|root| path.starts_with(root)) {
            Self::Shared
        } else {
            Self::Page
        }
    }
}
