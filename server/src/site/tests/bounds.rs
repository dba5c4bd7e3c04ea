//! What no reader may do.

use super::*;
use crate::{
    library::Library,
    site::{Service, limits, routes, site},
};

async fn text(answer: Response<Body>) -> String {
    String::from_utf8(bytes(answer).await).expect("UTF-8")
}

#[test]
fn addresses_have_bounds_that_name_themselves() {
    on_site(|site| async move {
        let ask = async |path: String| {
            let answer = ask(&site, &path, &[]).await;
            assert!(answer.headers().contains_key(header::CONTENT_SECURITY_POLICY), "{path}");
            assert!(answer.headers().contains_key(header::X_CONTENT_TYPE_OPTIONS), "{path}");
            (answer.status().as_u16(), text(answer).await)
        };
        let longest = format!("/?as_of={}", "1".repeat(limits::ADDRESS_BYTES - 8));
        let (status, _) = ask(longest.clone()).await;
        assert_ne!(status, 414);
        let (status, words) = ask(longest + "1").await;
        assert_eq!(status, 414);
        assert!(words.contains("2049") && words.contains("2048"), "{words}");
        let many = |number: usize| format!("/products?{}", vec!["stars=3"; number].join("&"));
        assert_ne!(ask(many(limits::PARAMETERS)).await.0, 414);
        let (status, words) = ask(many(limits::PARAMETERS + 1)).await;
        assert_eq!(status, 400);
        assert!(words.contains("65"), "{words}");
        // Programs read it as any other problem.
        let (status, detail) = ask(many(65).replace("/products", "/api/v1/products")).await;
        let detail: serde_json::Value = serde_json::from_str(&detail).expect("JSON");
        assert_eq!((status, &detail["status"]), (400, &400.into()));
    });
}

#[test]
fn a_request_names_one_host() {
    on_site(|site| async move {
        for hosts in [0, 1, 2] {
            let request = (0..hosts).fold(Request::builder().uri("/"), |request, at| {
                request.header(header::HOST, format!("{at}.example"))
            });
            let request = request.body(Body::empty()).expect("a request");
            let status = site.clone().oneshot(request).await.expect("an answer").status();
            assert_eq!(status.is_success(), hosts == 1, "{hosts}");
        }
    });
}

#[test]
fn answers_have_ids_of_their_own_whatever_a_reader_sends() {
    on_site(|site| async move {
        let id = header::HeaderName::from_static("x-request-id");
        let mut seen = std::collections::HashSet::new();
        for path in ["/", "/", "/nothing", "/data/bundle.zip", "/healthz"] {
            let answer = ask(&site, path, &[(id.clone(), "mine")]).await;
            let id = answer.headers()[&id].to_str().expect("text").to_owned();
            assert_ne!(id, "mine");
            assert!(seen.insert(id), "{path}");
        }
    });
}

#[test]
fn whoever_asks_again_in_the_same_words_reads_the_same_but_for_the_id() {
    on_site(|site| async move {
        let id = header::HeaderName::from_static("x-request-id");
        for (path, coding) in
            [("/", "br"), ("/", "identity"), ("/en/targets?as_of=2023-06-30", "br")]
        {
            let ask = async || {
                let (mut head, body) =
                    ask(&site, path, &[(header::ACCEPT_ENCODING, coding)]).await.into_parts();
                assert!(head.headers.remove(&id).is_some(), "{path}");
                (head.status, head.headers, bytes(Response::new(body)).await)
            };
            let first = ask().await;
            assert_eq!(first.1.contains_key(header::CONTENT_ENCODING), coding == "br", "{path}");
            assert_eq!(ask().await, first, "{path}");
            let tag = first.1[header::ETAG].to_str().expect("text");
            let known = [(header::ACCEPT_ENCODING, coding), (header::IF_NONE_MATCH, tag)];
            assert_eq!(super::ask(&site, path, &known).await.status(), 304, "{path}");
        }
        // A redirect of an address in other words stays one.
        for _ in 0..2 {
            assert_eq!(ask(&site, "/?x=1", &[]).await.status(), 308);
        }
    });
}

#[test]
fn a_download_that_broke_off_goes_on_where_it_ended() {
    on_site(|site| async move {
        let whole = ask(&site, "/data/bundle.zip", &[]).await;
        assert_eq!(whole.headers()[header::ACCEPT_RANGES], "bytes");
        let tag = whole.headers()[header::ETAG].to_str().expect("text").to_owned();
        let whole = bytes(whole).await;
        let ask = async |range: &str, of: &str| {
            let headers = [(header::RANGE, range), (header::IF_RANGE, of)];
            let answer = ask(&site, "/data/bundle.zip", &headers).await;
            let range = answer.headers().get(header::CONTENT_RANGE).cloned();
            let range = range.map(|it| it.to_str().expect("text").to_owned());
            (answer.status().as_u16(), range, bytes(answer).await)
        };
        let length = whole.len();
        let (status, range, part) = ask("bytes=1000-", &tag).await;
        assert_eq!((status, range), (206, Some(format!("bytes 1000-{}/{length}", length - 1))));
        assert!(part == whole[1000..]);
        let (status, _, part) = ask("bytes=-10", &tag).await;
        assert!(status == 206 && part == whole[length - 10..]);
        let (status, range, _) = ask(&format!("bytes={length}-"), &tag).await;
        assert_eq!((status, range), (416, Some(format!("bytes */{length}"))));
        for (range, of) in [("bytes=1000-", "\"another\""), ("bytes=0-1,5-6", &tag), ("x", &tag)] {
            let (status, _, all) = ask(range, of).await;
            assert!(status == 200 && all == whole, "{range} of {of}");
        }
    });
}

#[test]
fn whom_to_tell_of_a_weakness_stands_where_it_is_looked_for() {
    let library = || Arc::new(Library::new(Arc::new(edition()), Arc::new(inputs())));
    let contact = |contact: Option<&str>| Service {
        security_contact: contact.map(str::to_owned),
        ..Service::default()
    };
    tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        let at =
            |service: &Service| routes::routes(site(library(), "https://ocop.example", service));
        let path = "/.well-known/security.txt";
        assert_eq!(ask(&at(&contact(None)), path, &[]).await.status(), StatusCode::NOT_FOUND);
        let told = text(ask(&at(&contact(Some("mailto:a@b.example"))), path, &[]).await).await;
        let names: Vec<_> = told.lines().filter_map(|line| line.split_once(": ")).collect();
        assert_eq!(names[0], ("Contact", "mailto:a@b.example"));
        assert_eq!(names[3], ("Canonical", "https://ocop.example/.well-known/security.txt"));
    });
}
