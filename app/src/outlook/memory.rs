use std::{
    fmt,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use super::{BackTest, Known, Outlook, Years};
use crate::board::{Board, Day};

/// The outlooks, back-tests and past years that were asked for last, each made once.
#[derive(Default)]
pub struct Memory {
    /// By the plan's id and the day.
    outlooks: Last<(String, Day), Outlook>,
    /// By the plan's id.
    back_tests: Last<String, BackTest>,
    /// By the plan's id.
    years: Last<String, Years>,
}

impl Memory {
    /// How the targets of a plan may end, as it is known on `day`.
    pub fn outlook(&self, known: Known<'_>, board: &Board, day: Day) -> Arc<Outlook> {
        let of = (board.plan.clone(), day);
        self.outlooks.get_or(of, || Outlook::new(known, board, day))
    }

    /// The same if it was made before.
    pub fn find(&self, board: &Board, day: Day) -> Option<Arc<Outlook>> {
        self.outlooks.cell((board.plan.clone(), day)).get().cloned()
    }

    /// What outlooks of past years said of how they ended.
    pub fn back_test(&self, known: Known<'_>, board: &Board) -> Arc<BackTest> {
        self.back_tests.get_or(board.plan.clone(), || BackTest::new(known, board))
    }

    /// The same if it was made before.
    pub fn find_back_test(&self, board: &Board) -> Option<Arc<BackTest>> {
        self.back_tests.cell(board.plan.clone()).get().cloned()
    }

    /// How the plan's readings went in past years.
    pub fn years(&self, known: Known<'_>, board: &Board) -> Arc<Years> {
        self.years.get_or(board.plan.clone(), || Years::new(known, board))
    }

    /// The same if it was made before.
    pub fn find_years(&self, board: &Board) -> Option<Arc<Years>> {
        self.years.cell(board.plan.clone()).get().cloned()
    }
}

/// What is changed may end otherwise: it remembers nothing.
impl Clone for Memory {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memory")
    }
}

/// The last values that were asked for.
struct Last<K, V>(Mutex<Vec<(K, Once<V>)>>);

/// Made once, however many wait for it.
type Once<V> = Arc<OnceLock<Arc<V>>>;

/// Each takes some kilobytes.
const MOST: usize = 64;

impl<K, V> Default for Last<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: PartialEq, V> Last<K, V> {
    fn get_or(&self, key: K, make: impl FnOnce() -> V) -> Arc<V> {
        Arc::clone(self.cell(key).get_or_init(|| Arc::new(make())))
    }

    /// The place of one, which becomes the last that was asked for.
    fn cell(&self, key: K) -> Once<V> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.iter().position(|(of, _)| *of == key);
        let one = found.map_or_else(|| (key, Arc::default()), |at| kept.remove(at));
        let cell = Arc::clone(&one.1);
        kept.push(one);
        if kept.len() > MOST {
            kept.remove(0);
        }
        cell
    }
}
