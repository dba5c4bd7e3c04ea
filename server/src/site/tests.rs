mod bounds;
mod compare;
mod fault;
mod fuzz;
mod groups;
mod island;
mod programs;
mod routes;
mod swap;
mod units;

use std::sync::Arc;

use app::edition::Edition;
use axum::{
    body::Body,
    http::{Method, Request, Response, StatusCode, header},
};
use tower::ServiceExt;

use super::router;
use crate::{
    edition,
    input::{InputPaths, Inputs},
};

/// Runs `test` on the site; polars does not compute inside a runtime.
pub fn on_site<F: Future<Output = ()>>(test: impl FnOnce(axum::Router) -> F) {
    let site = site();
    tokio::runtime::Runtime::new().expect("a runtime").block_on(test(site));
}

fn site() -> axum::Router {
    router(inputs(), edition(), "https://ocop.example")
}

/// What the program carries.
pub fn inputs() -> Inputs {
    Inputs::read(&InputPaths::default()).expect("what the program carries")
}

/// The edition of the sample register.
pub fn edition() -> Edition {
    edition::compute(&inputs(), "2026-01-01".parse().expect("a day")).expect("the sample").0
}

pub async fn ask(
    site: &axum::Router,
    path: &str,
    headers: &[(header::HeaderName, &str)],
) -> Response<Body> {
    let mut request = Request::builder().uri(path).header(header::HOST, "ocop.example");
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let request = request.body(Body::empty()).expect("a request");
    site.clone().oneshot(request).await.expect("an answer")
}

async fn by(site: &axum::Router, method: Method, path: &str) -> Response<Body> {
    let request = Request::builder().method(method).uri(path).header(header::HOST, "ocop.example");
    let request = request.body(Body::empty()).expect("a request");
    site.clone().oneshot(request).await.expect("an answer")
}

/// A header field; empty where there is none.
fn field(answer: &Response<Body>, name: header::HeaderName) -> &str {
    answer.headers().get(name).map_or("", |value| value.to_str().expect("text"))
}

pub async fn bytes(answer: Response<Body>) -> Vec<u8> {
    axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a body").to_vec()
}

#[test]
fn a_page_is_a_function_of_its_address() {
    let other = site();
    on_site(|one| async move {
        for path in [
            "/",
            "/en/targets/green-chains?as_of=2023-06-01",
            "/figures",
            "/?plan=2024",
            "/products?q=che&stars=4",
        ] {
            let first = ask(&one, path, &[]).await;
            assert_eq!(first.status(), StatusCode::OK, "{path}");
            let first = bytes(first).await;
            assert_eq!(bytes(ask(&one, path, &[]).await).await, first, "{path}, kept");
            assert_eq!(bytes(ask(&other, path, &[]).await).await, first, "{path}, made again");
        }
    });
}

#[test]
fn what_does_not_exist_is_404_and_what_is_malformed_400() {
    on_site(|site| async move {
        let expected = [
            ("/targets/nothing", 404),
            ("/nowhere", 404),
            ("/?plan=1999", 404),
            ("/?as_of=2023-02-31", 400),
            ("/?as_of=1999-01-01", 404),
            ("/targets/green-chains?reading=nothing", 404),
            ("/method/green-chains?reading=nothing", 404),
            ("/targets/green-chains?place=999", 404),
            ("/districts/999", 404),
            ("/products?district=999", 404),
            ("/products?year=1999", 404),
            ("/products?year=last", 400),
            ("/products?group=fruit", 400),
            ("/products?page=0", 400),
            ("/products?page=two", 400),
            ("/?order=alphabet", 400),
            ("/embed/targets/green-chains/nothing", 404),
            ("/share/targets/green-chains/nothing", 404),
            ("/calendar?place=999", 404),
            ("/charts/calendar/work.csv?place=999", 404),
            ("/share/calendar/past?place=999", 404),
            ("/embed/products/list?sort=age", 400),
            ("/charts/targets/green-chains/nothing.svg", 404),
            ("/charts/targets/green-chains/course.svg?as_of=1999-01-01", 404),
            ("/charts/targets/green-chains/course.svg?as_of=1999-02-31", 400),
            ("/charts/targets/green-chains/course.svg?theme=blue", 400),
            ("/charts/products/list.csv?sort=age", 400),
            ("/products/nothing", 404),
            ("/entities/nothing", 404),
            ("/en/villages/nothing", 404),
            ("/products?stars=9", 400),
            ("/products?sort=age", 400),
        ];
        for (path, status) in expected {
            assert_eq!(ask(&site, path, &[]).await.status().as_u16(), status, "{path}");
        }
    });
}

#[test]
fn a_reader_who_has_the_page_is_told_so() {
    on_site(|site| async move {
        for (coding, named) in [("br, gzip", Some("br")), ("gzip", Some("gzip")), ("br;q=0", None)]
        {
            let asked = [(header::ACCEPT_ENCODING, coding)];
            let answer = ask(&site, "/", &asked).await;
            let sent =
                answer.headers().get(header::CONTENT_ENCODING).map(|it| it.to_str().expect("text"));
            assert_eq!(sent, named, "{coding}");
            let tag = answer.headers()[header::ETAG].to_str().expect("text").to_owned();
            let again = [asked[0].clone(), (header::IF_NONE_MATCH, tag.as_str())];
            let again = ask(&site, "/", &again).await;
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{coding}");
            assert!(bytes(again).await.is_empty(), "{coding}");
        }
    });
}

#[test]
fn every_answer_carries_the_policy() {
    on_site(|site| async move {
        for path in [
            "/",
            "/nowhere",
            "/favicon.svg",
            "/robots.txt",
            "/data/bundle.zip",
            "/data/results.csv",
        ] {
            let answer = ask(&site, path, &[]).await;
            let policy = answer.headers()[header::CONTENT_SECURITY_POLICY].to_str().expect("text");
            assert!(policy.starts_with("default-src 'none'"), "{path}");
            assert_eq!(answer.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff", "{path}");
        }
    });
}
