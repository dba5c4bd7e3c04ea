//! What programs read: files and the programming interface.

use axum::{
    body::Body,
    http::{Method, Request, Response, StatusCode, header},
};
use serde_json::Value;
use tower::ServiceExt;

use super::{ask, bytes, edition, inputs, on_site, router};

async fn json(site: &axum::Router, path: &str) -> (StatusCode, Value) {
    let answer = ask(site, path, &[]).await;
    let status = answer.status();
    (status, serde_json::from_slice(&bytes(answer).await).expect("JSON"))
}

async fn by(site: &axum::Router, method: Method, path: &str) -> Response<Body> {
    let request = Request::builder()
        .header("host", "ocop.example")
        .method(method)
        .uri(path)
        .body(Body::empty());
    site.clone().oneshot(request.expect("a request")).await.expect("an answer")
}

fn text(answer: &Response<Body>, name: header::HeaderName) -> &str {
    answer.headers()[name].to_str().expect("text")
}

#[test]
fn every_dataset_is_there_in_three_forms() {
    on_site(|site| async move {
        let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        for dataset in crate::dataset::ALL.iter() {
            for (form, kind) in [("csv", "text/csv"), ("json", "application/json"), ("xlsx", sheet)]
            {
                let path = format!("/data/{}.{form}", dataset.layout.name);
                let answer = ask(&site, &path, &[]).await;
                assert_eq!(answer.status(), StatusCode::OK, "{path}");
                assert!(text(&answer, header::CONTENT_TYPE).starts_with(kind), "{path}");
                assert_eq!(text(&answer, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{path}");
                assert!(!text(&answer, header::ETAG).is_empty(), "{path}");
            }
        }
    });
}

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
            assert_eq!(text(&answer, header::CONTENT_TYPE), "application/problem+json", "{path}");
            assert_eq!(text(&answer, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{path}");
            let problem: Value = serde_json::from_slice(&bytes(answer).await).expect("JSON");
            assert_eq!(problem["status"], status, "{path}");
            assert_eq!(problem["instance"], path);
            for member in ["type", "title", "detail"] {
                assert!(problem[member].as_str().is_some_and(|it| !it.is_empty()), "{path}");
            }
        }
    });
}

