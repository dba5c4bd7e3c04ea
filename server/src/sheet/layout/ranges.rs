//! Rows or columns in runs.

use std::collections::BTreeMap;

/// More runs no sheet has.
const MOST: usize = 100_000;

/// The last of each run by its first.
#[derive(Debug, Default)]
pub struct Ranges(BTreeMap<u32, u32>);

impl Ranges {
    /// Adds a run; one that follows the last makes it longer, one that is there already nothing.
    pub fn push(&mut self, first: u32, last: u32) {
        if self.contains(first) {
            return;
        }
        if let Some(mut before) = self.0.last_entry()
            && before.get().checked_add(1) == Some(first)
        {
            before.insert(last);
        } else if self.0.len() < MOST && first <= last {
            self.0.insert(first, last);
        }
    }

    pub fn contains(&self, at: u32) -> bool {
        self.0.range(..=at).next_back().is_some_and(|(_, last)| at <= *last)
    }
}
