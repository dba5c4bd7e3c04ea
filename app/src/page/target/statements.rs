use leptos::prelude::*;

use crate::{
    board::{TargetView, Text},
    format::Lang,
    text::target as words,
};

/// The five statements that a reader needs to trust the figure.
pub fn statements(lang: Lang, target: &TargetView) -> impl IntoView + use<> {
    let said = &target.statements;
    let statements: [(_, &Text); 5] = [
        (words::VERIFICATION, &said.verification),
        (words::SOURCES, &said.sources),
        (words::ACCURACY, &said.accuracy),
        (words::LIMITS, &said.limits),
        (words::REMEDY, &said.remedy),
    ];
    let statements: Vec<_> = statements
        .into_iter()
        .map(|(name, text)| view! { <div><dt>{name.in_lang(lang)}</dt><dd>{lang.text(text).to_owned()}</dd></div> })
        .collect();
    view! {
        <section class="card definition" aria-labelledby="statements">
            <h2 id="statements">{words::STATEMENTS.in_lang(lang)}</h2>
            <dl>{statements}</dl>
        </section>
    }
    .into_any()
}
