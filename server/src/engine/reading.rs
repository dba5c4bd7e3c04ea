use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use app::board::{Counted, Day, Evidence, Interval as Row};
use polars::prelude::{DataFrame, PolarsResult};

use super::{
    bridge::Bridge,
    changes::{Change, Counter},
    history::History,
    interval::Interval,
    population::each,
    steps::combine,
};
use crate::plan::{Measure, Population};

/// Evaluates the measures of one plan on one history, several at a time if it is asked so.
///
/// Sets that several measures share, of one plan or of several, are made once.
#[derive(Clone)]
pub struct Engine<'a> {
    history: &'a History,
    baseline: Day,
    changes: Arc<Once<Set, Vec<Change>>>,
    rows: Arc<Once<Set, Counted>>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Set {
    population: Population,
    /// Who meets the conditions; otherwise all whom they are counted among.
    counted: bool,
    /// The baseline, where it matters.
    baseline: Option<Day>,
}

impl<'a> Engine<'a> {
    /// `baseline` is the day before the plan's period; only flows depend on it.
    pub fn new(history: &'a History, baseline: Day) -> Self {
        Self { history, baseline, changes: Arc::default(), rows: Arc::default() }
    }

    /// The same for another plan, with everything that does not depend on the plan.
    pub fn with_baseline(&self, baseline: Day) -> Self {
        Self { baseline, ..self.clone() }
    }

    /// The steps of one measure: `place` (`UInt32`, [`super::PROVINCE`] for the
    /// province), `day` (`Int32`), `numerator` and, of a share, `denominator` (`Int64`); a row where
    /// something changes, by place and day.
    ///
    /// # Errors
    ///
    /// Only when its columns cannot be put together.
    pub fn steps(&self, measure: &Measure) -> PolarsResult<DataFrame> {
        let (among, counted) = rayon::join(
            || self.among_set(measure).map(|among| self.changes(among)),
            || self.changes(self.set(measure.population().clone(), true)),
        );
        combine(&counted, among.as_ref().map(|among| &among[..]))
    }

    /// True when the register has rows that lie in no unit of the plan.
    pub fn has_unplaced(&self) -> bool {
        self.history.has_unplaced()
    }

    /// Who counts in a measure, when, and why.
    pub fn rows(&self, measure: &Measure) -> Counted {
        self.rows_of(self.set(measure.population().clone(), true))
    }

    /// Whom a share is counted among; `None` for a count.
    pub fn among(&self, measure: &Measure) -> Option<Counted> {
        self.among_set(measure).map(|among| self.rows_of(among))
    }

    /// Why the number of recognised products changed since the baseline.
    pub fn bridge(&self) -> Bridge {
        Bridge::new(self.history, self.baseline)
    }

    fn set(&self, population: Population, counted: bool) -> Set {
        // Where there is no condition, who counts is who is counted among.
        let counted = counted && population != population.all();
        let baseline = population.depends_on_baseline().then_some(self.baseline);
        Set { population, counted, baseline }
    }

    fn among_set(&self, measure: &Measure) -> Option<Set> {
        measure.is_share().then(|| self.set(measure.population().all(), false))
    }

    fn changes(&self, set: Set) -> Arc<Vec<Change>> {
        self.changes.get(set, |set| {
            let mut counter = Counter::new(self.history.window, self.history.number_of_places());
            self.each(set, |it| counter.add(it));
            counter.changes()
        })
    }

    fn rows_of(&self, set: Set) -> Counted {
        let rows = self.rows.get(set, |set| {
            let mut rows: Vec<Row> = Vec::new();
            let evidence = self.each(set, |it| rows.push(it.row()));
            Counted { evidence, intervals: rows.into() }
        });
        Counted::clone(&rows)
    }

    fn each(&self, set: &Set, to: impl FnMut(Interval)) -> Evidence {
        each(self.history, self.baseline, &set.population, set.counted, to)
    }
}

/// Values made once each, whoever asks at the same time. What makes one must not wait for the pool
/// of threads: a thread that waits there may take up work that asks for the same value.
struct Once<K, V>(Mutex<HashMap<K, Arc<OnceLock<Arc<V>>>>>);

impl<K, V> Default for Once<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Clone + Eq + Hash, V> Once<K, V> {
    fn get(&self, key: K, make: impl FnOnce(&K) -> V) -> Arc<V> {
        let mut values = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let value = Arc::clone(values.entry(key.clone()).or_default());
        drop(values);
        Arc::clone(value.get_or_init(|| Arc::new(make(&key))))
    }
}
