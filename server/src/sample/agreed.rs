//! Registers that agree with what is published about a province on a day, written as data.

mod cast;
mod change;
mod recognised;
mod round;
mod tables;

use std::{collections::BTreeMap, io};

use app::board::Day;
use serde::Deserialize;

use super::{Goods, Sink};
use crate::place::Places;
use cast::Cast;

/// What is known of a province on a day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    pub day: String,
    /// Products recognised with 3, 4 and 5 stars.
    pub stars: [u32; 3],
    /// The same by group; as they come, when nothing is known.
    #[serde(default)]
    pub groups: BTreeMap<String, u32>,
    /// Entities with a recognised product, by kind.
    pub entities: BTreeMap<String, u32>,
    /// Communes with a recognised product; as they come, when nothing is known.
    pub communes: Option<usize>,
    /// Of the products, so many were first recognised in the year of the day.
    pub new: u32,
    /// So many were graded again in it.
    pub regraded: u32,
    /// Products that followed in later years.
    #[serde(default)]
    pub later: Vec<(i32, u32)>,
    /// Entities led by women, and by people of minorities; as they come, when nothing is known.
    pub women_led: Option<u32>,
    pub minority_led: Option<u32>,
    /// What else is known, of a day before.
    pub before: Option<Before>,
    #[serde(default)]
    pub goods: Goods,
}

/// What is known of a day of the same year, or of the last of the year before.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Before {
    pub day: String,
    /// Products recognised with 3, 4 and 5 stars.
    pub stars: [u32; 3],
    /// The same by group; as they come, when nothing is known.
    #[serde(default)]
    pub groups: BTreeMap<String, u32>,
    /// Of those first recognised in the year, so many were by then.
    #[serde(default)]
    pub new: u32,
}

impl Agreed {
    fn day(&self) -> Day {
        self.day.parse().unwrap_or(Day::FIRST)
    }

    /// The day before of which more is known; `None` without one.
    ///
    /// # Errors
    ///
    /// When it lies further back than the last of the year before.
    fn day_before(&self) -> io::Result<Option<Day>> {
        let Some(before) = &self.before else { return Ok(None) };
        let day = before.day.parse().unwrap_or(Day::FIRST);
        match day < self.day() && day.plus(1).ymd().0 == self.day().ymd().0 {
            true => Ok(Some(day)),
            false => Err(io::Error::other(format!("{day} is not shortly before {}", self.day))),
        }
    }
}

/// Writes every table.
///
/// # Errors
///
/// When the sink fails, the text is not of its form, or the province has too few communes.
pub fn write(text: &str, seed: u64, places: &Places, sink: &mut Sink) -> io::Result<()> {
    let agreed: Agreed = toml::from_str(text).map_err(io::Error::other)?;
    tables::write(&Cast::new(&agreed, seed, places)?, places, sink)
}
