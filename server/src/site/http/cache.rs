//! Answers already computed, bounded in bytes; each is computed once, however many wait.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use quick_cache::{
    DefaultHashBuilder, OptionsBuilder, Weighter,
    sync::{Cache as Kept, DefaultLifecycle},
};
use tokio::sync::Semaphore;

use super::{
    body::Body,
    coding::{Coding, Effort},
};

/// All answers of all groups of routes.
pub struct Cache {
    kept: Kept<Key, Body, Bytes>,
    /// Pages are rendered as many at a time as there are processors.
    pages: Semaphore,
    /// Large files have turns of their own, so that no page waits for them.
    files: Semaphore,
    /// The newest edition that was asked for.
    newest: AtomicU64,
}

/// What an answer belongs to: it dies with its edition.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// The number of the edition.
    pub edition: u64,
    /// The canonical address.
    pub address: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    question: Question,
    coding: Coding,
}

/// Whose turn it takes to compute an answer.
#[derive(Clone, Copy, Debug)]
pub enum Work {
    Page,
    File,
}

/// Why there is no answer.
#[derive(Debug)]
pub enum Miss<E> {
    /// It was computed that there is none. It is not kept: what does not exist has
    /// endless addresses.
    Refused(E),
    /// The computation ended without a result.
    Fault,
}

/// Memory for answers, in bytes: some thousands of pages and the large files.
const MEMORY: u64 = 224 * 1024 * 1024;

impl Cache {
    pub fn new() -> Arc<Self> {
        Self::within(MEMORY)
    }

    /// In one shard: what is heavier than a shard is not kept, and a large table is heavy.
    fn within(memory: u64) -> Arc<Self> {
        let mut options = OptionsBuilder::new();
        options.shards(1).estimated_items_capacity(4096).weight_capacity(memory);
        let (hash, lifecycle) = (DefaultHashBuilder::default(), DefaultLifecycle::default());
        let kept = match options.build() {
            Ok(options) => Kept::with_options(options, Bytes, hash, lifecycle),
            Err(_) => Kept::with_weighter(4096, memory, Bytes),
        };
        let processors = std::thread::available_parallelism().map_or(2, usize::from);
        Arc::new(Self {
            kept,
            pages: Semaphore::new(processors),
            files: Semaphore::new(2),
            newest: AtomicU64::new(0),
        })
    }

    /// The answer to a question in a coding: kept, or computed by `make` for all who wait.
    ///
    /// # Errors
    ///
    /// When `make` refuses, or panics.
    pub async fn answer<E: Send + 'static>(
        self: &Arc<Self>,
        question: Question,
        coding: Coding,
        work: Work,
        make: impl FnOnce() -> Result<Body, E> + Send + 'static,
    ) -> Result<Body, Miss<E>> {
        self.forget_before(question.edition);
        let (plain, coded) =
            (Key { question: question.clone(), coding: Coding::Plain }, Key { question, coding });
        if let Some(body) = self.kept.get(&coded) {
            return Ok(body);
        }
        let cache = Arc::clone(self);
        // A reader who leaves does not stop the work that others wait for.
        let answer = tokio::spawn(async move {
            let make = cache.turn(work, make);
            let make = async { make.await.ok_or(Miss::Fault)?.map_err(Miss::Refused) };
            let body = cache.kept.get_or_insert_async(&plain, make).await?;
            if coding == Coding::Plain || body.is_final() {
                return Ok(body);
            }
            let encode = cache.turn(work, move || body.encode(coding, Effort::Quick));
            let encode = async { encode.await.ok_or(Miss::Fault) };
            cache.kept.get_or_insert_async(&coded, encode).await
        });
        answer.await.unwrap_or(Err(Miss::Fault))
    }

    /// What `run` gives when it is its turn; `None` when it panics.
    pub async fn turn<T: Send + 'static>(
        &self,
        work: Work,
        run: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let turns = match work {
            Work::Page => &self.pages,
            Work::File => &self.files,
        };
        let _turn = turns.acquire().await.ok()?;
        tokio::task::spawn_blocking(run).await.ok()
    }

    fn forget_before(&self, edition: u64) {
        if self.newest.fetch_max(edition, Ordering::Relaxed) < edition {
            self.kept.retain(|key, _| key.question.edition >= edition);
        }
    }
}

/// Weighs an answer by its bytes.
#[derive(Clone)]
struct Bytes;

impl Weighter<Key, Body> for Bytes {
    fn weight(&self, key: &Key, body: &Body) -> u64 {
        (key.question.address.len() + size_of::<Key>() + body.weight()) as u64
    }
}

#[cfg(test)]
mod tests;
