use std::sync::Arc;

use axum::http::StatusCode;

use super::{Map, PAGES};
use crate::site::tests::{ask, bytes, edition, on_site};

/// Pages that are about no item stand first.
const ALONE: usize = 7;

#[test]
fn the_sitemap_holds_every_page_in_both_languages_and_each_exists() {
    on_site(|site| async move {
        let xml = bytes(ask(&site, "/sitemap.xml", &[]).await).await;
        let xml = String::from_utf8(xml).expect("text");
        let pages: Vec<&str> =
            xml.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
        assert!(pages.len() > 500 && pages.len() < 50_000);
        assert_eq!(xml.matches("hreflang=\"en\"").count(), pages.len());
        let local = |page: &str| page.strip_prefix("https://ocop.example").map(str::to_owned);
        for page in pages.iter().step_by(41).chain(&pages[..2 * ALONE]) {
            let path = local(page).expect("our own");
            assert_eq!(ask(&site, &path, &[]).await.status(), StatusCode::OK, "{page}");
        }
    });
}

#[test]
fn robots_are_told_where_the_sitemap_is() {
    on_site(|site| async move {
        let text = bytes(ask(&site, "/robots.txt", &[]).await).await;
        let text = String::from_utf8(text).expect("text");
        assert!(text.contains("Sitemap: https://ocop.example/sitemap.xml\n"), "{text}");
        assert_eq!(ask(&site, "/sitemap/2.xml", &[]).await.status(), StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_large_register_has_several_files_and_an_index() {
    let mut edition = edition();
    let product = edition.items.products[0].clone();
    edition.items.products = (0..3 * PAGES)
        .map(|at| app::board::Product { id: format!("P {at}&").into(), ..product.clone() })
        .collect();
    let map = Map { edition: Arc::new(edition), origin: "https://ocop.example".into() };
    let files = map.len().div_ceil(PAGES);
    assert_eq!(map.index(files).matches("<loc>").count(), files);
    let last = map.part(files);
    assert!(last.contains("/products/P%20") && last.contains("%26</loc>"), "encoded");
    assert!(map.part(1).matches("<loc>").count() <= 50_000);
}
