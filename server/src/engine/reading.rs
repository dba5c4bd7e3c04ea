use std::{cell::RefCell, collections::HashMap, rc::Rc};

use app::board::Day;
use polars::prelude::{DataFrame, PolarsResult};

use super::{
    history::History,
    interval::Intervals,
    population,
    steps::{changes, combine},
};
use crate::plan::{Measure, Population};

/// Evaluates the measures of one plan on one history.
///
/// Sets that several readings share are made once.
pub struct Engine<'a> {
    history: &'a History,
    baseline: Day,
    made: RefCell<HashMap<(Population, bool), Rc<Made>>>,
}

struct Made {
    intervals: Intervals,
    changes: DataFrame,
}

/// Who counts in a reading and, for a share, who is counted among.
pub struct Sets {
    pub counted: Intervals,
    pub among: Option<Intervals>,
}

impl<'a> Engine<'a> {
    /// `baseline` is the day before the plan's period; only flows depend on it.
    pub fn new(history: &'a History, baseline: Day) -> Self {
        Self { history, baseline, made: RefCell::default() }
    }

    /// The steps of one measure: `place` (`UInt8`, [`super::PROVINCE`] for the
    /// province), `day` (`Int32`), `numerator`, `denominator` (`Int64`, null for a
    /// count); a row where something changes, by place and day.
    ///
    /// # Errors
    ///
    /// Only when a frame lacks a column that its maker promises.
    pub fn steps(&self, measure: &Measure) -> PolarsResult<DataFrame> {
        let counted = self.set(measure.population(), true)?;
        let among =
            measure.is_share().then(|| self.set(measure.population(), false)).transpose()?;
        combine(&counted.changes, among.as_ref().map(|among| &among.changes))
    }

    /// The intervals of one measure.
    ///
    /// # Errors
    ///
    /// Only when a frame lacks a column that its maker promises.
    pub fn sets(&self, measure: &Measure) -> PolarsResult<Sets> {
        let set =
            |counted| self.set(measure.population(), counted).map(|made| made.intervals.clone());
        let among = measure.is_share().then(|| set(false)).transpose()?;
        Ok(Sets { counted: set(true)?, among })
    }

    fn set(&self, population: &Population, counted: bool) -> PolarsResult<Rc<Made>> {
        let key = if counted { (population.clone(), true) } else { (population.all(), false) };
        if let Some(made) = self.made.borrow().get(&key) {
            return Ok(Rc::clone(made));
        }
        let intervals = population::intervals(self.history, self.baseline, &key.0, counted)?;
        let made = Rc::new(Made { changes: changes(&intervals.frame)?, intervals });
        self.made.borrow_mut().insert(key, Rc::clone(&made));
        Ok(made)
    }
}
