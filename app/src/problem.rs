//! Why a question gets no answer: one list, shown as a page or told to a program. Its words
//! are in [`crate::text::problem`].

mod kind;
mod thing;

pub use kind::Kind;
pub use thing::Thing;

use crate::{
    board::{Board, Day, Period, Place},
    edition::{Edition, OtherUnits},
};

/// What is wrong with a question, or with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// An address or a parameter names something that is not there.
    Missing {
        thing: Thing,
        name: String,
        /// What there is instead; empty when that is too much to list.
        known: Vec<String>,
    },
    /// A district among the units of before, as of a day of theirs; none among those shown.
    FormerDistrict {
        place: Place,
        on: Day,
        /// The codes of those shown.
        known: Vec<String>,
    },
    /// A day without figures, and the days that have some.
    DayOutside(Day, Period),
    /// The second day comes before the first.
    NoDays(Day, Day),
    /// The day to compare with comes after the one shown.
    SinceAfter(Day, Day),
    /// More rows than a sheet holds.
    NoSheet { rows: u32, most: u32 },
    /// Not a day that exists.
    NotADay(String),
    /// A value that a parameter cannot have.
    Value { parameter: &'static str, value: String, allowed: Allowed },
    /// A parameter that is not asked for here.
    Unknown { parameter: String, known: Vec<String> },
    /// A parameter without a value.
    Empty(&'static str),
    /// A parameter that stands more often than it may.
    Repeated { parameter: &'static str, times: usize, most: usize },
    /// A part of a path that is not UTF-8.
    NotText,
    /// A method that would change something.
    ReadOnly,
    /// An address of so many bytes; longer than allowed.
    TooLong { bytes: usize, most: usize },
    /// A query of so many parameters; more than allowed.
    TooMany { parameters: usize, most: usize },
    /// A request that names no host, or several.
    NotOneHost { hosts: usize },
    /// So many wait for an answer already that this one has to be asked for again.
    Busy,
    /// Nothing that the reader did.
    Fault,
}

/// What a parameter's value may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Allowed {
    Words(Vec<String>),
    /// A whole number from the first to the last.
    Whole(u32, u32),
    /// So many characters.
    Characters(usize),
}

impl Problem {
    /// Something is not there; nothing is listed in its place.
    pub fn missing(thing: Thing, name: impl Into<String>) -> Self {
        Self::Missing { thing, name: name.into(), known: Vec::new() }
    }

    /// No such target in the plan, which has others.
    pub fn no_target(board: &Board, id: &str) -> Self {
        let known = board.targets.iter().map(|target| target.id.clone()).collect();
        Self::Missing { thing: Thing::Target, name: id.to_owned(), known }
    }

    /// No such plan; there are others.
    pub fn no_plan(edition: &Edition, id: &str) -> Self {
        let known = edition.boards.iter().map(|board| board.plan.clone()).collect();
        Self::Missing { thing: Thing::Plan, name: id.to_owned(), known }
    }

    /// No units of this year; there are others.
    pub fn no_units(edition: &Edition, year: Option<&str>) -> Self {
        let name = year.unwrap_or_default().to_owned();
        Self::Missing { thing: Thing::Units, name, known: edition.units_years() }
    }

    /// No such district; there are others, or it was one before.
    pub fn no_district(edition: &Edition, code: &str) -> Self {
        let known = edition.districts.iter().map(|place| place.code.clone()).collect();
        if let Some(OtherUnits::Before(before)) = &edition.other
            && let Some(at) = before.district(code)
        {
            let place = before.districts[at].clone();
            return Self::FormerDistrict { place, on: before.units_on, known };
        }
        Self::Missing { thing: Thing::District, name: code.to_owned(), known }
    }

    /// A value that is none of these words.
    pub fn no_word<'a>(
        parameter: &'static str,
        value: impl Into<String>,
        words: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let allowed = Allowed::Words(words.into_iter().map(str::to_owned).collect());
        Self::Value { parameter, value: value.into(), allowed }
    }

    pub fn kind(&self) -> Kind {
        match self {
            Self::Missing { .. }
            | Self::FormerDistrict { .. }
            | Self::DayOutside(..)
            | Self::NoDays(..)
            | Self::SinceAfter(..)
            | Self::NoSheet { .. } => Kind::Missing,
            Self::NotADay(_)
            | Self::Value { .. }
            | Self::Unknown { .. }
            | Self::Empty(_)
            | Self::Repeated { .. }
            | Self::TooMany { .. }
            | Self::NotOneHost { .. }
            | Self::NotText => Kind::Malformed,
            Self::ReadOnly => Kind::ReadOnly,
            Self::TooLong { .. } => Kind::TooLong,
            Self::Busy => Kind::Busy,
            Self::Fault => Kind::Fault,
        }
    }

    pub fn status(&self) -> u16 {
        self.kind().status()
    }

    /// What can be asked for in place of what is missing or unknown.
    pub fn alternatives(&self) -> &[String] {
        match self {
            Self::Missing { known, .. }
            | Self::FormerDistrict { known, .. }
            | Self::Unknown { known, .. } => known,
            Self::Value { allowed: Allowed::Words(words), .. } => words,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests;
