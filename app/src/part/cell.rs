use crate::{
    board::{Day, Fraction},
    format::{self, Lang},
    text::Pair,
};

/// A table: one header row, then rows that their first cell names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {
    pub head: Vec<Cell>,
    pub rows: Vec<Vec<Cell>>,
}

impl Data {
    /// `rows` under headings in the reader's words.
    pub fn new(lang: Lang, head: &[Pair], rows: Vec<Vec<Cell>>) -> Self {
        Self { head: head.iter().map(|name| name.in_lang(lang).into()).collect(), rows }
    }

    /// True when a phone has no room for its columns: three or more, not all of plain numbers, or
    /// more of these than fit.
    #[cfg(feature = "ssr")]
    pub fn is_wide(&self) -> bool {
        let is_narrow = |cell: &Cell| {
            matches!(cell.datum, Datum::Number(_) | Datum::Decimal(_) | Datum::Missing)
        };
        self.head.len() > 5
            || self.head.len() > 2
                && self.rows.iter().flat_map(|row| row.iter().skip(1)).any(|cell| !is_narrow(cell))
    }
}

/// One cell of a table, as it is shown and as data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub shown: String,
    pub datum: Datum,
    /// Where its words lead.
    pub href: Option<String>,
    /// The language of its words, where it is not the page's.
    pub lang: Option<Lang>,
    /// A small picture before its words: markup that is safe to write as it is.
    pub mark: Option<String>,
}

/// What a cell says to a program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Datum {
    /// The words that are shown.
    #[default]
    Text,
    /// Not stated, or not known.
    Missing,
    Number(i64),
    /// A number in thousandths.
    Decimal(i64),
    Figure(Fraction),
    Day(Day),
}

impl Cell {
    // Not inlined: a cell is made in many places, and the browser's part is to stay small.
    #[inline(never)]
    fn new(shown: String, datum: Datum, lang: Option<Lang>) -> Self {
        Self { shown, datum, href: None, lang, mark: None }
    }

    /// A name or another text that the register has in Vietnamese alone.
    pub fn name(lang: Lang, name: impl Into<String>) -> Self {
        Self::new(name.into(), Datum::Text, lang.of_names())
    }

    /// `shown` stands for `value`.
    pub fn value(shown: String, value: Fraction) -> Self {
        Self::new(shown, Datum::Figure(value), None)
    }

    /// `57/101 (56,4%)`.
    pub fn figure(lang: Lang, value: Fraction) -> Self {
        match value.denominator {
            Some(0) => Self::value(format::no_data(lang).to_owned(), value),
            _ => Self::value(format::figure(lang, value), value),
        }
    }

    pub fn number(lang: Lang, number: i64) -> Self {
        Self::new(format::count(lang, number), Datum::Number(number), None)
    }

    pub fn day(lang: Lang, day: Day) -> Self {
        Self::new(format::day(lang, day), Datum::Day(day), None)
    }

    /// A word for what is not stated.
    pub fn missing(word: impl Into<String>) -> Self {
        Self::new(word.into(), Datum::Missing, None)
    }

    pub fn link(self, href: String) -> Self {
        Self { href: Some(href), ..self }
    }

    /// Its words are in `lang`, whatever the page's language is.
    pub fn in_lang(self, lang: Lang) -> Self {
        Self { lang: Some(lang), ..self }
    }

    pub fn mark(self, mark: String) -> Self {
        Self { mark: Some(mark), ..self }
    }
}

impl<T: Into<String>> From<T> for Cell {
    fn from(words: T) -> Self {
        Self::new(words.into(), Datum::Text, None)
    }
}
