use leptos::prelude::*;

use super::Profile;
use crate::{
    address::Page,
    board::{Count, Fraction, Place, Tile, Unit},
    format,
    part::{
        brought,
        extended::{self, Among},
        name::Name,
    },
    text::{commune, district as words, overview, unit},
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
            commune::with_product(lang, &profile.edition().items),
            format::fraction(lang, Fraction::share(with, communes(profile))),
        ),
    ];
    // The last is of districts: a commune has no communes.
    let shown = if profile.place.kind.is_district() { numbers.len() } else { numbers.len() - 1 };
    let numbers: Vec<_> = numbers
        .into_iter()
        .take(shown)
        .map(|(name, number)| view! { <div><dt>{name}</dt><dd>{number}</dd></div> })
        .collect();
    let code = words::code(lang, &profile.place.code);
    let many = profile.edition().districts.iter().all(|place| place.tile.is_none());
    view! {
        <div class=if many { "d-opening d-many" } else { "d-opening" }>
            <div class="d-name">
                <h1><span class="kicker">{code}</span>" "{profile.name()}</h1>
                <dl class="d-numbers">{numbers}</dl>
                {brought::line(profile.visit, Some(profile.at))}
                {extended::part(profile.visit, Among::Place(profile.at))}
            </div>
            <nav class="d-where" aria-label=words::CHOOSE.in_lang(lang)>{tiles(profile)}</nav>
        </div>
    }
    .into_any()
}

/// How many communes the district has.
pub fn communes(profile: &Profile<'_>) -> u32 {
    let all = profile.edition().items.communes_of_the_day();
    let here = all.filter(|(_, row)| profile.is_here(row.place));
    u32::try_from(here.count()).unwrap_or(u32::MAX)
}

/// All districts where they are on the map, each with its recognised products; without a map
/// they are a list that opens.
fn tiles(profile: &Profile<'_>) -> AnyView {
    let lang = profile.lang();
    let (mut on, mut off) = (Vec::new(), Vec::new());
    for place in &profile.edition().districts {
        let link = link(profile, place);
        match place.tile {
            Some(Tile { row, column }) => {
                on.push(view! { <li class=format!("r{row} c{column}")>{link}</li> });
            }
            None => off.push(view! { <li>{link}</li> }),
        }
    }
    let choose = words::CHOOSE.in_lang(lang);
    if on.is_empty() {
        let summary = format!("{choose} ({})", off.len());
        return view! { <details><summary>{summary}</summary><ul class="d-off">{off}</ul></details> }
            .into_any();
    }
    let off = (!off.is_empty()).then(|| {
        view! { <p class="sub">{overview::NO_TILE.in_lang(lang)}</p><ul class="d-off">{off}</ul> }
    });
    view! { <p class="sub">{choose}</p><ul>{on}</ul>{off} }.into_any()
}

fn link(profile: &Profile<'_>, place: &Place) -> impl IntoView + use<> {
    let lang = profile.lang();
    let other = Profile::new(profile.visit, &place.code);
    let products = other.map_or(0, |other| other.count(Count::Products));
    let here = (place.code == profile.place.code).then_some("page");
    let href = profile.to(Page::District(place.code.clone()));
    let (name, number) = (place.name.clone(), format::count(lang, products.into()));
    view! {
        <a href=href aria-current=here>
            <Name lang name/>" "<b>{number}</b>
            <span class="hidden">" "{unit::noun(lang, Unit::Product, products)}</span>
        </a>
    }
}
