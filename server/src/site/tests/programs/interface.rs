//! The programming interface.

use axum::http::StatusCode;
use serde_json::Value;

use super::{
    super::{edition, inputs, router},
    json, on_site,
};

#[test]
fn every_documented_question_can_be_asked_with_its_examples() {
    on_site(|site| async move {
        let (_, document) = json(&site, "/api/v1/openapi.json").await;
        assert_eq!(document["openapi"], "3.1.0");
        let paths = document["paths"].as_object().expect("paths");
        assert_eq!(paths.len(), 9);
        for (path, item) in paths {
            let mut address = path.clone();
            let mut query = Vec::new();
            for parameter in item["get"]["parameters"].as_array().expect("parameters") {
                let name = parameter["name"].as_str().expect("a name");
                let words = parameter["description"].as_str().expect("words");
                assert!(!words.is_empty(), "{path} {name}");
                let example = match &parameter["example"] {
                    Value::String(text) => text.clone(),
                    Value::Array(several) => several[0].as_str().expect("text").to_owned(),
                    other => other.to_string(),
                };
                if parameter["in"] == "path" {
                    address = address.replace(&format!("{{{name}}}"), &example);
                } else {
                    query.push(format!("{name}={example}"));
                    let (status, _) = json(&site, &format!("{address}?{name}={example}")).await;
                    assert_eq!(status, StatusCode::OK, "{address}?{name}={example}");
                }
            }
            let whole = format!("{address}?{}", query.join("&"));
            assert_eq!(json(&site, &whole).await.0, StatusCode::OK, "{whole}");
            for status in ["200", "304", "400", "404"] {
                let described = &item["get"]["responses"][status]["description"];
                assert!(described.as_str().is_some_and(|it| !it.is_empty()), "{path} {status}");
            }
        }
    });
}

#[test]
fn pages_of_a_list_hold_every_item_once() {
    on_site(|site| async move {
        let mut next = Some("/api/v1/products?state=recognised&per_page=50".to_owned());
        let (mut ids, mut total) = (Vec::new(), 0);
        while let Some(path) = next {
            let (status, page) = json(&site, &path).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            total = page["total"].as_u64().expect("a total");
            let items = page["items"].as_array().expect("items");
            ids.extend(items.iter().map(|it| it["id"].as_str().expect("an id").to_owned()));
            next = page["next"].as_str().map(str::to_owned);
        }
        assert_eq!(ids.len() as u64, total);
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len() as u64, total);
    });
}

#[test]
fn the_interface_says_what_the_files_say() {
    on_site(|site| async move {
        let (_, told) = json(&site, "/api/v1/readings?as_of=2023-06-30&per_page=1000").await;
        let (_, file) = json(&site, "/data/results.json?as_of=2023-06-30").await;
        let sorted = |rows: &Value| {
            let rows = rows.as_array().expect("rows").iter().map(Value::to_string);
            let mut rows: Vec<String> = rows.collect();
            rows.sort();
            rows
        };
        assert!(sorted(&told["items"]) == sorted(&file), "the same rows");
        let (_, span) = json(
            &site,
            "/api/v1/readings?from=2023-01-01&to=2023-12-31&target=new-products&reading=new&place=10",
        )
        .await;
        let days = span["items"].as_array().expect("rows");
        assert!(days.len() > 2 && days[0]["as_of"] == "2023-01-01");
    });
}

#[test]
fn a_group_that_the_register_does_not_state_is_null() {
    let mut edition = edition();
    edition.items.products[0].group = None;
    let id = edition.items.products[0].id.to_string();
    let site = router(inputs(), edition, "https://ocop.example");
    tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        let (_, one) = json(&site, &format!("/api/v1/products/{id}")).await;
        assert_eq!(one["product"]["group"], Value::Null);
        let (_, all) = json(&site, "/data/products.json").await;
        assert_eq!((&all[0]["id"], &all[0]["group"]), (&Value::from(id), &Value::Null));
        let (_, described) = json(&site, "/api/v1/openapi.json").await;
        let group = &described["components"]["schemas"]["Product"]["properties"]["group"];
        assert_eq!(group["type"], serde_json::json!(["string", "null"]));
    });
}
