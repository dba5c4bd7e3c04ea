use leptos::prelude::*;

use super::pairs;
use crate::{
    board::{Named, State},
    format::Lang,
    text::{method as words, rule, state as names},
};

/// The states of products, entities and villages, and the sets that formulas name.
pub fn states(lang: Lang) -> impl IntoView {
    let states = State::ALL.map(|state| (names::name(state), names::rule(state)));
    view! {
        <section aria-labelledby="states">
            <h2 id="states">{words::STATES.in_lang(lang)}</h2>
            <p>{words::STATES_LEAD.in_lang(lang)}</p>
            {pairs(lang, states)}
            {pairs(lang, words::HOLDERS)}
            <details>
                <summary>{words::SETS.in_lang(lang)}</summary>
                <p class="note">{words::SETS_LEAD.in_lang(lang)}</p>
                {sets(lang, &Named::ALL)}
            </details>
        </section>
    }
    .into_any()
}

/// The definition of each set, and what it means.
pub fn sets(lang: Lang, named: &[Named]) -> impl IntoView + use<> {
    let sets: Vec<_> = named
        .iter()
        .map(|&one| {
            view! { <div><dt><code>{one.definition()}</code></dt><dd>{rule::meaning(one).in_lang(lang)}</dd></div> }
        })
        .collect();
    view! { <dl class="sets">{sets}</dl> }.into_any()
}

/// How days, places and numbers are treated everywhere.
pub fn conventions(lang: Lang) -> impl IntoView {
    view! {
        <section aria-labelledby="conventions">
            <h2 id="conventions">{words::CONVENTIONS.in_lang(lang)}</h2>
            {pairs(lang, words::DATES)}
        </section>
    }
    .into_any()
}
