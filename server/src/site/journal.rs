//! What went wrong, a line each on standard error, with the request that it happened to.

use std::{
    fmt::Display,
    panic,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use axum::http::{Method, Uri};
use clap::ValueEnum;
use tracing_subscriber::fmt::time::SystemTime as Clock;

/// How lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Log {
    /// For people
    #[default]
    Text,
    /// For programs: a JSON object a line
    Json,
}

/// A request as lines name it.
#[derive(Debug)]
pub struct RequestLine {
    /// No other request of this process has it, and none of an earlier one.
    pub id: String,
    pub method: Method,
    pub uri: Uri,
}

tokio::task_local! {
    static LINE: Arc<RequestLine>;
}

impl RequestLine {
    pub fn new(method: Method, uri: Uri) -> Arc<Self> {
        Arc::new(Self { id: next_id(), method, uri })
    }
}

/// The id of one more request.
pub fn next_id() -> String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    format!("{}-{:x}", *START, NUMBER.fetch_add(1, Ordering::Relaxed))
}

static START: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{:x}", since.as_millis())
});

/// Begins to write lines; panics of the whole process are lines from now on.
pub fn begin(log: Log) {
    let lines = tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_ansi(false)
        .with_timer(Clock);
    let begun = match log {
        Log::Text => lines.try_init(),
        Log::Json => lines.json().flatten_event(true).try_init(),
    };
    // Only who writes lines already would be told twice.
    if begun.is_ok() {
        panic::set_hook(Box::new(|info| note(&format!("{info}").replace('\n', " "))));
    }
}

/// Notes a fault of the program.
pub fn note(cause: &dyn Display) {
    let noted = LINE.try_with(|line| {
        let RequestLine { id, method, uri } = &**line;
        tracing::error!(request = %id, %method, address = %uri, "{cause}");
    });
    if noted.is_err() {
        tracing::error!("{cause}");
    }
}

/// What is done for a request.
pub async fn during<T>(line: Arc<RequestLine>, done: impl Future<Output = T>) -> T {
    LINE.scope(line, done).await
}

/// The same work, elsewhere: it stays part of the request that it is begun in.
pub fn carry<T>(work: impl FnOnce() -> T) -> impl FnOnce() -> T {
    let line = LINE.try_with(Arc::clone).ok();
    move || match line {
        Some(line) => LINE.sync_scope(line, work),
        None => work(),
    }
}

/// The same for what waits.
pub fn carry_on<T>(done: impl Future<Output = T>) -> impl Future<Output = T> {
    let line = LINE.try_with(Arc::clone).ok();
    async move {
        match line {
            Some(line) => LINE.scope(line, done).await,
            None => done.await,
        }
    }
}

/// What happens too often for a line each: it is noted once a minute, the first of all at once.
#[derive(Debug)]
pub struct OnceAMinute {
    since: Instant,
    /// The minute of the last line, and how many came since.
    minute: AtomicU64,
    number: AtomicU64,
}

impl Default for OnceAMinute {
    fn default() -> Self {
        Self { since: Instant::now(), minute: u64::MAX.into(), number: 0.into() }
    }
}

impl OnceAMinute {
    /// Counts one more; how many there were since the last line, when it is time for another.
    pub fn count(&self) -> Option<u64> {
        self.number.fetch_add(1, Ordering::Relaxed);
        let minute = self.since.elapsed().as_secs() / 60;
        let is_time = self.minute.swap(minute, Ordering::Relaxed) != minute;
        is_time.then(|| self.number.swap(0, Ordering::Relaxed))
    }
}
