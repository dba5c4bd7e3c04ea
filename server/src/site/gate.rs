//! What every request passes: its bounds, its id, its time.

use std::{sync::Arc, time::Instant};

use app::problem::Problem;
use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, Version, header},
    middleware::Next,
    response::Response,
};
use tokio::time::timeout;

use super::{
    Site,
    http::problem,
    journal::{self, RequestLine},
    limits::{ADDRESS_BYTES, ANSWER_WAIT, PARAMETERS},
    metrics,
};

const ID: HeaderName = HeaderName::from_static("x-request-id");
/// Two years, as browsers that keep a list ask for.
const ONLY_HTTPS: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

/// The answer to any request, within its bounds.
pub async fn pass(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let begin = Instant::now();
    let line = RequestLine::new(request.method().clone(), request.uri().clone());
    let kind = metrics::kind(request.uri().path());
    let refuse = |problem: &Problem| match kind {
        "api" | "data" => problem::answer(problem, &site.origin, &line.uri),
        _ => problem::plain(problem),
    };
    let mut answer = match check(&request) {
        Err(problem) => refuse(&problem),
        Ok(()) => {
            let answer = journal::during(Arc::clone(&line), next.run(request));
            let answer = timeout(ANSWER_WAIT, answer).await;
            answer.unwrap_or_else(|_| refuse(&Problem::Busy))
        }
    };
    if answer.status() == StatusCode::SERVICE_UNAVAILABLE
        && let Some(number) = site.turned_away.count()
    {
        tracing::warn!(number, "too many asked at once and were told to ask again");
    }
    name(&mut answer, &line.id);
    if site.origin.starts_with("https://") {
        answer.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, ONLY_HTTPS);
    }
    site.metrics.count(kind, answer.status(), begin.elapsed());
    answer
}

/// Says which request is answered.
pub fn name(answer: &mut Response, id: &str) {
    if let Ok(id) = HeaderValue::from_str(id) {
        answer.headers_mut().insert(ID, id);
    }
}

fn check(request: &Request) -> Result<(), Problem> {
    let bytes = request.uri().path_and_query().map_or(0, |address| address.as_str().len());
    if bytes > ADDRESS_BYTES {
        return Err(Problem::TooLong { bytes, most: ADDRESS_BYTES });
    }
    let query = request.uri().query().unwrap_or_default();
    let parameters = query.bytes().filter(|&byte| byte == b'&').count() + 1;
    if parameters > PARAMETERS {
        return Err(Problem::TooMany { parameters, most: PARAMETERS });
    }
    // RFC 9112, 3.2: another host would be another site to whoever stands between.
    let hosts = request.headers().get_all(header::HOST).iter().count();
    if hosts > 1 || hosts == 0 && request.version() == Version::HTTP_11 {
        return Err(Problem::NotOneHost { hosts });
    }
    Ok(())
}
