//! The edition that is shown now; publishing another is one swap.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use app::edition::Edition;
use arc_swap::ArcSwap;

use crate::input::Inputs;

/// Where editions are published.
pub struct Library {
    present: ArcSwap<Published>,
    last: AtomicU64,
}

/// An edition as it was published: whoever holds it sees nothing of what comes after.
pub struct Published {
    /// No other that was ever published has it; the later, the greater.
    pub number: u64,
    pub edition: Arc<Edition>,
    /// What it was computed from.
    pub inputs: Arc<Inputs>,
}

impl Library {
    /// A library that shows this edition.
    pub fn new(edition: Arc<Edition>, inputs: Arc<Inputs>) -> Self {
        let first = Published { number: 1, edition, inputs };
        Self { present: ArcSwap::from_pointee(first), last: AtomicU64::new(1) }
    }

    /// The edition of this moment. A request takes it once, at its start.
    pub fn present(&self) -> Arc<Published> {
        self.present.load_full()
    }

    /// Shows another edition to every request that begins from now on.
    pub fn publish(&self, edition: Arc<Edition>, inputs: Arc<Inputs>) {
        let number = self.last.fetch_add(1, Ordering::SeqCst) + 1;
        self.present.store(Arc::new(Published { number, edition, inputs }));
    }
}
