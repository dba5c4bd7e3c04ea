use super::facets::key;
use crate::{
    address::Key,
    find::{By, Facet, Question, Sort, fold},
    part::visit::Visit,
    problem::{Allowed, Problem, Thing},
};

/// The longest words that are looked for, in characters.
pub const LONGEST: usize = 100;

/// The question that the address holds.
///
/// # Errors
///
/// When it names a value or an order that does not exist.
pub fn question(visit: &Visit) -> Result<Question, Problem> {
    let (edition, at) = (&visit.edition, &visit.at);
    let written = at.query.get(Key::Q).unwrap_or_default();
    if written.chars().count() > LONGEST {
        let allowed = Allowed::Characters(LONGEST);
        return Err(Problem::Value { parameter: "q", value: written.to_owned(), allowed });
    }
    let mut question = Question::default();
    for word in fold(written).split_whitespace() {
        if !question.words.iter().any(|known| known == word) {
            question.words.push(word.to_owned());
        }
    }
    for (facet, values) in Facet::ALL.into_iter().zip(&mut question.chosen) {
        for word in at.query.all(key(facet)) {
            let value = edition.index.value(facet, word, &edition.districts);
            values.push(value.ok_or_else(|| refusal(visit, facet, word))?);
        }
    }
    question.sort = match at.query.get(Key::Sort) {
        Some(word) => Some(Sort::read(word).ok_or_else(|| {
            let words = By::ALL
                .into_iter()
                .flat_map(|by| [false, true].map(|descending| Sort { by, descending }.word()));
            let allowed = Allowed::Words(words.collect());
            Problem::Value { parameter: Key::Sort.name(), value: word.to_owned(), allowed }
        })?),
        None => None,
    };
    Ok(question)
}

/// Why no product can have this value: a name that is not there, or no value at all.
fn refusal(visit: &Visit, facet: Facet, word: &str) -> Problem {
    let edition = &visit.edition;
    match facet {
        Facet::District => Problem::no_district(edition, word),
        Facet::Year if word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()) => {
            Problem::missing(Thing::Year, word)
        }
        _ => {
            let words = edition.index.all(facet, &edition.districts);
            let allowed = Allowed::Words(words);
            Problem::Value { parameter: facet.name(), value: word.to_owned(), allowed }
        }
    }
}
