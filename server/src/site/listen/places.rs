//! Places of connections: when all are taken, whoever has been idle longest gives theirs up; when
//! nobody has been so for a moment, whoever has taken nothing of an answer for longest.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
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
    idle: BTreeMap<u64, (Instant, CancellationToken)>,
    /// By when they took something last of an answer that waits to be taken.
    slow: BTreeMap<u64, CancellationToken>,
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
    /// Since when, as [`Open::slow`] has it.
    Slow(u64),
}

impl Places {
    pub fn new(number: usize) -> Arc<Self> {
        Arc::new(Self { number, open: Mutex::default() })
    }

    /// A place, of somebody idle or slow if need be; `None` when all are being answered.
    pub fn take(self: &Arc<Self>) -> Option<Place> {
        let given_up = CancellationToken::new();
        let mut open = lock(&self.open);
        if open.taken >= self.number {
            open.longest()?.cancel();
        }
        open.taken += 1;
        let since = open.next();
        open.idle.insert(since, (Instant::now(), given_up.clone()));
        drop(open);
        let state = Mutex::new(State::Idle(since));
        Some(Place { places: Arc::clone(self), state, answered: false.into(), given_up })
    }

    pub fn taken(&self) -> usize {
        lock(&self.open).taken
    }
}

/// Who has just come is about to ask.
const MOMENT: Duration = Duration::from_secs(1);

impl Open {
    /// Who gives up a place.
    fn longest(&mut self) -> Option<CancellationToken> {
        let is_new = |(since, _): &(Instant, _)| since.elapsed() < MOMENT;
        if self.idle.values().next().is_none_or(is_new)
            && let Some((_, slow)) = self.slow.pop_first()
        {
            return Some(slow);
        }
        self.idle.pop_first().map(|(_, (_, idle))| idle)
    }

    fn next(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    fn remove(&mut self, state: &State) {
        match state {
            State::Idle(since) => drop(self.idle.remove(since)),
            State::Slow(since) => drop(self.slow.remove(since)),
            State::Busy => {}
        }
    }
}

impl Place {
    /// A request has come.
    pub fn begin(&self) {
        self.change(|_| State::Busy);
    }

    /// Its answer is there, to be sent.
    pub fn answer(&self) {
        self.answered.store(true, Ordering::Release);
    }

    /// Its reader takes no more at present.
    pub fn wait(&self) {
        self.change(|open| {
            let since = open.next();
            open.slow.insert(since, self.given_up.clone());
            State::Slow(since)
        });
    }

    /// All there was to send is sent.
    pub fn sent(&self) {
        if self.answered.swap(false, Ordering::AcqRel) {
            self.change(|open| {
                let since = open.next();
                open.idle.insert(since, (Instant::now(), self.given_up.clone()));
                State::Idle(since)
            });
        }
    }

    fn change(&self, to: impl FnOnce(&mut Open) -> State) {
        let (mut state, mut open) = (lock(&self.state), lock(&self.places.open));
        open.remove(&state);
        *state = to(&mut open);
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
        open.remove(state);
    }
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
