//! What the pages of one product, entity or village share.

mod products;

pub use products::products;

use leptos::prelude::*;
use maud::{Markup, html};

use crate::{
    address::{Key, Page},
    board::Day,
    format::Lang,
    part::{
        cell::Cell,
        exhibit::{Exhibit, Shown},
        table::inside,
        visit::Visit,
    },
    text::item as words,
};

/// Facts of an item: names and values, some of them links.
pub fn facts(facts: Vec<(&'static str, Cell)>) -> Markup {
    html! {
        dl.facts {
            @for (name, cell) in facts {
                div {
                    dt { (name) }
                    dd { (inside(&cell)) }
                }
            }
        }
    }
}

/// Commune and district, each with the products that are found there.
pub fn places(visit: &Visit, commune: u32, district: u8) -> Vec<(&'static str, Cell)> {
    let (edition, lang) = (&visit.edition, visit.lang());
    let place = edition.districts.get(usize::from(district));
    let commune = edition.items.communes.get(commune as usize).map(|commune| {
        let at = visit.at.to(Page::Products).with(Key::Q, Some(&*commune.name));
        let at = at.with(Key::District, place.map(|place| place.code.clone()));
        (words::COMMUNE.in_lang(lang), Cell::name(lang, &*commune.name).link(at.href()))
    });
    let place = place.map(|place| {
        let at = visit.at.to(Page::District(place.code.clone()));
        (words::DISTRICT.in_lang(lang), Cell::name(lang, place.name.as_str()).link(at.href()))
    });
    commune.into_iter().chain(place).collect()
}

/// A section with exhibits, or a sentence when the first has no rows.
pub fn section(
    visit: &Visit,
    heading: &'static str,
    exhibits: Vec<Exhibit>,
    empty: &'static str,
) -> impl IntoView + use<> {
    let (lang, link) = (visit.lang(), visit.at.href());
    let id = exhibits.first().map(|first| format!("about-{}", first.id)).unwrap_or_default();
    let labelled = id.clone();
    let body = if exhibits.first().is_none_or(|first| first.data.rows.is_empty()) {
        view! { <p class="sub">{empty}</p> }.into_any()
    } else {
        let shown = exhibits.into_iter().map(|exhibit| {
            let open = exhibit.chart.is_none();
            view! { <Shown lang exhibit link=link.clone() open/> }
        });
        shown.collect::<Vec<_>>().into_any()
    };
    view! { <section class="stack" aria-labelledby=labelled><h2 id=id>{heading}</h2>{body}</section> }
        .into_any()
}

/// `yes`, `no` or "not stated".
pub fn three_valued(lang: Lang, value: Option<bool>) -> Cell {
    match value {
        Some(true) => words::YES.in_lang(lang).into(),
        Some(false) => words::NO.in_lang(lang).into(),
        None => Cell::missing(words::NOT_STATED.in_lang(lang)),
    }
}

pub fn yes_or_no(lang: Lang, value: bool) -> Cell {
    three_valued(lang, Some(value))
}

/// A day, or the word for none.
pub fn day_or(lang: Lang, day: Option<Day>, none: &str) -> Cell {
    day.map_or_else(|| Cell::missing(none), |day| Cell::day(lang, day))
}