#[test]
fn data_is_read_from_any_origin_and_never_written() {
    on_site(|site| async move {
        for path in ["/api/v1/targets", "/data/products.csv", "/api/v1/nothing"] {
            let before = by(&site, Method::OPTIONS, path).await;
            assert!(before.status().is_success(), "{path}");
            assert_eq!(text(&before, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{path}");
            assert_eq!(text(&before, header::ACCESS_CONTROL_ALLOW_METHODS), "GET,HEAD,OPTIONS");
            for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
                let refused = by(&site, method, path).await;
                assert_eq!(refused.status(), StatusCode::METHOD_NOT_ALLOWED, "{path}");
                assert_eq!(text(&refused, header::ALLOW), "GET,HEAD");
                assert_eq!(text(&refused, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
                assert_eq!(text(&refused, header::CONTENT_TYPE), "application/problem+json");
            }
        }
        let head = by(&site, Method::HEAD, "/api/v1/targets").await;
        assert_eq!(head.status(), StatusCode::OK);
        assert!(bytes(head).await.is_empty());
    });
}

#[test]
fn a_program_that_has_the_answer_is_told_so() {
    on_site(|site| async move {
        for path in ["/api/v1/targets", "/data/products.csv", "/data/products.xlsx"] {
            let answer = ask(&site, path, &[(header::ACCEPT_ENCODING, "br")]).await;
            let tag = text(&answer, header::ETAG).to_owned();
            let known = [(header::ACCEPT_ENCODING, "br"), (header::IF_NONE_MATCH, tag.as_str())];
            let again = ask(&site, path, &known).await;
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{path}");
        }
    });
}

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
fn pages_that_offer_data_say_so_to_programs() {
    on_site(|site| async move {
        for path in ["/data", "/en/data", "/figures", "/targets/cooperatives?as_of=2023-06-30"] {
            let html = String::from_utf8(bytes(ask(&site, path, &[]).await).await).expect("text");
            let (_, rest) = html.split_once("application/ld+json\">").expect(path);
            let (json, _) = rest.split_once("</script>").expect("its end");
            let offer: Value = serde_json::from_str(json).expect("JSON-LD");
            assert_eq!(
                (&offer["@context"], &offer["@type"]),
                (&"https://schema.org".into(), &"Dataset".into())
            );
            let whole = [offer.clone()];
            let parts = offer["hasPart"].as_array().map_or(&whole[..], |parts| &parts[..]);
            for part in parts {
                for file in part["distribution"].as_array().expect("files") {
                    let address = file["contentUrl"].as_str().expect("an address");
                    let local = address.strip_prefix("https://ocop.example").expect("our own");
                    assert_eq!(ask(&site, local, &[]).await.status(), StatusCode::OK, "{local}");
                }
            }
        }
    });
}

#[test]
fn pages_of_data_and_interface_link_only_to_what_is_there() {
    on_site(|site| async move {
        for page in ["/data", "/en/data", "/data?plan=2024", "/api", "/en/api?as_of=2023-06-30"] {
            let html = String::from_utf8(bytes(ask(&site, page, &[]).await).await).expect("text");
            let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let own = links.filter(|link| {
                ["/data", "/api", "/en/", "/charts"].iter().any(|root| link.starts_with(root))
            });
            for link in own.map(|link| link.replace("&amp;", "&")) {
                let status = ask(&site, &link, &[]).await.status();
                assert_eq!(status, StatusCode::OK, "{page} -> {link}");
            }
        }
    });
}

#[test]
fn what_is_to_be_graded_anew_and_each_milestone_is_an_event_of_a_calendar() {
    on_site(|site| async move {
        for query in ["as_of=2023-06-30", "as_of=2023-06-30&place=088"] {
            let lines = async |path: &str| {
                let answer = ask(&site, &format!("{path}?{query}"), &[]).await;
                assert_eq!(answer.status(), StatusCode::OK, "{path}");
                String::from_utf8(bytes(answer).await).expect("UTF-8")
            };
            let calendar = lines("/calendar.ics").await;
            let table = lines("/charts/calendar/work.csv").await;
            let events = calendar.matches("BEGIN:VEVENT").count();
            let milestones = lines("/charts/calendar/milestones.csv").await;
            let rows = table.lines().count() - 1 + milestones.lines().count() - 1;
            assert_eq!(events, rows, "{query}");
            assert!(calendar.contains("DTSTART;VALUE=DATE:20251231"), "the longer plan's day");
            assert!(events > 3 && calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
            let first = table.lines().nth(1).expect("a row").split(',').nth(1).expect("a day");
            let day = first.replace('-', "");
            assert!(calendar.contains(&format!("DTSTART;VALUE=DATE:{day}")), "{first}: {calendar}");
            assert!(calendar.contains("URL:https://ocop.example/products/"), "{calendar}");
        }
        let answer = ask(&site, "/calendar.ics?place=999", &[]).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND);
        assert_eq!(text(&answer, header::CONTENT_TYPE), "application/problem+json");
    });
}

#[test]
fn what_changed_is_a_feed_with_an_entry_for_each_month_that_leads_to_its_page() {
    on_site(|site| async move {
        for (path, page) in [("/changes.atom", "/changes?"), ("/en/changes.atom", "/en/changes?")] {
            let answer = ask(&site, path, &[]).await;
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            assert_eq!(text(&answer, header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
            let feed = String::from_utf8(bytes(answer).await).expect("UTF-8");
            let ids: Vec<&str> =
                feed.split("<id>").skip(2).filter_map(|it| it.split("</id>").next()).collect();
            assert!(ids.len() >= 12, "{path}: {}", ids.len());
            for id in ids {
                let id = id.replace("&amp;", "&");
                let at = id.strip_prefix("https://ocop.example").expect("a whole address");
                assert!(at.starts_with(page), "{at}");
                let answer = ask(&site, at, &[]).await;
                assert!(answer.status().is_success() || answer.status().is_redirection(), "{at}");
            }
        }
    });
}

#[test]
fn the_list_of_what_is_to_be_done_is_a_workbook_with_the_rows_of_its_table() {
    on_site(|site| async move {
        let at = "/charts/calendar/work";
        let table = ask(&site, &format!("{at}.csv?as_of=2023-06-30"), &[]).await;
        let table = String::from_utf8(bytes(table).await).expect("UTF-8");
        let book = ask(&site, &format!("{at}.xlsx?as_of=2023-06-30"), &[]).await;
        assert_eq!(text(&book, header::CONTENT_DISPOSITION), "attachment; filename=\"work.xlsx\"");
        let book = std::io::Cursor::new(bytes(book).await);
        let mut book =
            calamine::open_workbook_from_rs::<calamine::Xlsx<_>, _>(book).expect("a book");
        let sheet = calamine::Reader::worksheet_range(&mut book, "work").expect("a sheet");
        assert_eq!(sheet.height(), table.lines().count());
        let days = sheet
            .rows()
            .skip(1)
            .filter(|row| matches!(row[1], calamine::Data::DateTime(_)))
            .count();
        assert_eq!(days, sheet.height() - 1, "days are days");
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
