//! Twenty thousand requests that nobody means: each gets an answer, and none is a fault.

use std::{collections::BTreeMap, sync::Arc};

use axum::http::{HeaderValue, Method, Uri};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::*;

const REQUESTS: u64 = 20_000;

/// What addresses are made of, right and wrong.
const PATHS: [&str; 32] = [
    "/",
    "/en",
    "/targets",
    "/targets/new-products",
    "/districts",
    "/districts/080",
    "/products",
    "/products/P0001",
    "/entities/E0001",
    "/villages/V0001",
    "/figures",
    "/method",
    "/method/quality",
    "/data",
    "/data/results.csv",
    "/data/products.json",
    "/data/products.xlsx",
    "/data/bundle.zip",
    "/api",
    "/api/v1/targets",
    "/api/v1/products",
    "/api/v1/openapi.json",
    "/charts/districts/measure.png",
    "/charts/overview/ending.csv",
    "/embed/districts/measure",
    "/share/districts/measure",
    "/calendar",
    "/sitemap.xml",
    "/sitemap/1.xml",
    "/healthz",
    "/robots.txt",
    "/.well-known/security.txt",
];
const KEYS: [&str; 22] = [
    "as_of", "plan", "place", "from", "to", "measure", "with", "q", "stars", "state", "group",
    "kind", "year", "district", "sort", "page", "per_page", "theme", "size", "layout", "target",
    "reading",
];
const VALUES: [&str; 23] = [
    "2023-06-30",
    "2023-12-31",
    "2022-02-29",
    "9999-12-31",
    "-1",
    "0",
    "1",
    "4294967296",
    "2023",
    "2024",
    "080",
    "10",
    "VN",
    "che",
    "",
    "%00",
    "%ff%fe",
    "%E1%BA%A1",
    "../..",
    "<script>",
    "'\"",
    "dark",
    "name",
];
const HEADERS: [(&str, &str); 10] = [
    ("accept-encoding", "br;q=0, gzip;q=nan"),
    ("accept-encoding", "*"),
    ("if-none-match", "*"),
    ("if-none-match", "\"\", W/\"x\", ,,"),
    ("range", "bytes=-0"),
    ("range", "bytes=5-1,0-"),
    ("if-range", "Sat, 28 Nov 2026 08:00:00 GMT"),
    ("origin", "null"),
    ("cookie", "a=b; a=b"),
    ("x-forwarded-for", "::1"),
];

fn one<'a, T>(random: &mut ChaCha8Rng, of: &'a [T]) -> &'a T {
    &of[random.random_range(0..of.len())]
}

/// Text with the bytes of others in it, as a link that went through many hands.
fn damaged(random: &mut ChaCha8Rng, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..random.random_range(0..3) {
        let at = random.random_range(0..=bytes.len());
        match random.random_range(0..4) {
            0 => bytes.insert(at, random.random_range(b'!'..=b'~')),
            1 => bytes.truncate(at),
            2 => bytes.extend_from_within(..at),
            _ => bytes
                .splice(at..at, format!("%{:02x}", random.random::<u8>()).bytes())
                .for_each(drop),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn address(random: &mut ChaCha8Rng) -> String {
    let path = *one(random, &PATHS);
    let mut address = damaged(random, path);
    for at in 0..random.random_range(0..5) {
        let (key, value) = (*one(random, &KEYS), *one(random, &VALUES));
        let pair = damaged(random, &format!("{key}={value}"));
        address += if at == 0 { "?" } else { "&" };
        address += &pair;
    }
    address
}

fn request(random: &mut ChaCha8Rng) -> Option<Request<Body>> {
    let uri: Uri = address(random).parse().ok()?;
    let methods =
        [Method::GET, Method::GET, Method::GET, Method::HEAD, Method::OPTIONS, Method::POST];
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = uri;
    *request.method_mut() = one(random, &methods).clone();
    request.headers_mut().insert(header::HOST, HeaderValue::from_static("ocop.example"));
    for _ in 0..random.random_range(0..3) {
        let (name, value) = *one(random, &HEADERS);
        request.headers_mut().append(name, HeaderValue::from_static(value));
    }
    Some(request)
}

#[test]
fn twenty_thousand_requests_that_nobody_means_find_no_fault() {
    on_site(|site| async move {
        let site = Arc::new(site);
        let hands: Vec<_> = (0..4)
            .map(|hand| {
                let site = Arc::clone(&site);
                tokio::spawn(async move {
                    let mut random = ChaCha8Rng::seed_from_u64(hand);
                    let mut seen = BTreeMap::<u16, u64>::new();
                    while seen.values().sum::<u64>() < REQUESTS / 4 {
                        let Some(request) = request(&mut random) else { continue };
                        let asked = format!(
                            "{} {} {:?}",
                            request.method(),
                            request.uri(),
                            request.headers()
                        );
                        let answer = (*site).clone().oneshot(request).await.expect("an answer");
                        let status = answer.status();
                        assert!(!status.is_server_error(), "{status}: {asked}");
                        *seen.entry(status.as_u16()).or_default() += 1;
                        bytes(answer).await;
                    }
                    seen
                })
            })
            .collect();
        for hand in hands {
            let seen = hand.await.expect("no panic");
            // They are wrong in every way, and some are right.
            for status in [200, 304, 308, 400, 404, 405] {
                assert!(seen.get(&status).is_some_and(|&number| number > 0), "{status}: {seen:?}");
            }
        }
    });
}
