//! Places of connections: when all are taken, whoever has been idle longest gives theirs up; when
//! nobody has been so for a moment, whoever has taken nothing of an answer for longest.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio_util::sync::CancellationToken;

/// The places there are, and who takes them.
pub struct Places {
    number: usize,
    began: Instant,
    /// Locked when somebody comes or goes, not for what they ask.
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    seats: HashMap<u64, Arc<Seat>>,
    last: u64,
}

/// The place of one connection.
pub struct Place {
    places: Arc<Places>,
    number: u64,
    seat: Arc<Seat>,
    /// True from an answer until all of it is sent.
    answered: AtomicBool,
}

struct Seat {
    /// One of [`BUSY`], [`IDLE`], [`SLOW`] in the last two bits, and above them since when, in
    /// nanoseconds.
    state: AtomicU64,
    given_up: CancellationToken,
}

const BUSY: u64 = 0;
const IDLE: u64 = 1;
const SLOW: u64 = 2;

/// Who has just come is about to ask.
const MOMENT: Duration = Duration::from_secs(1);

impl Places {
    pub fn new(number: usize) -> Arc<Self> {
        Arc::new(Self { number, began: Instant::now(), open: Mutex::default() })
    }

    /// A place, of somebody idle or slow if need be; `None` when all are being answered.
    pub fn take(self: &Arc<Self>) -> Option<Place> {
        let mut open = lock(&self.open);
        if open.seats.len() >= self.number {
            self.longest(&open)?.cancel();
        }
        let seat = Arc::new(Seat {
            state: AtomicU64::new(self.since() << 2 | IDLE),
            given_up: CancellationToken::new(),
        });
        open.last += 1;
        let number = open.last;
        open.seats.insert(number, Arc::clone(&seat));
        drop(open);
        Some(Place { places: Arc::clone(self), number, seat, answered: false.into() })
    }

    pub fn taken(&self) -> usize {
        lock(&self.open).seats.len()
    }

    /// Who gives up a place.
    fn longest(&self, open: &Open) -> Option<CancellationToken> {
        let here = open.seats.iter().filter(|(_, seat)| !seat.given_up.is_cancelled());
        let seats: Vec<_> = here
            .map(|(&number, seat)| (seat.state.load(Ordering::Relaxed), number, &seat.given_up))
            .collect();
        let first = |kind: u64| {
            let same = seats.iter().filter(|(state, ..)| state & 3 == kind);
            same.min_by_key(|(state, number, _)| (*state, *number))
        };
        let idle = first(IDLE);
        let now = self.since();
        let is_new = |(state, ..): &&(u64, u64, _)| {
            Duration::from_nanos(now.saturating_sub(state >> 2)) < MOMENT
        };
        let slow = if idle.as_ref().is_none_or(is_new) { first(SLOW) } else { None };
        slow.or(idle).map(|(_, _, given_up)| (*given_up).clone())
    }

    /// Since the first could come, in nanoseconds.
    fn since(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }
}

impl Place {
    /// A request has come.
    pub fn begin(&self) {
        self.become_now(BUSY);
    }

    /// Its answer is there, to be sent.
    pub fn answer(&self) {
        self.answered.store(true, Ordering::Release);
    }

    /// Its reader takes no more at present.
    pub fn wait(&self) {
        self.become_now(SLOW);
    }

    /// All there was to send is sent.
    pub fn sent(&self) {
        if self.answered.swap(false, Ordering::AcqRel) {
            self.become_now(IDLE);
        }
    }

    fn become_now(&self, kind: u64) {
        self.seat.state.store(self.places.since() << 2 | kind, Ordering::Relaxed);
    }

    /// Ends when somebody else needs the place.
    pub async fn given_up(&self) {
        self.seat.given_up.cancelled().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        lock(&self.places.open).seats.remove(&self.number);
    }
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
