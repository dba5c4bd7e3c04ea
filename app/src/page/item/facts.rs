//! Facts of an item: names and values, some of them links.

use leptos::prelude::*;

use crate::{
    address::{Key, Page},
    board::{Commune, Day},
    format::Lang,
    part::{cell::Cell, table::Words, visit::Visit},
    text::{Pair, brought, commune, district::full, item as words},
};

#[component]
pub fn Facts(facts: Vec<(&'static str, Cell)>) -> impl IntoView {
    let facts: Vec<_> = facts
        .into_iter()
        .map(|(name, cell)| view! { <div><dt>{name}</dt><dd><Words cell/></dd></div> })
        .collect();
    view! { <dl class="facts">{facts}</dl> }
}

/// Commune and district, each with the products that are found there; of a commune that is none of
/// the plan's, for which unit it counts.
pub fn places(visit: &Visit, commune: u32, district: u16) -> Vec<(&'static str, Cell)> {
    let (edition, lang) = (&visit.edition, visit.lang());
    let place = edition.districts.get(usize::from(district));
    let (position, communes) = (commune, &edition.items.communes);
    let commune = communes.get(commune as usize);
    let brought = commune.zip(place).and_then(|(commune, place)| {
        let home = commune.home.filter(|home| *home != position);
        let home = home.and_then(|home| communes.get(home as usize));
        let is_other = |home: &&Commune| (&home.name, home.kind) != (&commune.name, commune.kind);
        let from = match home.filter(is_other) {
            _ if commune.uncertain => {
                brought::from(lang, &commune.name, &commune.code, &full(lang, place))
            }
            home => brought::whole(lang, commune, home?),
        };
        Some((brought::AREA.in_lang(lang), from.into()))
    });
    let commune = commune.map(|commune| {
        let at = visit.at.to(Page::Products).with(Key::Q, Some(&*commune.name));
        let at = at.with(Key::District, place.map(|place| place.code.clone()));
        let heading = commune::heading(&edition.items).in_lang(lang);
        (heading, Cell::name(lang, &*commune.name).link(at.href()))
    });
    let place = place.map(|place| {
        let at = visit.at.to(Page::District(place.code.clone()));
        (words::DISTRICT.in_lang(lang), Cell::name(lang, place.name.as_str()).link(at.href()))
    });
    commune.into_iter().chain(place).chain(brought).collect()
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
pub fn day_or(lang: Lang, day: Option<Day>, none: Pair) -> Cell {
    day.map_or_else(|| Cell::missing(none.in_lang(lang)), |day| Cell::day(lang, day))
}
