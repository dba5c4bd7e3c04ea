//! Numbers, days and units in Vietnamese and English. The only place that rounds.
//!
//! Rounding is half away from zero, from unrounded counts. Formats are written
//! out, because the short styles of locale libraries are not the ones in use
//! (`5/9/23`, `1,2 Tr`).

mod change;
mod day;
mod guard;
mod number;
mod share;
mod visible;

pub use change::{change, change_milli};
pub use day::{as_of, as_of_within, date, day, month, period, short_month};
pub use guard::{guard, unguard};
pub use number::{count, decimal, fraction, milli};
pub use share::{figure, goal, is_too_small_for_percent, mark, of_goal, percent, percent_against};
pub use visible::{is_invisible, visible};

use crate::board::Text;

/// A reader's language. Vietnamese comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    #[default]
    Vi,
    En,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// As the `lang` attribute names it.
    pub fn code(self) -> &'static str {
        self.pick("vi", "en")
    }

    /// The language of proper names, which are Vietnamese, where it is not the page's.
    pub fn of_names(self) -> Option<Self> {
        self.pick(None, Some(Self::Vi))
    }

    pub fn pick<T>(self, vi: T, en: T) -> T {
        match self {
            Self::Vi => vi,
            Self::En => en,
        }
    }

    pub fn text(self, text: &Text) -> &str {
        self.pick(&text.vi, &text.en)
    }
}

/// Between a number and its unit.
pub const NBSP: char = '\u{a0}';

/// Between the parts of a list; a line never begins with it.
pub const DOT: &str = "\u{a0}· ";

pub fn no_data(lang: Lang) -> &'static str {
    lang.pick("chưa có số liệu", "no data")
}

#[cfg(test)]
mod tests;
