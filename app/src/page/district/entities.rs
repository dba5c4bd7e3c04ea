use std::cmp::Reverse;

use leptos::prelude::*;

use super::{Cut, Profile};
use crate::{
    address::{Key, Page},
    board::{Count, Unit},
    part::{
        brought,
        cell::{Cell, Data},
        exhibit::Exhibit,
        shown::Shown,
    },
    text::{commune, district as words},
};

/// Position of an entity, and how many of its products are recognised.
pub type Maker = (u32, u32);

/// The district's entities, a page of them.
pub fn body(profile: &Profile<'_>) -> AnyView {
    let lang = profile.lang();
    let makers = makers(profile);
    let cut = Cut::new(profile, Key::Rest, &makers);
    let exhibit = exhibit(profile, &makers, cut.rows);
    let paging = cut.paging(profile, Key::Rest, "entities", words::ENTITIES.in_lang(lang));
    view! { <Shown lang exhibit link=profile.link() open=true/>{paging} }.into_any()
}

/// Entities with a product that was graded by the day, those with most recognised first.
pub fn makers(profile: &Profile<'_>) -> Vec<Maker> {
    let (edition, day) = (profile.edition(), profile.visit.day);
    let here = (0_u32..).zip(&edition.items.entities).filter(|(_, row)| profile.is_here(row.place));
    let mut makers: Vec<_> = here
        .map(|(entity, _)| (entity, edition.links.products_of_entity.rows_of(entity)))
        .filter(|(_, products)| {
            products.iter().any(|&product| edition.current(product, day).is_some())
        })
        .map(|(entity, products)| (entity, profile.count_recognised(products)))
        .collect();
    makers.sort_by_key(|&(_, number)| Reverse(number));
    makers
}

/// The table has `rows` of `makers`.
pub fn exhibit(profile: &Profile<'_>, makers: &[Maker], rows: &[Maker]) -> Exhibit {
    let (lang, items) = (profile.lang(), &profile.edition().items);
    let row = |&(position, number): &Maker| {
        let entity = items.entities.get(position as usize)?;
        let commune = items.communes.get(entity.commune as usize);
        let name = Cell::name(lang, entity.name.as_str())
            .link(profile.to(Page::Entity(entity.id.to_string())));
        Some(vec![
            brought::marked(profile.visit, Unit::Entity, position, name),
            Cell::number(lang, number.into()),
            entity.kind.name().in_lang(lang).into(),
            Cell::name(lang, commune.map_or("", |commune| &commune.name)),
        ])
    };
    let title = match profile.count(Count::Entities) {
        0 => words::NO_ENTITIES.in_lang(lang).to_owned(),
        number => words::entities(lang, number),
    };
    let commune = commune::heading(&profile.edition().items);
    let head = [words::ENTITY, words::RECOGNISED_NUMBER, words::KIND, commune];
    let without = makers.last().is_some_and(|&(_, number)| number == 0);
    let brought = brought::note(profile.visit, Unit::Entity, rows.iter().map(|row| row.0));
    let what = words::ENTITIES_SUB.in_lang(lang);
    Exhibit {
        id: "entities".to_owned(),
        title,
        subtitle: words::at(lang, what, &profile.name(), profile.visit.day),
        note: [if without { words::ZERO_LAST.in_lang(lang) } else { "" }, &brought]
            .join(" ")
            .trim()
            .to_owned(),
        data: Data::new(lang, &head, rows.iter().filter_map(row).collect()),
        source: profile.source(),
        ..Exhibit::default()
    }
}
