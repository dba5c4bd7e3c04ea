use leptos::prelude::*;

use super::table::{citation, printed_value};
use crate::{
    board::{Clash, FigureKind},
    format::{self, Lang},
    part::visit::Visit,
    text::figures,
};

/// Published figures that cannot all be right, each with its numbers and sources.
#[component]
pub fn Clashes(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let clashes: Vec<_> = visit
        .board
        .clashes
        .iter()
        .map(|clash| view! { <li>{sentence(lang, clash)}</li> })
        .collect();
    let none = clashes.is_empty();
    view! {
        <section class="card clashes" aria-labelledby="clashes">
            <h2 id="clashes">{figures::CLASHES.in_lang(lang)}</h2>
            <p class="sub">{figures::CLASH_RULES.in_lang(lang)}</p>
            {if none {
                view! { <p>{figures::NO_CLASHES.in_lang(lang)}</p> }.into_any()
            } else {
                view! { <ol>{clashes}</ol> }.into_any()
            }}
        </section>
    }
    .into_any()
}

fn sentence(lang: Lang, clash: &Clash) -> impl IntoView + use<> {
    let what = format!(
        "{}, {}, {}",
        lang.text(&clash.name),
        figures::place(lang, &clash.place),
        format::as_of_within(lang, &clash.as_of)
    );
    let sources: Vec<_> = clash
        .sources
        .iter()
        .map(|one| view! { <li><span class="num">{printed_value(lang, FigureKind::Count, one)}</span>" – "{citation(lang, one)}</li> })
        .collect();
    view! {
        <p><strong>{what}"."</strong>" "{figures::clash(lang, clash)}</p>
        <ul class="sources">{sources}</ul>
    }
    .into_any()
}
