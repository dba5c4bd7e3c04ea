//! With what the lines of a section begin, by which those of the sections beside it are known.

use super::{level::Number, said::line::Line};
use crate::{
    intake::list::text::text_of,
    sheet,
    written::{behind, words},
};

/// The number of a section, and of what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub number: Option<Number>,
    of: Of,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Of {
    District(usize),
    /// `Đợt 2`: which time it was.
    Time(String),
    Other,
}

impl Opening {
    pub fn of(row: &sheet::Row, line: &Line<'_>) -> Self {
        let first = row.1.iter().find_map(text_of).unwrap_or_default();
        let said = words(&line.bare);
        let time = ["dot", "lan"].iter().find_map(|word| behind(&said, word));
        let time = time.and_then(|time| time.split(' ').next());
        Self {
            number: Number::of_line(&first, line.text),
            of: match (line.district, time) {
                (Some(district), _) => Of::District(district),
                (None, Some(time)) => Of::Time(time.to_owned()),
                (None, None) => Of::Other,
            },
        }
    }

    /// True where it says of what section it is.
    pub fn is_of_a_section(&self) -> bool {
        self.number.is_some() || self.of != Of::Other
    }

    /// True where `next` begins another section of the same kind: `II` after `I`, `Đợt 2` after
    /// `Đợt 1`, a district after another.
    pub fn is_beside(&self, next: &Self) -> bool {
        let is_other = match (&self.of, &next.of) {
            (Of::District(own), Of::District(next)) => Some(own != next),
            (Of::Time(own), Of::Time(next)) => Some(own != next),
            (Of::Other, _) | (_, Of::Other) => None,
            _ => Some(false),
        };
        match (self.number, next.number) {
            (Some(own), Some(next)) => own.is_before(next) && is_other != Some(false),
            (None, None) => is_other == Some(true),
            _ => false,
        }
    }
}
