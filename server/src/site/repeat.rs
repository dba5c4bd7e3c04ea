//! Answers to what was asked before in the same words: the way to them is gone once.

use std::{sync::Arc, time::Instant};

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, Version, header},
    middleware::Next,
    response::Response,
};
use quick_cache::{Equivalent, Weighter, sync::Cache};

use super::{Site, gate, journal, limits::REPEATED, metrics};

/// Marks an answer that is the same until the next edition for whoever asks in the same words.
#[derive(Clone)]
pub struct Lasting {
    pub edition: u64,
    pub bytes: Bytes,
}

/// The answers that were asked for last.
pub struct Repeated(Cache<Words, Answer, Weight>);

impl Default for Repeated {
    fn default() -> Self {
        Self(Cache::with_weighter(1024, REPEATED, Weight))
    }
}

#[derive(Clone)]
struct Answer {
    lasting: Lasting,
    headers: HeaderMap,
    kind: &'static str,
}

/// What of a request decides on an answer that lasts.
#[derive(Hash, PartialEq, Eq)]
struct Words<Text = Box<str>, Bytes = Box<[u8]>> {
    address: Text,
    accepted: Bytes,
}

impl Equivalent<Words> for Words<&str, &[u8]> {
    fn equivalent(&self, key: &Words) -> bool {
        (self.address, self.accepted) == (&*key.address, &*key.accepted)
    }
}

#[derive(Clone)]
struct Weight;

impl Weighter<Words, Answer> for Weight {
    fn weight(&self, words: &Words, answer: &Answer) -> u64 {
        let words = words.address.len() + words.accepted.len();
        (words + answer.lasting.bytes.len() + size_of::<Answer>() + HEADERS) as u64
    }
}

/// Memory of the headers of one answer.
const HEADERS: usize = 2048;

/// The answer as it was given before, or by `next`.
pub async fn pass(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let begin = Instant::now();
    let Some(words) = words(&request) else { return next.run(request).await };
    let kept = site.repeated.0.get(&words);
    if let Some(kept) = kept.filter(|it| it.lasting.edition == site.library.present().number) {
        let mut answer = Response::new(Body::from(kept.lasting.bytes));
        *answer.headers_mut() = kept.headers;
        gate::name(&mut answer, &journal::next_id());
        site.metrics.count(kept.kind, StatusCode::OK, begin.elapsed());
        return answer;
    }
    let kind = metrics::kind(request.uri().path());
    let words = Words { address: words.address.into(), accepted: words.accepted.into() };
    let mut answer = next.run(request).await;
    if let Some(lasting) = answer.extensions_mut().remove::<Lasting>() {
        let headers = answer.headers().clone();
        site.repeated.0.insert(words, Answer { lasting, headers, kind });
    }
    answer
}

/// The words of a request that asks for all of an answer and nothing unusual.
fn words(request: &Request) -> Option<Words<&str, &[u8]>> {
    let headers = request.headers();
    let one = |name| {
        let mut all = headers.get_all(name).iter();
        let first = all.next().map_or(&b""[..], |value| value.as_bytes());
        all.next().is_none().then_some(first)
    };
    let is_usual = request.method() == Method::GET && request.version() == Version::HTTP_11;
    let is_whole =
        ![header::IF_NONE_MATCH, header::RANGE].iter().any(|it| headers.contains_key(it));
    let has_host = one(header::HOST).is_some_and(|host| !host.is_empty());
    let address = request.uri().path_and_query().filter(|_| is_usual && is_whole && has_host)?;
    Some(Words { address: address.as_str(), accepted: one(header::ACCEPT_ENCODING)? })
}
