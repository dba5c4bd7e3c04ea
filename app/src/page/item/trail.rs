use leptos::prelude::*;

use crate::{
    address::Page,
    format::Lang,
    part::{cell::Cell, table::Words, visit::Visit},
    text::{district, item as words, shell},
};

/// All districts, and the one with this position: where an item's page lies.
pub fn trail(visit: &Visit, place: u16) -> Vec<Cell> {
    let lang = visit.lang();
    let all = Cell::from(shell::DISTRICTS.in_lang(lang)).link(visit.at.to(Page::Districts).href());
    let place = visit.edition.districts.get(usize::from(place)).map(|place| {
        let at = visit.at.to(Page::District(place.code.clone()));
        Cell::from(district::full(lang, place)).link(at.href())
    });
    std::iter::once(all).chain(place).collect()
}

/// What a page stands in, the widest first.
#[component]
pub fn Trail(lang: Lang, trail: Vec<Cell>) -> impl IntoView {
    let steps: Vec<_> = trail.into_iter().map(|cell| view! { <li><Words cell/></li> }).collect();
    view! { <nav class="trail" aria-label=words::TRAIL.in_lang(lang)><ol>{steps}</ol></nav> }
}
