use std::sync::Arc;

use app::{
    address::Address,
    island::Island,
    part::{
        compare::{CompareView, Compared},
        wire::Wire,
    },
    route::{Assets, PathAndQuery, answer, comparison},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::*;

#[test]
fn a_page_loads_the_module_of_its_island_only() {
    let edition = Arc::new(edition());
    let islands = Island::ALL.map(|island| (island, format!("/{}.js", island.folder()))).to_vec();
    let assets = Assets { islands, copy: "/copy.js".to_owned(), ..Assets::default() };
    for (path, scripts) in [
        ("/", vec!["/copy.js"]),
        ("/targets/cooperatives", vec!["/explorer.js"]),
        ("/en/districts", vec!["/comparer.js"]),
        ("/districts/080", vec!["/copy.js"]),
        ("/targets/nothing", vec![]),
        ("/en/embed/targets/cooperatives/course", vec![]),
    ] {
        let html = answer(&edition, &assets, &PathAndQuery { path, query: "" }).html;
        let found: Vec<&str> = html
            .split("<script type=\"module\" src=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert_eq!(found, scripts, "{path}");
    }
}

async fn fetch(site: &axum::Router, address: &str) -> (StatusCode, String) {
    let address = utf8_percent_encode(address, NON_ALPHANUMERIC);
    let answer = ask(site, &format!("/fn/comparison?address={address}"), &[]).await;
    let status = answer.status();
    (status, String::from_utf8(bytes(answer).await).expect("text"))
}

#[test]
fn an_island_is_told_the_comparison_at_its_address() {
    let edition = Arc::new(edition());
    on_site(|site| async move {
        for address in [
            "/districts",
            "/en/districts?plan=2024",
            "/districts?as_of=2023-09-30&measure=products&since=2023-01-01",
            "/districts?as_of=2023-09-30&against=day&since=2023-01-01",
        ] {
            let view = comparison(&edition, address).expect("a comparison");
            let (status, text) = fetch(&site, address).await;
            assert_eq!((status, text), (StatusCode::OK, view.to_text()), "{address}");
            assert_eq!(view.href(), address);
        }
    });
}

#[test]
fn what_is_no_comparison_is_refused() {
    on_site(|site| async move {
        for address in [
            "",
            "/",
            "/districts/080",
            "//districts",
            "https://elsewhere.example/districts",
            "/districts?measure=nothing",
            "/districts?as_of=1999-01-01",
            "/districts?since=2023-02-31",
            "/districts?plan=1999",
        ] {
            let (status, text) = fetch(&site, address).await;
            assert_eq!((status, text.as_str()), (StatusCode::BAD_REQUEST, ""), "{address}");
        }
        for path in ["/fn/comparison", "/fn/comparison?other=1", "/fn/comparison?address[]=1"] {
            assert_eq!(ask(&site, path, &[]).await.status(), StatusCode::BAD_REQUEST, "{path}");
        }
        let html = [(header::ACCEPT, "text/html"), (header::REFERER, "https://elsewhere.example/")];
        let answer = ask(&site, "/fn/comparison?address=x", &html).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "nobody is sent elsewhere");
        let packed = [(header::ACCEPT_ENCODING, "br")];
        let answer = ask(&site, "/fn/comparison?address=%2Fdistricts", &packed).await;
        assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
    });
}

#[test]
fn the_page_of_a_large_register_carries_its_days_and_fetches_others() {
    let mut edition = edition();
    let board = Arc::make_mut(&mut edition.boards[0]);
    for count in Arc::make_mut(&mut board.counts) {
        let first = board.period.first;
        for place in &mut count.districts {
            let days =
                (0..Compared::MOST as i32 / 20).map(|day| (first.0 - 600 + day, day as u32, 0));
            place.steps.steps = days.map(Into::into).collect();
        }
    }
    let edition = Arc::new(edition);
    let all = Compared::new(&edition, edition.default_board(), &Address::default());
    assert!(!all.is_small());
    let html =
        answer(&edition, &Assets::default(), &PathAndQuery { path: "/districts", query: "" }).html;
    assert!(html.contains(Island::Comparer.element()) && html.len() < 300_000, "{}", html.len());
    let sent = comparison(&edition, "/districts?as_of=2023-06-30").expect("a comparison");
    let whole = Arc::new(all);
    let whole = CompareView { choice: whole.default_choice(sent.choice.day), all: whole };
    assert!(sent.all.is_small() && sent.has_figures());
    assert_eq!(sent.values(), whole.values());
}
