use leptos::prelude::*;

use super::question::LONGEST;
use crate::{
    address::Key,
    find::{By, Question, Sort},
    part::{hidden::hidden, visit::Visit},
    text::products as words,
};

/// The form's id: what stands elsewhere sends it too.
pub const SEARCH: &str = "search";

/// One plain form for words, order and facets; on a phone the facets are folded.
#[component]
pub fn Form<'a>(
    visit: &'a Visit,
    question: &'a Question,
    facets: Vec<AnyView>,
) -> impl IntoView + use<> {
    let (lang, at) = (visit.lang(), &visit.at);
    let carried = hidden(at.carried.pairs());
    let sorts =
        By::ALL.into_iter().flat_map(|by| [false, true].map(|descending| Sort { by, descending }));
    let sorts: Vec<_> = sorts
        .map(|sort| {
            let here = question.sort == Some(sort);
            let words = words::sort(sort).in_lang(lang);
            view! { <option value=sort.word() selected=here>{words}</option> }
        })
        .collect();
    let chosen: usize = question.chosen.iter().map(Vec::len).sum();
    view! {
        <form class="search" id=SEARCH method="get" action=at.action() role="search">
            {carried}
            <label class="words">
                {words::SEARCH.in_lang(lang)}
                <input type="search" name=Key::Q.name() maxlength=LONGEST.to_string()
                    value=at.query.get(Key::Q).unwrap_or_default().to_owned()/>
            </label>
            <button>{words::FIND.in_lang(lang)}</button>
            <label class="order">
                {words::ORDER.in_lang(lang)}
                <select name=Key::Sort.name()>
                    <option value="">{words::DEFAULT_ORDER.in_lang(lang)}</option>
                    {sorts}
                </select>
            </label>
            <details class="facets">
                <summary>{words::FILTERS.in_lang(lang)}{(chosen > 0).then(|| format!(" ({chosen})"))}</summary>
                <div>
                    {facets}
                    <p class="apply"><button>{words::APPLY.in_lang(lang)}</button></p>
                </div>
            </details>
        </form>
    }
}
