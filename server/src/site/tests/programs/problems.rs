//! What is asked for wrongly.

use axum::http::header;
use serde_json::Value;

use super::{ask, bytes, field, on_site};

#[test]
fn a_file_that_is_not_there_or_asked_for_wrongly_is_a_problem() {
    on_site(|site| async move {
        let expected = [
            ("/data/nothing.csv", 404),
            ("/data/products.pdf", 404),
            ("/data/products.csv?district=999", 404),
            ("/data/results.csv?plan=1999", 404),
            ("/data/results.csv?target=nothing", 404),
            ("/data/results.csv?as_of=1999-01-01", 404),
            ("/data/results.csv?as_of=2023-02-31", 400),
            ("/data/products.csv?as_of=2023-06-30", 400),
            ("/data/products.csv?district=", 400),
            ("/data/products.csv?colour=red", 400),
            ("/data/results.csv?as_of=2023-06-30&as_of=2023-07-01", 400),
            ("/api/v1/nothing", 404),
            ("/api/v2/targets", 404),
            ("/api/v1/targets/nothing", 404),
            ("/api/v1/targets/", 404),
            ("/api/v1/districts/999", 404),
            ("/api/v1/products/nothing", 404),
            ("/api/v1/products?entity=nothing", 404),
            ("/api/v1/products?stars=6", 400),
            ("/api/v1/products?page=0", 400),
            ("/api/v1/products?per_page=1001", 400),
            ("/api/v1/products?group=fruit", 400),
            ("/api/v1/targets?colour=red", 400),
            ("/api/v1/readings?as_of=yesterday", 400),
            ("/api/v1/openapi.json?colour=red", 400),
        ];
        for (path, status) in expected {
            let answer = ask(&site, path, &[]).await;
            assert_eq!(answer.status().as_u16(), status, "{path}");
            assert_eq!(field(&answer, header::CONTENT_TYPE), "application/problem+json", "{path}");
            assert_eq!(field(&answer, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{path}");
            let problem: Value = serde_json::from_slice(&bytes(answer).await).expect("JSON");
            assert_eq!(problem["status"], status, "{path}");
            assert_eq!(problem["instance"], path);
            for member in ["type", "title", "detail"] {
                assert!(problem[member].as_str().is_some_and(|it| !it.is_empty()), "{path}");
            }
        }
    });
}
