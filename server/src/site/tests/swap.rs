//! Editions are swapped while the site serves.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use app::edition::Edition;

use super::*;
use crate::{library::Library, site::over};

const ADDRESSES: [&str; 10] = [
    "/",
    "/en/targets/cooperatives?as_of=2023-06-30",
    "/districts/080",
    "/products?q=che",
    "/data",
    "/data/products.csv?district=088",
    "/api/v1/products?per_page=5",
    "/api/v1/districts",
    "/charts/districts/measure.csv",
    "/embed/districts/measure",
];

const SWAPS: usize = 10_000;

/// The same register as another version, in which every place has another name.
fn other(edition: &Edition) -> Edition {
    let mut other = edition.clone();
    other.version.digest = "0123456789ab".into();
    for place in &mut other.districts {
        place.name = format!("{} khác", place.name);
    }
    for product in &mut other.items.products {
        product.name = format!("{} khác", product.name).into();
    }
    for board in &mut other.boards {
        let board = Arc::make_mut(board);
        for reading in board.targets.iter_mut().flat_map(|target| &mut target.readings) {
            reading.shape.districts.iter_mut().for_each(|place| place.name += " khác");
        }
        for shape in Arc::make_mut(&mut board.counts) {
            shape.districts.iter_mut().for_each(|place| place.name += " khác");
        }
    }
    other
}

async fn all(site: &axum::Router) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for address in ADDRESSES {
        let answer = ask(site, address, &[]).await;
        assert_eq!(answer.status(), StatusCode::OK, "{address}");
        all.push(bytes(answer).await);
    }
    all
}

#[test]
fn ten_thousand_swaps_under_load_fail_no_answer_and_mix_none() {
    let (inputs, one) = (Arc::new(inputs()), edition());
    let editions = [Arc::new(other(&one)), Arc::new(one)];
    let library = {
        let (editions, inputs) = (editions.clone(), Arc::clone(&inputs));
        move |at: usize| Arc::new(Library::new(Arc::clone(&editions[at]), Arc::clone(&inputs)))
    };
    let origin = "https://ocop.example";
    tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        let expected = [all(&over(library(0), origin)).await, all(&over(library(1), origin)).await];
        for (at, address) in ADDRESSES.iter().enumerate() {
            assert!(expected[0][at] != expected[1][at], "{address} tells editions apart");
        }
        let shared = library(0);
        let site = over(Arc::clone(&shared), origin);
        let (seen, ended) =
            (Arc::new([0, 0].map(AtomicUsize::new)), Arc::new(AtomicBool::new(false)));
        let expected = Arc::new(expected);
        let readers: Vec<_> = (0..4)
            .map(|reader| {
                let (site, expected) = (site.clone(), Arc::clone(&expected));
                let (seen, ended) = (Arc::clone(&seen), Arc::clone(&ended));
                tokio::spawn(async move {
                    for at in (reader..).map(|at| at % ADDRESSES.len()) {
                        if ended.load(Ordering::SeqCst) {
                            break;
                        }
                        let answer = ask(&site, ADDRESSES[at], &[]).await;
                        assert_eq!(answer.status(), StatusCode::OK, "{}", ADDRESSES[at]);
                        let answer = bytes(answer).await;
                        let whole = expected.iter().position(|all| all[at] == answer);
                        let whole = whole.expect("the answer of one edition");
                        seen[whole].fetch_add(1, Ordering::SeqCst);
                    }
                })
            })
            .collect();
        let of = |seen: &[AtomicUsize; 2]| [0, 1].map(|at| seen[at].load(Ordering::SeqCst));
        let read = Arc::clone(&seen);
        let publisher = tokio::task::spawn_blocking(move || {
            let begin = Instant::now();
            // So many at least, and so long that readers of any speed meet both.
            let more =
                |swap| swap <= SWAPS || of(&read).iter().any(|&answers| answers <= SWAPS / 20);
            for swap in (1..).take_while(|&swap| more(swap)) {
                shared.publish(Arc::clone(&editions[swap % 2]), Arc::clone(&inputs));
                // Several swaps while an answer is computed, and many answers in all.
                while of(&read).iter().sum::<usize>() < swap / 5 {
                    assert!(begin.elapsed() < Duration::from_secs(300), "readers wait");
                    std::thread::sleep(Duration::from_micros(50));
                }
            }
            ended.store(true, Ordering::SeqCst);
        });
        publisher.await.expect("all swaps");
        for reader in readers {
            reader.await.expect("no failed answer");
        }
        let seen = of(&seen);
        assert!(seen.iter().all(|&answers| answers > SWAPS / 20), "both were read: {seen:?}");
    });
}

#[test]
fn a_panic_in_a_page_is_500_and_others_are_served() {
    let mut edition = edition();
    // Links lead to rows that are not there, which no edition that was computed can say.
    edition.items.certificates.clear();
    let id = edition.items.products[0].id.clone();
    let site = over(Arc::new(Library::new(Arc::new(edition), Arc::new(inputs()))), "");
    tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        for _ in 0..3 {
            let page = ask(&site, &format!("/products/{id}"), &[]).await;
            assert_eq!(page.status(), StatusCode::INTERNAL_SERVER_ERROR);
            let page = String::from_utf8(bytes(page).await).expect("text");
            assert!(page.contains("<h1>Chương trình có lỗi</h1>"), "{page}");
            let json = ask(&site, &format!("/api/v1/products/{id}"), &[]).await;
            assert_eq!(json.status(), StatusCode::INTERNAL_SERVER_ERROR);
            assert_eq!(json.headers()[header::CONTENT_TYPE], "application/problem+json");
        }
        for path in ["/figures", "/api", "/api/v1/targets"] {
            assert_eq!(ask(&site, path, &[]).await.status(), StatusCode::OK, "{path}");
        }
    });
}
