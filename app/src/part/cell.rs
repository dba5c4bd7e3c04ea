use crate::{
    board::{Day, Fraction},
    format::{self, Lang},
};

/// A table: one header row, then rows that their first cell names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {
    pub head: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
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
    /// A name or another text that the register has in Vietnamese alone.
    pub fn name(lang: Lang, name: impl Into<String>) -> Self {
        Self { shown: name.into(), lang: lang.of_names(), ..Self::default() }
    }

    /// `shown` stands for `value`.
    pub fn value(shown: String, value: Fraction) -> Self {
        Self { shown, datum: Datum::Figure(value), ..Self::default() }
    }

    /// `57/101 (56,4%)`.
    pub fn figure(lang: Lang, value: Fraction) -> Self {
        match value.denominator {
            Some(0) => Self::value(format::no_data(lang).to_owned(), value),
            _ => Self::value(format::figure(lang, value), value),
        }
    }

    pub fn number(lang: Lang, number: i64) -> Self {
        let datum = Datum::Number(number);
        Self { shown: format::count(lang, number), datum, ..Self::default() }
    }

    pub fn day(lang: Lang, day: Day) -> Self {
        Self { shown: format::day(lang, day), datum: Datum::Day(day), ..Self::default() }
    }

    /// A word for what is not stated.
    pub fn missing(word: impl Into<String>) -> Self {
        Self { shown: word.into(), datum: Datum::Missing, ..Self::default() }
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
        Self { shown: words.into(), ..Self::default() }
    }
}
