use leptos::prelude::*;

use super::facets::{key, name};
use crate::{
    address::{Key, Page},
    find::{Facet, Question},
    part::visit::Visit,
    text::products as words,
};

/// What the list is narrowed by, each as a link that takes it away.
#[component]
pub fn Chips<'a>(visit: &'a Visit, question: &'a Question) -> impl IntoView + use<> {
    let (lang, at, edition) = (visit.lang(), &visit.at, &visit.edition);
    let mut links = Vec::new();
    if let Some(written) = at.query.get(Key::Q) {
        let label = format!("{}: «{}»", words::WORDS.in_lang(lang), written.trim());
        links.push((label, at.with(Key::Q, None::<&str>)));
    }
    for (facet, values) in Facet::ALL.into_iter().zip(&question.chosen) {
        for &value in values {
            let label =
                format!("{}: {}", words::facet(facet).in_lang(lang), name(visit, facet, value));
            let word = edition.index.word(facet, value, &edition.districts).unwrap_or_default();
            links.push((label, at.toggle(key(facet), &word)));
        }
    }
    let chips: Vec<_> = links
        .into_iter()
        .map(|(label, without)| {
            let spoken = words::remove(lang, &label);
            view! {
                <li>
                    <a href=without.href() aria-label=spoken>{label}" "<span aria-hidden="true">"×"</span></a>
                </li>
            }
        })
        .collect();
    let clear = at.to(Page::Products).with(Key::Sort, at.query.get(Key::Sort)).href();
    (!chips.is_empty()).then(|| {
        view! {
            <ul class="chips" aria-label=words::CHOSEN.in_lang(lang)>
                {chips}
                <li><a href=clear>{words::CLEAR.in_lang(lang)}</a></li>
            </ul>
        }
    })
}
