use std::sync::{Arc, Mutex};

use app::board::Board;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use tokio::sync::watch;

use super::{
    body::{Body, Effort},
    page::ASK_AGAIN,
};
use crate::bundle::{self, BundleError, Inputs};

/// Where the bundle is.
pub const PATH: &str = "/data/bundle.zip";

/// The bundle at [`PATH`]: made when first asked for, once, while whoever asks waits.
pub fn routes(inputs: Inputs) -> Router {
    let name = name(inputs.boards.first().map(AsRef::as_ref));
    let kept = Kept { inputs: Mutex::new(Some(inputs)), made: watch::Sender::new(None), name };
    Router::new().route(PATH, get(answer)).with_state(Arc::new(kept))
}

struct Kept {
    /// `None` from the first request on.
    inputs: Mutex<Option<Inputs>>,
    made: watch::Sender<Option<Made>>,
    /// How a browser is told to save it.
    name: HeaderValue,
}

/// The bundle, or a sentence in its place.
#[derive(Clone)]
struct Made(StatusCode, Body);

async fn answer(State(kept): State<Arc<Kept>>, asked: HeaderMap) -> Response {
    let mut made = kept.made.subscribe();
    begin(&kept);
    let Ok(made) = made.wait_for(Option::is_some).await.map(|made| made.clone()) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let Some(Made(status, body)) = made else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut answer = body.answer(status, &asked, ASK_AGAIN);
    if status == StatusCode::OK {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, kept.name.clone());
    }
    answer
}

/// A reader who leaves does not stop the work that others wait for.
fn begin(kept: &Arc<Kept>) {
    let taken = kept.inputs.lock().map(|mut inputs| inputs.take());
    let Ok(Some(inputs)) = taken else { return };
    let kept = Arc::clone(kept);
    tokio::spawn(async move {
        let made = tokio::task::spawn_blocking(move || bundle::make(&inputs)).await;
        let made = match made {
            Ok(Ok(bytes)) => Made(StatusCode::OK, Body::packed(bytes, "application/zip")),
            Ok(Err(error)) => failed(&error.to_string(), matches!(error, BundleError::Changed)),
            Err(error) => failed(&error.to_string(), false),
        };
        kept.made.send_replace(Some(made));
    });
}

/// Readers learn what they can do; the cause stays here.
fn failed(cause: &str, changed: bool) -> Made {
    eprintln!("ocop-targets: no bundle can be offered: {cause}");
    let sentence = if changed {
        "Sổ đăng ký đang được cập nhật nên chưa có gói dữ liệu; hãy thử lại sau.\n\
         The register is being updated, so there is no bundle yet; try again later.\n"
    } else {
        "Không tạo được gói dữ liệu; hãy báo cho người quản trị trang.\n\
         The bundle could not be made; tell the people who run this site.\n"
    };
    let body = Body::new(sentence, "text/plain; charset=utf-8", Effort::Quick);
    Made(StatusCode::SERVICE_UNAVAILABLE, body)
}

fn name(board: Option<&Board>) -> HeaderValue {
    let version = board.map_or("", |board| &board.register.version);
    HeaderValue::from_str(&format!("attachment; filename=\"ocop-{version}.zip\""))
        .unwrap_or_else(|_| HeaderValue::from_static("attachment"))
}

#[cfg(test)]
pub mod tests;
