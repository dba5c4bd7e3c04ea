//! Random choices that come out the same on every machine.

use rand::{RngExt, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;

/// A source of choices.
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// The choices of `seed` for one purpose: what is drawn for one table does
    /// not depend on how much was drawn for another.
    pub fn new(seed: u64, purpose: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(purpose);
        Self(rng)
    }

    /// A number from `0` to `count - 1`; `0` when `count` is 0.
    pub fn below(&mut self, count: u32) -> u32 {
        self.0.random_range(0..count.max(1))
    }

    /// True in `percent` of 100 cases.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// The place of one of `weights`, each with its share of the cases.
    pub fn pick_weighted(&mut self, weights: impl Iterator<Item = u32> + Clone) -> usize {
        let mut rest = self.below(weights.clone().sum());
        weights
            .take_while(|weight| {
                let goes_on = rest >= *weight;
                rest = rest.saturating_sub(*weight);
                goes_on
            })
            .count()
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        items.shuffle(&mut self.0);
    }

    /// Flags of so many items: `true` of exactly `known`, or with the share of `percent`.
    pub fn flags(&mut self, items: usize, known: Option<u32>, percent: u32) -> Vec<&'static str> {
        let Some(known) = known else { return (0..items).map(|_| self.flag(percent)).collect() };
        let mut flags: Vec<_> =
            (0..items).map(|at| if at < known as usize { "true" } else { self.flag(0) }).collect();
        self.shuffle(&mut flags);
        flags
    }

    /// `true`, `false` with the share of `percent`; one in twelve is not stated.
    pub fn flag(&mut self, percent: u32) -> &'static str {
        match (self.below(12), self.chance(percent)) {
            (0, _) => "",
            (_, true) => "true",
            (_, false) => "false",
        }
    }
}
