//! What islands ask the server for.

use std::sync::Arc;

use app::{
    edition::Edition,
    function::{Comparisons, FetchComparison},
    problem::Problem,
    route,
};
use axum::{
    Router,
    body::{Body as AxumBody, to_bytes},
    extract::Request as AxumRequest,
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
    routing::get,
};
use leptos::{
    prelude::provide_context,
    server_fn::{ServerFn, axum::register_explicit, error::SERVER_FN_ERROR_HEADER},
};
use leptos_axum::handle_server_fns_with_context;

use crate::site::{
    Site,
    http::{body::Body, cache::Miss, media, problem, work::Work},
    request::Request,
};

/// The server functions, each at its address.
pub fn routes() -> Router<Arc<Site>> {
    register_explicit::<FetchComparison>();
    Router::new().route(FetchComparison::PATH, get(answer))
}

async fn answer(request: Request) -> Response {
    let (edition, uri) = (Arc::clone(request.edition()), request.uri.clone());
    let runtime = tokio::runtime::Handle::current();
    // The figures of a large register are work for a processor.
    let make = move || match runtime.block_on(find(edition, uri)) {
        Some(text) => Ok(Body::new(text, media::TEXT)),
        None => Err(()),
    };
    let address = format!("{}?{}", request.uri.path(), request.query());
    match request.look_up(address, Work::Page, make).await {
        Ok(answer) => answer,
        Err(Miss::Refused(())) => StatusCode::BAD_REQUEST.into_response(),
        Err(Miss::Busy) => problem::plain(&Problem::Busy),
        Err(Miss::Fault) => problem::plain(&Problem::Fault),
    }
}

/// The answer's bytes; `None` when there is none for this question.
async fn find(edition: Arc<Edition>, uri: Uri) -> Option<Vec<u8>> {
    let find = Comparisons::new(move |address| route::comparison(&edition, address));
    let context = move || provide_context(find.clone());
    // Without its headers: a form's way back is for pages, and nothing here is one.
    let request = AxumRequest::builder().uri(uri).body(AxumBody::empty()).ok()?;
    let answer = handle_server_fns_with_context(context, request).await.into_response();
    let refused = answer.headers().contains_key(SERVER_FN_ERROR_HEADER);
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.ok()?;
    (!refused).then(|| bytes.into())
}
