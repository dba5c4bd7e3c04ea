//! Measured values, as Prometheus reads them.

use std::{fs, sync::Arc, time::Duration};

use app::edition::Version;
use axum::{
    Router,
    http::{StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::{ConstGauge, Gauge},
        histogram::{Histogram, exponential_buckets},
        info::Info,
    },
    registry::Registry,
};

use super::{Site, http::work::Work, listen::Places};

/// What is counted of all answers.
#[derive(Clone, Debug)]
pub struct Metrics {
    answers: Family<Answer, Counter>,
    seconds: Histogram,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answer {
    kind: &'static str,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Kind {
    kind: &'static str,
}

type Counters = Family<Kind, Counter>;

/// Half a millisecond to eight seconds.
const SHORTEST: f64 = 0.0005;
const SPANS: u16 = 15;

impl Metrics {
    pub fn new() -> Self {
        let seconds = Histogram::new(exponential_buckets(SHORTEST, 2.0, SPANS));
        Self { answers: Family::default(), seconds }
    }

    /// Counts an answer of a kind of address.
    pub fn count(&self, kind: &'static str, status: StatusCode, after: Duration) {
        self.answers.get_or_create(&Answer { kind, status: status.as_u16() }).inc();
        self.seconds.observe(after.as_secs_f64());
    }
}

/// What is asked for at `path`, in few kinds: each is a series of its own.
pub fn kind(path: &str) -> &'static str {
    let path = path.strip_prefix("/en/").unwrap_or(path).trim_start_matches('/');
    match path.split('/').next().unwrap_or_default() {
        "api" => "api",
        "charts" => "picture",
        "data" if path.contains('/') => "data",
        "embed" => "embed",
        first if first.contains('.') => "file",
        _ => "page",
    }
}

/// Answers `/metrics` for `site`, whose connections have these places.
pub fn router(site: Arc<Site>, places: Arc<Places>) -> Router {
    let answer = move || {
        let text = text(&site, &places);
        let media = "application/openmetrics-text; version=1.0.0; charset=utf-8";
        async move { ([(header::CONTENT_TYPE, media)], text).into_response() }
    };
    Router::new().route("/metrics", get(answer))
}

fn text(site: &Site, places: &Places) -> String {
    let mut all = Registry::with_prefix("ocop");
    let Metrics { answers, seconds } = site.metrics.clone();
    all.register("answers", "Answers by kind of address and status", answers);
    all.register("answer_seconds", "From a request to its answer", seconds);
    let (started, refused) = (Counters::default(), Counters::default());
    let kept = Family::<Kind, Gauge>::default();
    for work in Work::ALL {
        let (of, done) = (Kind { kind: work.name() }, site.cache.done(work));
        started.get_or_create(&of).inc_by(done.started);
        refused.get_or_create(&of).inc_by(done.refused);
        kept.get_or_create(&of).set(i64::try_from(site.cache.bytes(work)).unwrap_or(i64::MAX));
    }
    all.register("work_started", "Answers that were made", started);
    all.register("work_refused", "Answers that too many waited for", refused);
    all.register("cache_bytes", "Memory of answers that are kept", kept);
    let gauges = [
        ("connections", "Connections that are open", places.taken() as i64),
        ("memory_bytes", "Memory that the process holds", memory().unwrap_or_default()),
    ];
    for (name, help, value) in gauges {
        all.register(name, help, ConstGauge::new(value));
    }
    let published = site.library.present();
    let Version { digest, .. } = &published.edition.version;
    let edition = vec![("register", digest.clone()), ("number", published.number.to_string())];
    all.register("edition", "The edition that is shown", Info::new(edition));
    let mut text = String::new();
    match encode(&mut text, &all) {
        Ok(()) => text,
        Err(_) => String::new(),
    }
}

/// Where the system tells it.
fn memory() -> Option<i64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse::<i64>().ok().map(|kilobytes| kilobytes * 1024)
}
