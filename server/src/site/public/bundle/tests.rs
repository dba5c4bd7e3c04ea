use axum::{
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header},
};
use tower::ServiceExt;

use super::PATH;
use crate::{
    bundle::{read, verify},
    site::{
        router,
        tests::{edition, inputs},
    },
};

async fn ask(site: &axum::Router, known: Option<&str>) -> Response<Body> {
    let request = Request::builder()
        .header("host", "ocop.example")
        .uri(PATH)
        .header(header::ACCEPT_ENCODING, "br, gzip");
    let request = match known {
        Some(tag) => request.header(header::IF_NONE_MATCH, tag),
        None => request,
    };
    let request = request.body(Body::empty()).expect("a request");
    site.clone().oneshot(request).await.expect("an answer")
}

fn run<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Runtime::new().expect("a runtime").block_on(test)
}

#[test]
fn the_bundle_is_a_file_that_agrees_and_is_made_once() {
    let site = router(inputs(), edition(), "https://ocop.example");
    let bytes = run(async {
        let (one, other) = tokio::join!(ask(&site, None), ask(&site, None));
        for answer in [&one, &other] {
            assert_eq!(answer.status(), StatusCode::OK);
            assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/zip");
            assert!(!answer.headers().contains_key(header::CONTENT_ENCODING));
            let name = answer.headers()[header::CONTENT_DISPOSITION].to_str().expect("text");
            assert_eq!(name, "attachment; filename=\"ocop-6aac8829d0eb.zip\"");
        }
        let tag = one.headers()[header::ETAG].to_str().expect("text").to_owned();
        assert_eq!(ask(&site, Some(&tag)).await.status(), StatusCode::NOT_MODIFIED);
        let bytes = to_bytes(one.into_body(), usize::MAX).await.expect("a body");
        assert_eq!(bytes, to_bytes(other.into_body(), usize::MAX).await.expect("a body"));
        bytes
    });
    assert!(verify(&read(&bytes).expect("a bundle"), |_| {}).agrees());
}
