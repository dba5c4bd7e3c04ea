//! What the form of a measure would hold and no measure says: refused while a plan is read.

use std::fmt::Display;

use serde::{Deserialize, Deserializer, de};

use super::Population;
use crate::{
    board::Day,
    closed::closed,
    register::rule::{MOST_STARS, RECOGNISED_STARS},
};

closed! {
    /// What no measure says, though its form would hold it.
    Misfit {
        NotADay = "not_a_day",
        /// Of products that are not recognised.
        Stars = "stars",
        /// A number that every unit reaches.
        ReachedByAll = "reached_by_all",
        UnitsInUnits = "units_in_units",
    }
}

impl Misfit {
    /// As an error of serde, which carries a text and nothing else.
    fn custom<E: de::Error>(self, value: impl Display) -> E {
        E::custom(format_args!("{}:{value}", self.id()))
    }

    /// What such a text says, and of which value.
    pub fn from_custom(text: &str) -> Option<(Self, &str)> {
        let (id, value) = text.split_once(':')?;
        Some((Self::with_id(id)?, value))
    }
}

pub fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|()| Misfit::NotADay.custom(&text))
}

pub fn at_least<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    match u32::deserialize(from)? {
        0 => Err(Misfit::ReachedByAll.custom(0)),
        number => Ok(number),
    }
}

pub fn in_unit<'de, D: Deserializer<'de>>(from: D) -> Result<Box<Population>, D::Error> {
    match Population::deserialize(from)? {
        Population::Units(_) => Err(Misfit::UnitsInUnits.custom("")),
        population => Ok(Box::new(population)),
    }
}

pub fn stars<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    let stars = Vec::<u8>::deserialize(from)?;
    match stars.iter().find(|stars| !(RECOGNISED_STARS..=MOST_STARS).contains(*stars)) {
        None => Ok(stars),
        Some(wrong) => Err(Misfit::Stars.custom(wrong)),
    }
}
