//! The edition that is shown now; publishing another is one swap.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::SystemTime,
};

use app::edition::Edition;
use arc_swap::ArcSwap;

use crate::input::{Inputs, PackedInputs};

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
    /// Since when it is shown.
    pub since: SystemTime,
    inputs: ArcSwap<Kept>,
}

/// What an edition was computed from.
enum Kept {
    AsRead(Arc<Inputs>),
    Packed(Box<PackedInputs>),
}

impl Published {
    fn new(number: u64, edition: Arc<Edition>, inputs: Arc<Inputs>) -> Self {
        let inputs = ArcSwap::from_pointee(Kept::AsRead(inputs));
        Self { number, edition, since: SystemTime::now(), inputs }
    }

    /// What it was computed from.
    ///
    /// # Errors
    ///
    /// Only when what was packed is not what is unpacked.
    pub fn inputs(&self) -> io::Result<Arc<Inputs>> {
        match &**self.inputs.load() {
            Kept::AsRead(inputs) => Ok(Arc::clone(inputs)),
            Kept::Packed(inputs) => inputs.unpack().map(Arc::new),
        }
    }

    /// Keeps the inputs compressed from now on: they are seldom asked for.
    ///
    /// # Errors
    ///
    /// Those of [`PackedInputs::new`]; the inputs are then kept as they are.
    pub fn pack(&self) -> io::Result<()> {
        let packed = match &**self.inputs.load() {
            Kept::AsRead(inputs) => PackedInputs::new(inputs)?,
            Kept::Packed(_) => return Ok(()),
        };
        self.inputs.store(Arc::new(Kept::Packed(Box::new(packed))));
        Ok(())
    }
}

impl Library {
    /// A library that shows this edition.
    pub fn new(edition: Arc<Edition>, inputs: Arc<Inputs>) -> Self {
        let first = Published::new(1, edition, inputs);
        Self { present: ArcSwap::from_pointee(first), last: AtomicU64::new(1) }
    }

    /// The edition of this moment. A request takes it once, at its start.
    pub fn present(&self) -> Arc<Published> {
        self.present.load_full()
    }

    /// Shows another edition to every request that begins from now on.
    pub fn publish(&self, edition: Arc<Edition>, inputs: Arc<Inputs>) {
        let number = self.last.fetch_add(1, Ordering::SeqCst) + 1;
        self.present.store(Arc::new(Published::new(number, edition, inputs)));
    }
}
