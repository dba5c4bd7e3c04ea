use std::collections::BTreeSet;

use app::{
    address::{Page, link},
    format::Lang,
    route::App,
};
use leptos_axum::generate_route_list;

use axum::http::{StatusCode, header};

use super::{ask, edition, on_site};

#[test]
fn the_routes_are_the_pages_of_the_list_in_both_languages() {
    let listed: BTreeSet<String> =
        generate_route_list(App).iter().map(|route| route.path().to_owned()).collect();
    let edition = edition();
    let patterns = Page::all(&edition).filter_map(|page| page.pattern());
    let patterns = patterns.map(|pattern| pattern.replace(":id", "{id}"));
    let patterns: BTreeSet<String> = patterns
        .chain([link::EMBED, link::SHARE].map(|folder| format!("{folder}/{{*rest}}")))
        .collect();
    let both = |path: &String| Lang::ALL.map(|lang| link::in_lang(lang, path));
    assert_eq!(listed, patterns.iter().flat_map(both).collect());
}

#[test]
fn an_item_of_any_id_is_found_at_its_address() {
    on_site(|site| async move {
        for path in ["/products/P%30001", "/en/products/P0001/", "/targets/green%2Dchains"] {
            assert_eq!(ask(&site, path, &[]).await.status(), 200, "{path}");
        }
        for path in ["/products/.", "/products/%2E%2E", "/targets/green-chains/x"] {
            assert_eq!(ask(&site, path, &[]).await.status(), 404, "{path}");
        }
    });
}

#[test]
fn a_day_as_people_write_it_leads_to_its_one_address() {
    on_site(|site| async move {
        for (path, to) in [
            ("/?as_of=30/6/2023", "/?as_of=2023-06-30"),
            ("/en/targets?as_of=30.06.2023&plan=2024", "/en/targets?as_of=2023-06-30&plan=2024"),
            ("/districts?since=1/3/2023", "/districts?since=2023-03-01"),
        ] {
            let answer = ask(&site, path, &[]).await;
            assert_eq!(answer.status(), StatusCode::PERMANENT_REDIRECT, "{path}");
            assert_eq!(answer.headers()[header::LOCATION], to);
        }
        assert_eq!(ask(&site, "/?as_of=31/6/2023", &[]).await.status(), StatusCode::BAD_REQUEST);
    });
}
