use crate::{
    board::{Chance, Fraction},
    format::{self, Lang, NBSP},
    part::{
        cell::{Cell, Datum},
        places::comparable,
    },
    text::compare,
};

/// How far a value is from what it is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    before: Fraction,
    after: Fraction,
}

impl Difference {
    /// `None` when one of them cannot be computed or is of fewer than five.
    pub fn new(before: Fraction, after: Fraction) -> Option<Self> {
        comparable(before).and(comparable(after)).map(|_| Self { before, after })
    }

    /// As an exact fraction, in counts or in shares of 1.
    fn exact(self) -> (i128, i128) {
        match (self.before.exact(), self.after.exact()) {
            (Some(b), Some(a)) => (a.0 * b.1 - b.0 * a.1, a.1 * b.1),
            _ => (0, 1),
        }
    }

    /// -1, 0 or 1.
    pub fn sign(self) -> i32 {
        self.exact().0.signum() as i32
    }

    pub fn is_share(self) -> bool {
        self.after.denominator.is_some()
    }

    /// How many more or fewer there are.
    pub fn number(self) -> u32 {
        self.after.numerator.abs_diff(self.before.numerator)
    }

    /// `+6,7`, in points or in counts.
    pub fn short(self, lang: Lang) -> String {
        let written = self.text(lang);
        written.split(NBSP).next().unwrap_or_default().to_owned()
    }

    /// `+6,7 điểm %` or `+4`.
    pub fn text(self, lang: Lang) -> String {
        format::change(lang, self.before, self.after).unwrap_or_default()
    }

    /// True for shares of which each lies outside the limits of chance around the other.
    pub fn is_clear(self) -> bool {
        let clear = |value, share| Chance::judge(value, share) == Some(Chance::Beyond998);
        clear(self.after, self.before) && clear(self.before, self.after)
    }
}

/// The difference as a cell, or the word for why there is none.
pub fn cell(lang: Lang, before: Fraction, after: Fraction) -> Cell {
    let Some(difference) = Difference::new(before, after) else {
        let few = [before, after].iter().any(|value| value.denominator.is_some_and(|of| of > 0));
        let none = [before, after].iter().any(|value| value.exact().is_none());
        let word =
            if few && !none { compare::TOO_FEW.in_lang(lang) } else { format::no_data(lang) };
        return Cell::missing(word);
    };
    let datum = format::change_milli(before, after).map_or(Datum::Missing, Datum::Decimal);
    Cell { shown: difference.short(lang), datum, ..Cell::default() }
}
