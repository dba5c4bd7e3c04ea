use maud::{Markup, html};

use super::facets::{key, name};
use crate::{
    address::{Key, Page},
    find::{Facet, Question},
    part::visit::Visit,
    text::products as words,
};

/// What the list is narrowed by, each as a link that takes it away.
pub fn chosen(visit: &Visit, question: &Question) -> Markup {
    let (lang, at, edition) = (visit.lang(), &visit.at, &visit.edition);
    let mut links = Vec::new();
    if let Some(written) = at.query.get(Key::Q) {
        let said = format!("{}: «{}»", words::WORDS.in_lang(lang), written.trim());
        links.push((said, at.with(Key::Q, None::<&str>)));
    }
    for (facet, values) in Facet::ALL.into_iter().zip(&question.chosen) {
        for &value in values {
            let said =
                format!("{}: {}", words::facet(facet).in_lang(lang), name(visit, facet, value));
            let word = edition.index.word(facet, value, &edition.districts).unwrap_or_default();
            links.push((said, at.toggled(key(facet), &word)));
        }
    }
    html! {
        @if !links.is_empty() {
            ul.chips aria-label=(words::CHOSEN.in_lang(lang)) {
                @for (said, without) in &links {
                    li { a href=(without.href()) aria-label=(words::remove(lang, said)) {
                        (said) " " span aria-hidden="true" { "×" }
                    } }
                }
                li { a href=(at.to(Page::Products).with(Key::Sort, at.query.get(Key::Sort)).href()) {
                    (words::CLEAR.in_lang(lang))
                } }
            }
        }
    }
}
