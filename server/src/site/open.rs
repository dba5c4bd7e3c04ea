//! What programs read: data files and the programming interface, from any origin.

use std::sync::Arc;

use app::{
    address::Carried,
    board::{Board, Day},
    edition::Edition,
};
use axum::{
    Router,
    body::Body as AxumBody,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header},
    response::Response,
    routing::{MethodRouter, get},
};
use quick_cache::{
    DefaultHashBuilder, OptionsBuilder,
    sync::{Cache, DefaultLifecycle},
};
use tokio::sync::Semaphore;

use super::{
    api,
    body::{Body, Effort},
    data,
    page::Bytes,
    query::Query,
    trouble::Trouble,
};

/// All that can be read by programs, and the files that were made of it lately.
pub struct Open {
    pub edition: Arc<Edition>,
    /// `https://ocop.example`.
    pub origin: String,
    /// The description of the interface.
    pub document: Body,
    pub made: Cache<String, Body, Bytes>,
    /// Large files are made a few at a time.
    pub turns: Semaphore,
}

/// Memory for files already made, in bytes.
const MEMORY: u64 = 96 * 1024 * 1024;
/// Data may have changed with the register: ask again, and be told "not modified".
pub const ASK_AGAIN: &str = "public, no-cache";
const ALLOWED: &str = "GET, HEAD, OPTIONS";

/// The routes of data files and of the interface.
pub fn routes(edition: &Arc<Edition>, origin: &str) -> Router {
    let document = api::document(edition);
    let open = Open {
        edition: Arc::clone(edition),
        origin: origin.trim_end_matches('/').to_owned(),
        document: Body::new(format!("{document:#}\n"), "application/json", Effort::Best),
        made: kept(),
        turns: Semaphore::new(2),
    };
    Router::new()
        .route("/data/{file}", read_only(get(data::answer)))
        .route("/api/{*rest}", read_only(get(api::answer)))
        .with_state(Arc::new(open))
}

/// In one shard: what is heavier than a shard is not kept, and a large table is heavy.
fn kept() -> Cache<String, Body, Bytes> {
    let mut options = OptionsBuilder::new();
    options.shards(1).estimated_items_capacity(256).weight_capacity(MEMORY);
    let (hash, lifecycle) = (DefaultHashBuilder::default(), DefaultLifecycle::default());
    match options.build() {
        Ok(options) => Cache::with_options(options, Bytes, hash, lifecycle),
        Err(_) => Cache::with_weighter(256, MEMORY, Bytes),
    }
}

/// Adds what a browser asks before, and an explanation for what is not allowed.
fn read_only(route: MethodRouter<Arc<Open>>) -> MethodRouter<Arc<Open>> {
    route.options(preflight).fallback(refuse)
}

async fn preflight() -> Response {
    let mut answer = shared(Response::new(AxumBody::empty()));
    *answer.status_mut() = StatusCode::NO_CONTENT;
    for (name, value) in [
        (header::ALLOW, ALLOWED),
        (header::ACCESS_CONTROL_ALLOW_METHODS, ALLOWED),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match"),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

async fn refuse(State(open): State<Arc<Open>>, uri: Uri) -> Response {
    let status = StatusCode::METHOD_NOT_ALLOWED;
    let trouble =
        Trouble { status, detail: "Only GET and HEAD; nothing here can be changed.".into() };
    let mut answer = shared(trouble.answer(&open.origin, &uri));
    answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static(ALLOWED));
    answer
}

/// The same answer, readable by pages of any origin.
pub fn shared(mut answer: Response) -> Response {
    for (name, value) in [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, "ETag"),
    ] {
        let name: HeaderName = name;
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// The body, or the trouble as a problem detail; from any origin.
pub fn told(made: Result<Body, Trouble>, open: &Open, uri: &Uri, asked: &HeaderMap) -> Response {
    shared(match made {
        Ok(body) => body.answer(StatusCode::OK, asked, ASK_AGAIN),
        Err(trouble) => trouble.answer(&open.origin, uri),
    })
}

impl Open {
    /// The Board of the plan that is asked for, or of the default plan.
    pub fn board(&self, plan: Option<&str>) -> Result<&Arc<Board>, Trouble> {
        let Some(plan) = plan else { return Ok(self.edition.default_board()) };
        self.edition.board(plan).ok_or_else(|| {
            let boards = self.edition.boards.iter();
            let plans: Vec<&str> = boards.map(|board| board.plan.as_str()).collect();
            Trouble::missing(format!("there is no plan `{plan}`; there is {}", plans.join(", ")))
        })
    }
}

/// A day that exists.
pub fn day(name: &str, text: &str) -> Result<Day, Trouble> {
    text.parse().map_err(|()| {
        Trouble::bad(format!("`{name}` is a day that exists, like 2023-12-31, not `{text}`"))
    })
}

/// A day on which the plan has figures.
pub fn known_day(board: &Board, day: Day) -> Result<Day, Trouble> {
    let known = board.known_days();
    if known.contains(day) {
        return Ok(day);
    }
    let (plan, first, last) = (&board.plan, known.first, known.last);
    Err(Trouble::missing(format!(
        "plan `{plan}` has no figures of {day}; it has those of {first} to {last}"
    )))
}

/// Takes `as_of`; the Board's default day when it is left out.
pub fn as_of(query: &mut Query, board: &Board) -> Result<Day, Trouble> {
    match query.one(Carried::AS_OF)? {
        Some(text) => known_day(board, day("as_of", &text)?),
        None => Ok(board.default_day),
    }
}

/// The position of the district with this code.
pub fn district(edition: &Edition, code: &str) -> Result<usize, Trouble> {
    edition.district(code).ok_or_else(|| {
        let codes: Vec<&str> = edition.districts.iter().map(|place| place.code.as_str()).collect();
        Trouble::missing(format!("there is no district `{code}`; there are {}", codes.join(", ")))
    })
}

pub fn no_target(board: &Board, id: &str) -> Trouble {
    let ids: Vec<&str> = board.targets.iter().map(|target| target.id.as_str()).collect();
    let (plan, ids) = (&board.plan, ids.join(", "));
    Trouble::missing(format!("plan `{plan}` has no target `{id}`; it has {ids}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_file_is_kept_too() {
        let (kept, body) = (kept(), Body::packed(vec![0; MEMORY as usize / 4], "text/csv"));
        kept.insert("/data/products.csv".into(), body);
        assert!(kept.get("/data/products.csv").is_some());
    }
}
