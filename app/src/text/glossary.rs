//! The programme's words.

mod craft;
mod law;
mod own;

use super::Pair;

/// A word of the programme or of this site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    pub name: Pair,
    pub meaning: Pair,
    /// Title and address of what says so; `None` for this site's own use of a word.
    pub source: Option<(&'static str, &'static str)>,
}

/// The programme's words up to those that its acts speak of, in an order in which they can be read.
pub fn before_acts() -> &'static [Term] {
    law::TERMS
}

/// Its other words, then this site's own.
pub fn after_acts() -> impl Iterator<Item = &'static Term> {
    craft::TERMS.iter().chain(own::TERMS)
}

const fn term(name: [&'static str; 2], meaning: [&'static str; 2]) -> Term {
    let [vi, en] = name;
    Term { name: Pair { vi, en }, meaning: Pair { vi: meaning[0], en: meaning[1] }, source: None }
}

const fn term_of_law(
    name: [&'static str; 2],
    meaning: [&'static str; 2],
    source: (&'static str, &'static str),
) -> Term {
    Term { source: Some(source), ..term(name, meaning) }
}

words! {
    TITLE: "Từ ngữ của chương trình", "The programme’s words";
    SUB: "Nghĩa như dùng trên trang này; điều nêu theo quy định có nguồn", "As this site uses them; what states a rule of law has its source";
    TERM: "Từ ngữ", "Term";
    OTHER: "Tiếng Anh", "Vietnamese";
    MEANING: "Nghĩa", "Meaning";
    SOURCE: "Nguồn", "Source";
    OWN: "cách dùng của trang này", "this site’s own use";
    NOT_FOUND: "chưa tìm thấy", "not found";
}

#[cfg(test)]
mod tests;
