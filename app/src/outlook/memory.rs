use std::{
    fmt,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use super::{Known, Outlook};
use crate::board::{Board, Day};

/// The outlooks that were asked for last, each made once.
#[derive(Default)]
pub struct Memory(Mutex<Vec<Kept>>);

/// By the plan's id and the day.
type Kept = ((String, Day), Arc<OnceLock<Arc<Outlook>>>);

/// Each takes some kilobytes.
const MOST: usize = 64;

impl Memory {
    /// How the targets of a plan may end, as it is known on `day`.
    pub fn outlook(&self, known: Known<'_>, board: &Board, day: Day) -> Arc<Outlook> {
        let cell = self.cell((board.plan.clone(), day));
        Arc::clone(cell.get_or_init(|| Arc::new(Outlook::new(known, board, day))))
    }

    /// The place of one, which becomes the last that was asked for.
    fn cell(&self, of: (String, Day)) -> Arc<OnceLock<Arc<Outlook>>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.iter().position(|(key, _)| *key == of);
        let one = found.map_or_else(|| (of, Arc::default()), |at| kept.remove(at));
        let cell = Arc::clone(&one.1);
        kept.push(one);
        if kept.len() > MOST {
            kept.remove(0);
        }
        cell
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
