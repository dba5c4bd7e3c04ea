//! Every dataset as a file, and who may read it.

use axum::http::{Method, StatusCode, header};

use super::{ask, by, bytes, field, on_site};

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
                assert!(field(&answer, header::CONTENT_TYPE).starts_with(kind), "{path}");
                assert_eq!(field(&answer, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{path}");
                assert!(!field(&answer, header::ETAG).is_empty(), "{path}");
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
            assert_eq!(field(&before, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{path}");
            assert_eq!(field(&before, header::ACCESS_CONTROL_ALLOW_METHODS), "GET,HEAD,OPTIONS");
            for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
                let refused = by(&site, method, path).await;
                assert_eq!(refused.status(), StatusCode::METHOD_NOT_ALLOWED, "{path}");
                assert_eq!(field(&refused, header::ALLOW), "GET,HEAD");
                assert_eq!(field(&refused, header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
                assert_eq!(field(&refused, header::CONTENT_TYPE), "application/problem+json");
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
            let tag = field(&answer, header::ETAG).to_owned();
            let known = [(header::ACCEPT_ENCODING, "br"), (header::IF_NONE_MATCH, tag.as_str())];
            let again = ask(&site, path, &known).await;
            assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{path}");
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
        assert_eq!(field(&book, header::CONTENT_DISPOSITION), "attachment; filename=\"work.xlsx\"");
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
