use std::path::Path;

use super::*;

/// The site of the plan of 2025, whose year crosses the reform.
pub fn on_merged<F: Future<Output = ()>>(test: impl FnOnce(axum::Router) -> F) {
    let given = InputPaths { plan: Some(Path::new("2025")), ..InputPaths::default() };
    let inputs = Inputs::read(&given).expect("what the program carries");
    let today = "2026-01-01".parse().expect("a day");
    let (edition, _) = edition::compute(&inputs, today).expect("the sample");
    let site = router(inputs, edition, "https://ocop.example");
    tokio::runtime::Runtime::new().expect("a runtime").block_on(test(site));
}

pub async fn text(site: &axum::Router, path: &str) -> (StatusCode, String) {
    let answer = ask(site, path, &[]).await;
    let status = answer.status();
    (status, String::from_utf8_lossy(&bytes(answer).await).into_owned())
}

#[test]
fn a_page_in_units_of_before_says_so_and_its_links_stay_with_them() {
    on_merged(|site| async move {
        let (status, page) = text(&site, "/districts?units=2023").await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("Đang xem theo 18 địa bàn như ngày 31/12/2023"), "{page}");
        assert!(page.contains(r#"href="/targets?units=2023""#), "the menu stays in them");
        assert!(page.contains(r#"href="/districts">Xem theo 99 địa bàn"#), "the way back");
        let (_, own) = text(&site, "/districts").await;
        assert!(own.contains(r#"href="/districts?units=2023""#), "the way there");
        assert!(!own.contains("Đang xem theo"), "the plan's own need no word");
    });
}

#[test]
fn a_district_of_before_has_a_page_in_its_own_units_alone() {
    on_merged(|site| async move {
        assert_eq!(text(&site, "/districts/132?units=2023").await.0, StatusCode::OK);
        assert_eq!(text(&site, "/districts/132").await.0, StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_unit_of_before_is_not_called_unknown_and_one_step_leads_to_it() {
    on_merged(|site| async move {
        for (path, leads) in [
            ("/districts/088", "/districts/088?units=2023"),
            ("/en/districts/088", "/en/districts/088?units=2023"),
            ("/calendar?place=088", "/calendar?units=2023&amp;place=088"),
            ("/products?district=088", "/products?units=2023&amp;district=088"),
            ("/targets/new-products?place=088", "/targets/new-products?units=2023&amp;place=088"),
        ] {
            let (status, page) = text(&site, path).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
            assert!(page.contains("Sa Pa"), "{path}: {page}");
            assert!(page.contains(&format!("href=\"{leads}\"")), "{path}: {page}");
        }
        let (status, problem) = text(&site, "/api/v1/districts/088").await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert!(problem.contains("Sa Pa town among the areas of 31 December 2023"), "{problem}");
        let (_, unknown) = text(&site, "/districts/999").await;
        assert!(unknown.contains("không có địa bàn «999»"), "{unknown}");
    });
}

#[test]
fn programs_get_the_same_units_by_the_same_name() {
    on_merged(|site| async move {
        let count = |text: &str| text.matches("\"code\":").count();
        let (_, before) = text(&site, "/api/v1/districts?units=2023").await;
        let (_, own) = text(&site, "/api/v1/districts?units=2025").await;
        assert_eq!((count(&before), count(&own)), (18, 99));
        let (_, rows) = text(&site, "/data/results.csv?units=2023").await;
        assert!(rows.contains(",132,"), "a district of Yên Bái: {rows}");
    });
}

#[test]
fn units_of_another_year_are_none_and_a_year_stands_once() {
    on_merged(|site| async move {
        for path in ["/?units=2020", "/api/v1/districts?units=2020", "/data/results.csv?units=x"] {
            assert_eq!(text(&site, path).await.0, StatusCode::NOT_FOUND, "{path}");
        }
        let (status, problem) = text(&site, "/api/v1/districts?units=2020").await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert!(problem.contains(r#""known":["2023","2025"]"#), "{problem}");
        let twice = text(&site, "/api/v1/districts?units=2023&units=2025").await;
        assert_eq!(twice.0, StatusCode::BAD_REQUEST, "{}", twice.1);
    });
    on_site(|site| async move {
        // The plan of 2023 and the year before it have the same units.
        assert_eq!(text(&site, "/?units=2021").await.0, StatusCode::NOT_FOUND);
    });
}
