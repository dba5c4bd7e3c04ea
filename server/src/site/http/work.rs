//! Work that costs: as much at a time as there are processors, and few who wait.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task::spawn_blocking,
};
use tokio_util::sync::CancellationToken;

use crate::site::{
    journal,
    limits::{Limits, processors},
};

/// What is made for a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    Page,
    Picture,
    /// A whole dataset, whose size grows with the register.
    List,
}

impl Work {
    pub const ALL: [Self; 3] = [Self::Page, Self::Picture, Self::List];

    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Picture => "picture",
            Self::List => "list",
        }
    }
}

/// Why work was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undone {
    /// Too many wait already.
    Busy,
    /// Nobody waits for it any more.
    Left,
    Panicked,
}

/// Where work waits for its turn.
pub struct Workshop {
    /// In the order of [`Work::ALL`].
    kinds: [Kind; Work::ALL.len()],
}

struct Kind {
    turns: Arc<Semaphore>,
    waiting: Semaphore,
    started: AtomicU64,
    refused: AtomicU64,
}

/// How much of a kind was begun and refused since the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    pub started: u64,
    pub refused: u64,
}

impl Workshop {
    pub fn new(limits: &Limits) -> Self {
        // One list at a time, so that no page waits for its memory.
        let turns = |work| if work == Work::List { 1 } else { processors() };
        let kind = |work| Kind {
            turns: Arc::new(Semaphore::new(turns(work))),
            waiting: Semaphore::new(limits.waiting),
            started: 0.into(),
            refused: 0.into(),
        };
        Self { kinds: Work::ALL.map(kind) }
    }

    /// What `run` gives when it is its turn. Once begun it comes to its end, and holds its
    /// turn until then; before that, `left` ends it.
    ///
    /// # Errors
    ///
    /// When it was not done.
    pub async fn run<T: Send + 'static>(
        &self,
        work: Work,
        left: &CancellationToken,
        run: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Undone> {
        let turn = self.turn(work, left).await?;
        self.kinds[work as usize].started.fetch_add(1, Ordering::Relaxed);
        let run = journal::carry(move || {
            let _turn = turn;
            run()
        });
        spawn_blocking(run).await.map_err(|_| Undone::Panicked)
    }

    pub fn done(&self, work: Work) -> Done {
        let Kind { started, refused, .. } = &self.kinds[work as usize];
        Done { started: started.load(Ordering::Relaxed), refused: refused.load(Ordering::Relaxed) }
    }

    async fn turn(
        &self,
        work: Work,
        left: &CancellationToken,
    ) -> Result<OwnedSemaphorePermit, Undone> {
        let Kind { turns, waiting, refused, .. } = &self.kinds[work as usize];
        if let Ok(turn) = Arc::clone(turns).try_acquire_owned() {
            return Ok(turn);
        }
        let Ok(_place) = waiting.try_acquire() else {
            refused.fetch_add(1, Ordering::Relaxed);
            return Err(Undone::Busy);
        };
        tokio::select! {
            biased;
            () = left.cancelled() => Err(Undone::Left),
            turn = Arc::clone(turns).acquire_owned() => turn.map_err(|_| Undone::Left),
        }
    }
}

#[cfg(test)]
mod tests;
