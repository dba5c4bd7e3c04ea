use std::sync::Arc;

use app::edition::Edition;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use tokio::sync::OnceCell;

use super::{
    body::{Body, Effort},
    page::ASK_AGAIN,
};
use crate::{bundle, input::Inputs};

/// Where the bundle is.
pub const PATH: &str = "/data/bundle.zip";

/// The bundle at [`PATH`]: made when first asked for, once, while whoever asks waits.
pub fn routes(inputs: Arc<Inputs>, edition: Arc<Edition>) -> Router {
    let kept = Kept { inputs, edition, made: OnceCell::new() };
    Router::new().route(PATH, get(answer)).with_state(Arc::new(kept))
}

struct Kept {
    inputs: Arc<Inputs>,
    edition: Arc<Edition>,
    made: OnceCell<Made>,
}

/// The bundle, or a sentence in its place.
#[derive(Clone)]
struct Made(StatusCode, Body);

async fn answer(State(kept): State<Arc<Kept>>, asked: HeaderMap) -> Response {
    let name = name(&kept.edition);
    // A reader who leaves does not stop the work that others wait for.
    let made = tokio::spawn(async move { kept.made.get_or_init(|| make(&kept)).await.clone() });
    let Ok(Made(status, body)) = made.await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut answer = body.answer(status, &asked, ASK_AGAIN);
    if status == StatusCode::OK {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    answer
}

async fn make(kept: &Kept) -> Made {
    let (inputs, edition) = (Arc::clone(&kept.inputs), Arc::clone(&kept.edition));
    let made = tokio::task::spawn_blocking(move || bundle::make(&inputs, &edition)).await;
    match made {
        Ok(Ok(bytes)) => Made(StatusCode::OK, Body::packed(bytes, "application/zip")),
        Ok(Err(error)) => failed(&error.to_string()),
        Err(error) => failed(&error.to_string()),
    }
}

/// Readers learn what they can do; the cause stays here.
fn failed(cause: &str) -> Made {
    eprintln!("ocop-targets: no bundle can be offered: {cause}");
    let sentence = "Không tạo được gói dữ liệu; hãy báo cho người quản trị trang.\n\
         The bundle could not be made; tell the people who run this site.\n";
    let body = Body::new(sentence, "text/plain; charset=utf-8", Effort::Quick);
    Made(StatusCode::SERVICE_UNAVAILABLE, body)
}

fn name(edition: &Edition) -> HeaderValue {
    let version = &edition.version.digest;
    HeaderValue::from_str(&format!("attachment; filename=\"ocop-{version}.zip\""))
        .unwrap_or_else(|_| HeaderValue::from_static("attachment"))
}

#[cfg(test)]
mod tests;
