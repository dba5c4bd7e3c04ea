use maud::{Markup, html};

use super::asked::LONGEST;
use crate::{
    address::Key,
    find::{By, Question, Sort},
    part::visit::Visit,
    text::products as words,
};

/// One plain form for words, order and facets; on a phone the facets are folded.
pub fn form(visit: &Visit, question: &Question, facets: &Markup) -> Markup {
    let (lang, at) = (visit.lang(), &visit.at);
    let sorts =
        By::ALL.into_iter().flat_map(|by| [false, true].map(|descending| Sort { by, descending }));
    let chosen: usize = question.chosen.iter().map(Vec::len).sum();
    html! {
        form.search method="get" action=(at.action()) role="search" {
            @for (key, value) in at.carried.pairs() { input type="hidden" name=(key) value=(value); }
            label.words { (words::SEARCH.in_lang(lang))
                input type="search" name=(Key::Q.name()) maxlength=(LONGEST)
                    value=(at.query.get(Key::Q).unwrap_or_default());
            }
            button { (words::FIND.in_lang(lang)) }
            label.order { (words::ORDER.in_lang(lang))
                select name=(Key::Sort.name()) {
                    option value="" { (words::DEFAULT_ORDER.in_lang(lang)) }
                    @for sort in sorts {
                        option value=(sort.word()) selected[question.sort == Some(sort)] {
                            (words::sort(sort).in_lang(lang))
                        }
                    }
                }
            }
            details.facets {
                summary { (words::FILTERS.in_lang(lang)) @if chosen > 0 { " (" (chosen) ")" } }
                div {
                    (facets)
                    button { (words::APPLY.in_lang(lang)) }
                }
            }
        }
    }
}
