//! What is said with the answers of each group of routes.

use axum::http::HeaderName;

use super::*;

#[test]
fn the_policy_follows_the_group() {
    let sharing = HeaderName::from_static("cross-origin-resource-policy");
    let groups = [
        // Not a file, however much its address looks like one.
        (
            [
                "/",
                "/nowhere",
                "/data",
                "/api",
                "/favicon.svg",
                "/en/charts",
                "/share/districts/measure",
            ],
            "frame-ancestors 'none'",
            "same-origin",
            "",
        ),
        (
            [
                "/data/results.csv",
                "/data/nothing.csv",
                "/api/v1/targets",
                "/api/v2/nothing",
                "/data/bundle.zip",
                "/charts/targets/cooperatives/course.csv",
                "/charts/targets/cooperatives/nothing.svg",
            ],
            "frame-ancestors 'none'",
            "cross-origin",
            "*",
        ),
        (
            [
                "/embed/targets/cooperatives/course",
                "/en/embed/targets/cooperatives/course",
                "/embed/targets/cooperatives/course?as_of=2023-06-30",
                "/embed/targets/cooperatives/course?utm=1",
                "/embed/targets/nothing/course",
                "/embed/targets/cooperatives/nothing",
                "/embed/nothing",
            ],
            "frame-ancestors *",
            "cross-origin",
            "",
        ),
    ];
    on_site(|site| async move {
        for (paths, frames, resources, origin) in groups {
            for path in paths {
                let answer = ask(&site, path, &[]).await;
                assert!(
                    field(&answer, header::CONTENT_SECURITY_POLICY).ends_with(frames),
                    "{path}"
                );
                assert_eq!(field(&answer, sharing.clone()), resources, "{path}");
                assert_eq!(field(&answer, header::ACCESS_CONTROL_ALLOW_ORIGIN), origin, "{path}");
                assert_eq!(field(&answer, header::X_CONTENT_TYPE_OPTIONS), "nosniff", "{path}");
            }
        }
        let drawing = ask(&site, "/charts/targets/cooperatives/course.svg", &[]).await;
        assert!(field(&drawing, header::CONTENT_SECURITY_POLICY).ends_with("sandbox"));
    });
}

#[test]
fn pages_are_read_and_never_written() {
    on_site(|site| async move {
        for path in
            ["/", "/products", "/nowhere", "/sitemap.xml", "/embed/targets/cooperatives/course"]
        {
            for method in [Method::POST, Method::PUT, Method::DELETE] {
                let refused = by(&site, method, path).await;
                assert_eq!(refused.status(), StatusCode::METHOD_NOT_ALLOWED, "{path}");
                assert_eq!(field(&refused, header::ALLOW), "GET,HEAD", "{path}");
                let page = String::from_utf8(bytes(refused).await).expect("text");
                assert!(page.contains("<h1>Chỉ đọc</h1>"), "{path}");
            }
            assert!(bytes(by(&site, Method::HEAD, path).await).await.is_empty(), "{path}");
        }
    });
}

