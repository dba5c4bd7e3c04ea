//! What islands ask the server for.

use std::sync::Arc;

use app::{
    edition::Edition,
    function::{Comparisons, FetchComparison},
    route,
};
use axum::{
    Router,
    body::{Body as AxumBody, to_bytes},
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use leptos::{
    prelude::provide_context,
    server_fn::{ServerFn, axum::register_explicit, error::SERVER_FN_ERROR_HEADER},
};
use leptos_axum::handle_server_fns_with_context;

use super::{
    body::{Body, Effort},
    page::ASK_AGAIN,
};

/// The server functions, each at its address.
pub fn routes(edition: &Arc<Edition>) -> Router {
    register_explicit::<FetchComparison>();
    Router::new().route(FetchComparison::PATH, get(answer)).with_state(Arc::clone(edition))
}

async fn answer(State(edition): State<Arc<Edition>>, request: Request) -> Response {
    let headers = request.headers().clone();
    let runtime = tokio::runtime::Handle::current();
    // The figures of a large register are work for a processor.
    let found = tokio::task::spawn_blocking(move || runtime.block_on(found(edition, request)));
    match found.await {
        Ok(Some(text)) => {
            let body = Body::new(text, "text/plain; charset=utf-8", Effort::Quick);
            body.answer(StatusCode::OK, &headers, ASK_AGAIN)
        }
        Ok(None) => StatusCode::BAD_REQUEST.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The answer's bytes; `None` when there is none for this question.
async fn found(edition: Arc<Edition>, request: Request) -> Option<Vec<u8>> {
    let find = Comparisons::new(move |address| route::comparison(&edition, address));
    let context = move || provide_context(find.clone());
    // Without its headers: a form's way back is for pages, and nothing here is one.
    let request = Request::builder().uri(request.uri()).body(AxumBody::empty()).ok()?;
    let answer = handle_server_fns_with_context(context, request).await.into_response();
    let refused = answer.headers().contains_key(SERVER_FN_ERROR_HEADER);
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.ok()?;
    (!refused).then(|| bytes.into())
}
