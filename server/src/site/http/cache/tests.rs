use std::sync::atomic::AtomicUsize;

use super::*;

fn cache() -> Arc<Cache> {
    Cache::new(&Limits::default())
}

fn question(edition: u64, address: &str) -> Question {
    Question { edition, address: address.to_owned() }
}

fn text(length: usize) -> Body {
    Body::new(vec![b'a'; length], "text/plain")
}

async fn ask(cache: &Arc<Cache>, question: Question, coding: Coding, length: usize) -> Body {
    let make = move || Ok::<_, ()>(text(length));
    cache.answer(question, coding, Work::Page, make).await.expect("an answer")
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_first_requests_compute_once() {
    let (cache, computed) = (cache(), Arc::new(AtomicUsize::new(0)));
    let requests = (0..64).map(|at| {
        let (cache, computed) = (Arc::clone(&cache), Arc::clone(&computed));
        tokio::spawn(async move {
            let make = move || {
                computed.fetch_add(1, Ordering::SeqCst);
                std::thread::sleep(std::time::Duration::from_millis(50));
                Ok::<_, ()>(text(1000))
            };
            let coding = Coding::ALL[at % 3];
            cache.answer(question(1, "/"), coding, Work::Page, make).await.map(|_| ())
        })
    });
    let requests: Vec<_> = requests.collect();
    for request in requests {
        request.await.expect("an end").expect("an answer");
    }
    assert_eq!(computed.load(Ordering::SeqCst), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_who_leaves_does_not_stop_the_work() {
    let (cache, computed) = (cache(), Arc::new(AtomicUsize::new(0)));
    let (begin, begun) = std::sync::mpsc::channel();
    let ask = || {
        let (cache, computed, begin) = (Arc::clone(&cache), Arc::clone(&computed), begin.clone());
        tokio::spawn(async move {
            let make = move || {
                begin.send(()).expect("the test waits");
                std::thread::sleep(std::time::Duration::from_millis(100));
                computed.fetch_add(1, Ordering::SeqCst);
                Ok::<_, ()>(text(1000))
            };
            cache.answer(question(1, "/"), Coding::Plain, Work::Page, make).await.map(|_| ())
        })
    };
    let reader = ask();
    begun.recv().expect("the work has begun");
    reader.abort();
    ask().await.expect("an end").expect("an answer");
    assert_eq!(computed.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn memory_stays_within_its_bound() {
    let bound = 100_000;
    let cache = Cache::within(bound, &Limits::default());
    for at in 0..1000 {
        ask(&cache, question(1, &format!("/{at}")), Coding::Plain, 1000).await;
        assert!(cache.bytes(Work::Page) <= bound, "{} bytes", cache.bytes(Work::Page));
    }
    assert!(cache.shelf(Work::Page).len() > 20, "and is used");
}

#[tokio::test]
async fn a_first_request_makes_only_the_coding_that_is_asked_for() {
    let cache = cache();
    ask(&cache, question(1, "/"), Coding::Gzip, 1000).await;
    let known = |coding| {
        let key = Key { question: question(1, "/"), coding };
        cache.shelf(Work::Page).contains_key(&key)
    };
    assert_eq!(Coding::ALL.map(known), [false, true, true], "brotli, gzip, plain");
}

#[tokio::test]
async fn what_is_large_is_kept_with_the_lists_and_costs_no_page() {
    let (cache, large) = (cache(), LARGE + 1);
    ask(&cache, question(1, "/"), Coding::Plain, 1000).await;
    for at in 0..1000 {
        ask(&cache, question(1, &format!("/products?page={at}")), Coding::Plain, large).await;
    }
    let lens = Work::ALL.map(|work| cache.shelf(work).len());
    assert_eq!(lens[..2], [1, 0]);
    assert!(lens[2] > 50, "{lens:?}");
    let key = Key { question: question(1, "/products?page=999"), coding: Coding::Plain };
    assert!(cache.find(Work::Page, &key).is_some(), "and is found there");
}

#[tokio::test]
async fn answers_die_with_their_edition() {
    let cache = cache();
    for edition in [1, 2] {
        ask(&cache, question(edition, "/"), Coding::Plain, 10).await;
    }
    let kept: Vec<_> =
        cache.shelf(Work::Page).iter().map(|(key, _)| key.question.edition).collect();
    assert_eq!(kept, [2]);
}

#[tokio::test]
async fn what_is_refused_or_panics_is_not_kept_and_the_next_one_is_served() {
    let cache = cache();
    let ask = |make: fn() -> Result<Body, &'static str>| {
        cache.answer(question(1, "/"), Coding::Brotli, Work::Page, make)
    };
    assert!(matches!(ask(|| Err("no")).await, Err(Miss::Refused("no"))));
    assert!(matches!(ask(|| panic!("in a page")).await, Err(Miss::Fault)));
    assert!(ask(|| Ok(text(1))).await.is_ok());
}
