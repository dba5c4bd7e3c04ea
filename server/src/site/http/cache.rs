//! Answers already computed, bounded in bytes; each is computed once, however many wait.

use std::{
    convert::Infallible,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use app::problem::Problem;
use quick_cache::{
    DefaultHashBuilder, OptionsBuilder, Weighter,
    sync::{Cache as Kept, DefaultLifecycle},
};
use tokio_util::sync::CancellationToken;

use super::{
    body::Body,
    coding::{Coding, Effort},
    work::{Done, Undone, Work, Workshop},
};
use crate::site::{journal, limits::Limits};

/// All answers of all groups of routes.
pub struct Cache {
    workshop: Workshop,
    /// In the order of [`Work::ALL`]. Each has memory of its own, so that none pushes out
    /// another; what is large stands with the lists.
    shelves: [Kept<Key, Body, Weight>; Work::ALL.len()],
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

/// Why there is no answer.
#[derive(Debug)]
pub enum Miss<E> {
    /// It was computed that there is none. It is not kept: what does not exist has
    /// endless addresses.
    Refused(E),
    /// Too many wait for one.
    Busy,
    /// The computation ended without a result.
    Fault,
}

impl Cache {
    pub fn new(limits: &Limits) -> Arc<Self> {
        Self::within(limits.cache << 20, limits)
    }

    fn within(memory: u64, limits: &Limits) -> Arc<Self> {
        Arc::new(Self {
            workshop: Workshop::new(limits),
            shelves: Work::ALL.map(|work| shelf(work, memory)),
            newest: AtomicU64::new(0),
        })
    }

    /// The answer to a question in a coding: kept, or computed by `make` for all who wait.
    ///
    /// # Errors
    ///
    /// When `make` refuses, or panics, or too many wait.
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
        if let Some(body) = self.find(work, &coded) {
            return Ok(body);
        }
        let (cache, left) = (Arc::clone(self), CancellationToken::new());
        let _here = left.clone().drop_guard();
        // A reader who leaves does not stop work that has begun: others wait for it.
        let answer = tokio::spawn(journal::carry_on(async move {
            let make = async {
                let made = cache.workshop.run(work, &left, make).await?;
                made.map_err(Miss::Refused)
            };
            let body = cache.find_or(work, &plain, make).await?;
            if coding == Coding::Plain || body.is_final() {
                return Ok(body);
            }
            let plain = body.clone();
            let encode = move || body.encode(coding, Effort::Quick);
            let encode = async { Ok(cache.workshop.run(work, &left, encode).await?) };
            match cache.find_or(work, &coded, encode).await {
                Err(Miss::Busy) => Ok(plain),
                encoded => encoded,
            }
        }));
        answer.await.unwrap_or(Err(Miss::Fault))
    }

    /// What `run` gives when it is its turn.
    ///
    /// # Errors
    ///
    /// When it panics, or too many wait.
    pub async fn turn<T: Send + 'static>(
        &self,
        work: Work,
        run: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Miss<Infallible>> {
        Ok(self.workshop.run(work, &CancellationToken::new(), run).await?)
    }

    /// How much of a kind was made and refused since the start.
    pub fn done(&self, work: Work) -> Done {
        self.workshop.done(work)
    }

    /// Memory of the answers of a kind that are kept.
    pub fn bytes(&self, work: Work) -> u64 {
        self.shelf(work).weight()
    }

    fn find(&self, work: Work, key: &Key) -> Option<Body> {
        self.shelf(work).get(key).or_else(|| self.shelf(Work::List).get(key))
    }

    fn shelf(&self, work: Work) -> &Kept<Key, Body, Weight> {
        &self.shelves[work as usize]
    }

    async fn find_or<E>(
        &self,
        work: Work,
        key: &Key,
        make: impl Future<Output = Result<Body, Miss<E>>>,
    ) -> Result<Body, Miss<E>> {
        if let Some(body) = self.shelf(Work::List).get(key) {
            return Ok(body);
        }
        let body = self.shelf(work).get_or_insert_async(key, make).await?;
        if work != Work::List && body.weight() > LARGE {
            self.shelf(Work::List).insert(key.clone(), body.clone());
        }
        Ok(body)
    }

    fn forget_before(&self, edition: u64) {
        if self.newest.fetch_max(edition, Ordering::Relaxed) < edition {
            for shelf in &self.shelves {
                shelf.retain(|key, _| key.question.edition >= edition);
            }
        }
    }
}

impl Miss<Infallible> {
    pub fn problem(&self) -> Problem {
        match self {
            Self::Busy => Problem::Busy,
            Self::Fault => Problem::Fault,
            Self::Refused(never) => match *never {},
        }
    }
}

impl<E> From<Undone> for Miss<E> {
    fn from(undone: Undone) -> Self {
        match undone {
            Undone::Busy | Undone::Left => Self::Busy,
            Undone::Panicked => Self::Fault,
        }
    }
}

/// Of more bytes than this, an answer that is no list is kept with the lists.
const LARGE: usize = 256 * 1024;

/// In one shard: what is heavier than a shard is not kept, and a large table is heavy.
fn shelf(work: Work, memory: u64) -> Kept<Key, Body, Weight> {
    let (memory, most) = match work {
        Work::Page => (memory * 3 / 8, LARGE),
        Work::Picture => (memory / 8, LARGE),
        Work::List => (memory / 2, usize::MAX),
    };
    let mut options = OptionsBuilder::new();
    options.shards(1).estimated_items_capacity(4096).weight_capacity(memory);
    let (hash, lifecycle) = (DefaultHashBuilder::default(), DefaultLifecycle::default());
    match options.build() {
        Ok(options) => Kept::with_options(options, Weight { most }, hash, lifecycle),
        Err(_) => Kept::with_weighter(4096, memory, Weight { most }),
    }
}

/// Weighs an answer by its bytes.
#[derive(Clone)]
struct Weight {
    /// What has more is not kept on this shelf.
    most: usize,
}

impl Weighter<Key, Body> for Weight {
    fn weight(&self, key: &Key, body: &Body) -> u64 {
        match body.weight() {
            bytes if bytes > self.most => u64::MAX / 2,
            bytes => (key.question.address.len() + size_of::<Key>() + bytes) as u64,
        }
    }
}

#[cfg(test)]
mod tests;
