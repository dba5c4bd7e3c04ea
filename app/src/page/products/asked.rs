use super::facets::key;
use crate::{
    address::Key,
    find::{Facet, Question, Sort, fold},
    part::visit::Visit,
};

/// The longest words that are looked for, in characters.
pub const LONGEST: usize = 100;

/// What the address asks for; `None` when it names a value or an order that does not exist.
pub fn asked(visit: &Visit) -> Option<Question> {
    let (edition, at) = (&visit.edition, &visit.at);
    let written = at.query.get(Key::Q).unwrap_or_default();
    if written.chars().count() > LONGEST {
        return None;
    }
    let mut question = Question::default();
    for word in fold(written).split_whitespace() {
        if !question.words.iter().any(|known| known == word) {
            question.words.push(word.to_owned());
        }
    }
    for (facet, values) in Facet::ALL.into_iter().zip(&mut question.chosen) {
        for word in at.query.all(key(facet)) {
            values.push(edition.index.value(facet, word, &edition.districts)?);
        }
    }
    question.sort = match at.query.get(Key::Sort) {
        Some(word) => Some(Sort::read(word)?),
        None => None,
    };
    Some(question)
}