#[test]
fn a_page_of_another_origin_cannot_ask_pages_before() {
    on_site(|site| async move {
        let before = by(&site, Method::OPTIONS, "/").await;
        assert_eq!(field(&before, header::ACCESS_CONTROL_ALLOW_ORIGIN), "");
        let before = by(&site, Method::OPTIONS, "/data/results.csv").await;
        assert_eq!(before.status(), StatusCode::NO_CONTENT);
        assert_eq!(field(&before, header::ACCESS_CONTROL_ALLOW_METHODS), "GET,HEAD,OPTIONS");
        assert_eq!(field(&before, header::ACCESS_CONTROL_MAX_AGE), "86400");
        assert_eq!(field(&before, header::VARY), "");
        assert_eq!(field(&before, header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    });
}

#[test]
fn what_no_address_has_leads_to_the_canonical_address() {
    let expected = [
        ("/?utm_source=mail", "/"),
        ("/en?utm_source=mail&as_of=2023-06-30", "/en?as_of=2023-06-30"),
        ("/products?fbclid=1&stars=4&q=ch%C3%A8+xanh", "/products?q=ch%C3%A8%20xanh&stars=4"),
        ("/embed/targets/cooperatives/course?x=1", "/embed/targets/cooperatives/course"),
        (
            "/charts/targets/cooperatives/course.svg?x=1&theme=dark&as_of=2023-06-30",
            "/charts/targets/cooperatives/course.svg?as_of=2023-06-30&theme=dark",
        ),
    ];
    on_site(|site| async move {
        for (path, canonical) in expected {
            let answer = ask(&site, path, &[]).await;
            assert_eq!(answer.status(), StatusCode::PERMANENT_REDIRECT, "{path}");
            assert_eq!(field(&answer, header::LOCATION), canonical, "{path}");
            // What is canonical may change with the edition.
            assert_eq!(field(&answer, header::CACHE_CONTROL), "public, no-cache", "{path}");
            assert_eq!(ask(&site, canonical, &[]).await.status(), StatusCode::OK, "{canonical}");
        }
        // Another order, an empty choice: the same page at once.
        let first = bytes(ask(&site, "/products?q=che&stars=4", &[]).await).await;
        assert!(first == bytes(ask(&site, "/products?stars=4&q=che&group=", &[]).await).await);
    });
}

#[test]
fn no_link_of_the_site_leads_through_a_redirect() {
    let pages = [
        "/",
        "/en/targets/cooperatives?as_of=2023-06-30",
        "/targets/green-chains?plan=2024",
        "/districts",
        "/en/districts/088?as_of=2023-06-30",
        "/products?q=che&stars=4&group=food",
        "/en/products?page=2",
        "/figures",
        "/method",
        "/method/consolidated",
        "/data",
        "/api",
        "/embed/targets/cooperatives/course",
        "/nowhere",
    ];
    on_site(|site| async move {
        let mut links = std::collections::BTreeSet::new();
        for page in pages {
            let html = String::from_utf8(bytes(ask(&site, page, &[]).await).await).expect("text");
            let whole = html.replace("https://ocop.example/", "/");
            let found = whole.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let own = found.filter(|link| link.starts_with('/') && !link.ends_with(".png"));
            let path =
                |link: &str| link.split('#').next().unwrap_or_default().replace("&amp;", "&");
            links.extend(own.map(path));
        }
        assert!(links.len() > 200, "{} links", links.len());
        for link in links {
            let status = ask(&site, &link, &[]).await.status();
            // What is nowhere is nowhere in the other language, too.
            let expected = match link.ends_with("/nowhere") {
                true => StatusCode::NOT_FOUND,
                false => StatusCode::OK,
            };
            assert_eq!(status, expected, "{link}");
        }
    });
}

#[test]
fn the_same_question_has_the_same_status_for_readers_and_programs() {
    let pairs = [
        ("/?plan=1999", "/api/v1/targets?plan=1999", 404),
        ("/?as_of=1999-01-01", "/data/results.csv?as_of=1999-01-01", 404),
        ("/?as_of=2023-02-31", "/api/v1/targets?as_of=2023-02-31", 400),
        ("/targets/nothing", "/api/v1/targets/nothing", 404),
        ("/targets/cooperatives?reading=nothing", "/api/v1/readings?reading=nothing", 404),
        ("/targets/cooperatives?place=999", "/api/v1/readings?place=999", 404),
        ("/districts/999", "/api/v1/districts/999", 404),
        ("/products/nothing", "/api/v1/products/nothing", 404),
        ("/products?district=999", "/api/v1/products?district=999", 404),
        ("/products?stars=9", "/api/v1/products?stars=9", 400),
        ("/products?group=fruit", "/api/v1/products?group=fruit", 400),
        ("/products?page=0", "/api/v1/products?page=0", 400),
    ];
    on_site(|site| async move {
        for (page, program, status) in pairs {
            for path in [page, program] {
                assert_eq!(ask(&site, path, &[]).await.status().as_u16(), status, "{path}");
            }
        }
    });
}
