use std::collections::{BTreeSet, HashMap};

use app::board::{Day, Fraction, Pace, PlaceSteps, Steps};
use polars::prelude::PolarsResult;

use super::super::shape;
use crate::{engine::Engine, figure::Term, place::Places, plan::Measure};

/// What the register counts of a published figure, where the dictionary knows a measure of it.
pub struct Own {
    province: String,
    /// Events of a year, and not what holds on a day.
    is_yearly: bool,
    counted: ByYear,
    except: Option<ByYear>,
}

/// Of the province and of its units, in each year that is asked for; in `None` of what holds on a
/// day.
type ByYear = HashMap<Option<i32>, (Steps, Vec<PlaceSteps>)>;

impl Own {
    /// `days` are those of the published figures.
    pub fn new(
        places: &Places,
        engine: &Engine<'_>,
        term: &Term,
        days: impl Iterator<Item = Day>,
    ) -> PolarsResult<Self> {
        let measures = || term.measure.iter().chain(&term.except);
        let is_yearly = measures().any(|measure| measure.pace() == Pace::Flow);
        let years: BTreeSet<_> = days.map(|day| year(day, is_yearly)).collect();
        let counts = |measure: &Measure| -> PolarsResult<ByYear> {
            let of_year = |&year: &Option<i32>| {
                let first = year.and_then(|year| Day::from_ymd(year, 1, 1));
                let engine = match first {
                    Some(first) => engine.with_baseline(first.plus(-1)),
                    None => engine.clone(),
                };
                Ok((year, shape::steps(&engine, measure, places)?))
            };
            years.iter().map(of_year).collect()
        };
        Ok(Self {
            province: places.province.code.clone(),
            is_yearly,
            counted: term.measure.as_ref().map(counts).transpose()?.unwrap_or_default(),
            except: term.except.as_ref().map(counts).transpose()?,
        })
    }

    /// The register's figure of a place on a day.
    pub fn at(&self, place: &str, day: Day) -> Option<Fraction> {
        let year = year(day, self.is_yearly);
        let value = self.find(&self.counted, place, year)?.at(day);
        let Some(except) = &self.except else { return Some(value) };
        let except = self.find(except, place, year)?.at(day);
        Some(Fraction::count(value.numerator.saturating_sub(except.numerator)))
    }

    /// Its course; none of events, which begin anew with each year.
    pub fn steps(&self, place: &str) -> Option<&Steps> {
        self.find(&self.counted, place, None).filter(|_| self.except.is_none())
    }

    fn find<'a>(&self, all: &'a ByYear, place: &str, year: Option<i32>) -> Option<&'a Steps> {
        let (whole, units) = all.get(&year)?;
        if place == self.province {
            return Some(whole);
        }
        units.iter().find(|unit| unit.code == place).map(|unit| &unit.steps)
    }
}

fn year(day: Day, is_yearly: bool) -> Option<i32> {
    is_yearly.then(|| day.ymd().0)
}
