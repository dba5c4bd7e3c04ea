//! Places of connections: when all are taken, whoever has been idle longest gives theirs up.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use tokio_util::sync::CancellationToken;

/// The places there are, and who takes them.
pub struct Places {
    number: usize,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    taken: usize,
    /// By when they became idle.
    idle: BTreeMap<u64, CancellationToken>,
    last: u64,
}

/// The place of one connection.
pub struct Place {
    places: Arc<Places>,
    state: Mutex<State>,
    /// True from an answer until all of it is sent.
    answered: AtomicBool,
    given_up: CancellationToken,
}

enum State {
    /// Since when, as [`Open::idle`] has it.
    Idle(u64),
    Busy,
}

impl Places {
    pub fn new(number: usize) -> Arc<Self> {
        Arc::new(Self { number, open: Mutex::default() })
    }

    /// A place, of somebody idle if need be; `None` when nobody is.
    pub fn take(self: &Arc<Self>) -> Option<Place> {
        let given_up = CancellationToken::new();
        let mut open = lock(&self.open);
        if open.taken >= self.number {
            let (_, idle) = open.idle.pop_first()?;
            idle.cancel();
        }
        open.taken += 1;
        let since = open.idle(given_up.clone());
        drop(open);
        let state = Mutex::new(State::Idle(since));
        Some(Place { places: Arc::clone(self), state, answered: false.into(), given_up })
    }

    pub fn taken(&self) -> usize {
        lock(&self.open).taken
    }
}

impl Open {
    fn idle(&mut self, given_up: CancellationToken) -> u64 {
        self.last += 1;
        self.idle.insert(self.last, given_up);
        self.last
    }
}

impl Place {
    /// A request has come.
    pub fn begin(&self) {
        let mut state = lock(&self.state);
        if let State::Idle(since) = std::mem::replace(&mut *state, State::Busy) {
            lock(&self.places.open).idle.remove(&since);
        }
    }

    /// Its answer is there, to be sent.
    pub fn answer(&self) {
        self.answered.store(true, Ordering::Release);
    }

    /// All there was to send is sent.
    pub fn sent(&self) {
        if self.answered.swap(false, Ordering::AcqRel) {
            let mut state = lock(&self.state);
            *state = State::Idle(lock(&self.places.open).idle(self.given_up.clone()));
        }
    }

    /// Ends when somebody else needs the place.
    pub async fn given_up(&self) {
        self.given_up.cancelled().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        let mut open = lock(&self.places.open);
        open.taken -= 1;
        if let State::Idle(since) = state {
            open.idle.remove(since);
        }
    }
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
