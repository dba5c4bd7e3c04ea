use std::sync::Arc;

use app::{
    edition::Edition,
    route::{self, Asked, Assets},
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use quick_cache::{Weighter, sync::Cache};

use super::{
    body::{Body, Effort},
    picture,
};

/// All pages, rendered when first asked for.
pub struct Pages {
    edition: Arc<Edition>,
    assets: Assets,
    made: Cache<String, Body, Bytes>,
}

/// Memory for pages already made, in bytes: some thousands of them.
const MEMORY: u64 = 128 * 1024 * 1024;
/// A page may have changed with the register: ask again, and be told "not modified".
pub const ASK_AGAIN: &str = "public, no-cache";

impl Pages {
    pub fn new(edition: Arc<Edition>, assets: Assets) -> Self {
        Self { edition, assets, made: Cache::with_weighter(2048, MEMORY, Bytes) }
    }

    /// The page at an address, and its status.
    fn render(&self, address: &str) -> (StatusCode, Body) {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let answer = route::answer(&self.edition, &self.assets, &Asked { path, query });
        let status =
            StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = Body::new(answer.html, "text/html; charset=utf-8", Effort::Quick);
        // What does not exist has endless addresses.
        if status == StatusCode::OK {
            self.made.insert(address.to_owned(), body.clone());
        }
        (status, body)
    }
}

/// Answers with the exhibit at `uri` as a file, or with a page that says there is none.
pub async fn answer_exhibit(
    State(pages): State<Arc<Pages>>,
    uri: Uri,
    asked: HeaderMap,
) -> Response {
    let address = uri.path_and_query().map_or_else(String::new, ToString::to_string);
    if let Some(body) = pages.made.get(&address) {
        return body.answer(StatusCode::OK, &asked, ASK_AGAIN);
    }
    let made = tokio::task::spawn_blocking(move || {
        let (path, query) = address.split_once('?').unwrap_or((&address, ""));
        match picture::file(&pages.edition, &Asked { path, query }) {
            Some(body) => {
                pages.made.insert(address.clone(), body.clone());
                (StatusCode::OK, body)
            }
            None => pages.render(&address),
        }
    });
    match made.await {
        Ok((status, body)) => body.answer(status, &asked, ASK_AGAIN),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Answers with the page at `uri`.
pub async fn answer(State(pages): State<Arc<Pages>>, uri: Uri, asked: HeaderMap) -> Response {
    let address = uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
    if let Some(body) = pages.made.get(&address) {
        return body.answer(StatusCode::OK, &asked, ASK_AGAIN);
    }
    // Rendering is work for a processor, not for the threads that wait for readers.
    match tokio::task::spawn_blocking(move || pages.render(&address)).await {
        Ok((status, body)) => body.answer(status, &asked, ASK_AGAIN),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Weighs a page by its bytes.
#[derive(Clone)]
pub struct Bytes;

impl Weighter<String, Body> for Bytes {
    fn weight(&self, address: &String, body: &Body) -> u64 {
        address.len() as u64 + body.weight()
    }
}
