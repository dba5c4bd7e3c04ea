use leptos::prelude::*;
use maud::{Markup, html};

use super::Profile;
use crate::{
    address::Page,
    board::{Count, Place, Unit},
    format,
    part::{cell::Cell, table::inside},
    text::{district as words, unit},
};

/// Name, four numbers, and where the district lies among the others.
pub fn opening(profile: &Profile<'_>) -> AnyView {
    let lang = profile.lang();
    let number = |number: u32| format::count(lang, number.into());
    let with = profile.count(Count::Communes);
    let numbers = [
        (words::RECOGNISED.in_lang(lang).to_owned(), number(profile.count(Count::Products))),
        (words::OCOP_ENTITIES.in_lang(lang).to_owned(), number(profile.count(Count::Entities))),
        (words::ending(lang), number(profile.count(Count::Ending))),
        (
            words::WITH_WITHOUT.in_lang(lang).to_owned(),
            format!("{} / {}", number(with), number(communes(profile).saturating_sub(with))),
        ),
    ];
    let numbers: Vec<_> = numbers
        .into_iter()
        .map(|(name, number)| view! { <div><dt>{name}</dt><dd>{number}</dd></div> })
        .collect();
    let code = words::code(lang, &profile.place.code);
    view! {
        <div class="d-opening">
            <div class="d-name">
                <h1><span class="kicker">{code}</span>" "{profile.name()}</h1>
                <dl class="d-numbers">{numbers}</dl>
            </div>
            <nav class="d-where" aria-label=words::CHOOSE.in_lang(lang) inner_html=tiles(profile).into_string()></nav>
        </div>
    }
    .into_any()
}

/// How many communes the district has.
pub fn communes(profile: &Profile<'_>) -> u32 {
    let here = profile.edition().items.communes.iter().filter(|row| profile.is_here(row.place));
    u32::try_from(here.count()).unwrap_or(u32::MAX)
}

/// All districts where they are on the map, each with its recognised products.
fn tiles(profile: &Profile<'_>) -> Markup {
    let lang = profile.lang();
    let places = || profile.edition().districts.iter();
    let off: Vec<_> = places().filter(|place| place.tile.is_none()).collect();
    html! {
        p.sub { (words::CHOOSE.in_lang(lang)) }
        ul {
            @for place in places() {
                @if let Some(spot) = place.tile {
                    li class={ "r" (spot.row) " c" (spot.column) } { (link(profile, place)) }
                }
            }
        }
        @if !off.is_empty() {
            p.sub { (words::NO_TILE.in_lang(lang)) }
            ul.d-off { @for place in off { li { (link(profile, place)) } } }
        }
    }
}

fn link(profile: &Profile<'_>, place: &Place) -> Markup {
    let other = Profile::new(profile.visit, &place.code);
    let products = other.map_or(0, |other| other.count(Count::Products));
    let here = place.code == profile.place.code;
    let lang = profile.lang();
    let word = unit::counted(lang, Unit::Product, products);
    html! {
        a href=(profile.to(Page::District(place.code.clone()))) aria-current=[here.then_some("page")] {
            (inside(&Cell::name(lang, &place.name))) " " b { (format::count(lang, products.into())) }
            span.hidden { " " (word) }
        }
    }
}
