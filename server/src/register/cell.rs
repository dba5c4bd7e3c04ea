use std::borrow::Cow;

use app::board::Day;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// What a file holds in one cell, before it is known what should be there.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    Empty,
    Text(Cow<'a, str>),
    Number(f64),
    Flag(bool),
    Day(Day),
    /// What a spreadsheet shows when a formula fails: `#REF!`.
    Failed(String),
}

/// Text in the register's one form, and whether it had to be changed.
pub struct Cleaned<'a> {
    pub text: Cow<'a, str>,
    pub trimmed: bool,
    pub recomposed: bool,
}

/// Letters that tell one cell from another.
const EXCERPT: usize = 120;

impl Cell<'_> {
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    pub fn into_owned(self) -> Cell<'static> {
        match self {
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(Cow::Owned(text.into_owned())),
            Self::Number(number) => Cell::Number(number),
            Self::Flag(flag) => Cell::Flag(flag),
            Self::Day(day) => Cell::Day(day),
            Self::Failed(error) => Cell::Failed(error),
        }
    }

    /// The cell as a person sees it, the beginning of it when it is long.
    pub fn excerpt(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => excerpt(text),
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Failed(error) => error.clone(),
        }
    }
}

/// `text`, or the beginning of it when it is long.
pub fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// `text` without white space around it and in Unicode's composed form (NFC).
pub fn clean(text: &str) -> Cleaned<'_> {
    let inner = text.trim();
    let trimmed = inner.len() != text.len();
    if inner.is_ascii() || is_nfc(inner) {
        return Cleaned { text: Cow::Borrowed(inner), trimmed, recomposed: false };
    }
    Cleaned { text: Cow::Owned(inner.nfc().collect()), trimmed, recomposed: true }
}
