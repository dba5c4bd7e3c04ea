use leptos::prelude::*;

use super::{
    item::{ItemPage, Opening, day_or, places, products, section, trail, yes_or_no},
    problem::ProblemPage,
};
use crate::{
    board::Unit,
    part::{
        cell::Cell,
        exhibit::Exhibit,
        extended::{self, Among},
        feeds,
        head::HeadSlot,
        visit::Visit,
    },
    problem::{Problem, Thing},
    text::{item as words, shell},
};

/// One village and its products.
pub fn view(visit: Visit, id: &str) -> AnyView {
    match index(&visit, id) {
        Ok(village) => page(visit, village).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// The index of the village that the path names.
pub(super) fn index(visit: &Visit, id: &str) -> Result<u32, Problem> {
    let edition = &visit.edition;
    edition.index.village(&edition.items, id).ok_or_else(|| Problem::missing(Thing::Village, id))
}

/// `products`, `figures` or `extended` of a village.
pub fn exhibit(visit: &Visit, village: &str, id: &str) -> Option<Exhibit> {
    let village = index(visit, village).ok()?;
    match id {
        "extended" => extended::extended(visit, Among::Some(own(visit, village))),
        "products" => Some(own_products(visit, village)),
        "figures" => Some(feeds::figures(visit, Unit::Village, village)),
        _ => None,
    }
}

fn page(visit: Visit, village: u32) -> impl IntoView {
    let (lang, edition) = (visit.lang(), &visit.edition);
    let row = &edition.items.villages[village as usize];
    let (kind, products) = (row.kind.name().in_lang(lang), own_products(&visit, village));
    let as_of = shell::as_of(lang, visit.day);
    let description = words::description(&row.name, &[kind, &products.title], &as_of);
    expect_context::<HeadSlot>().set(200, row.name.to_string(), description);
    let feeds = feeds::figures(&visit, Unit::Village, village);
    let sections = (
        section(&visit, words::PRODUCTS_OF, products, words::NO_PRODUCTS_VILLAGE),
        section(&visit, words::FEEDS, feeds, words::FEEDS_NONE),
    );
    let standing = extended::part(&visit, Among::Some(own(&visit, village)));
    let opening = Opening {
        kind: words::VILLAGE,
        id: row.id.to_string(),
        name: row.name.to_string(),
        trail: trail(&visit, row.place),
        facts: facts(&visit, village),
    };
    view! { <ItemPage visit opening standing>{sections}</ItemPage> }
}

fn own(visit: &Visit, village: u32) -> &[u32] {
    visit.edition.links.products_of_village.rows_of(village)
}

fn own_products(visit: &Visit, village: u32) -> Exhibit {
    products(visit, own(visit, village), true)
}

pub(super) fn facts(visit: &Visit, village: u32) -> Vec<(&'static str, Cell)> {
    let (lang, day) = (visit.lang(), visit.day);
    let row = &visit.edition.items.villages[village as usize];
    let (begun, revoked) = (
        row.recognised_on.is_none_or(|since| since <= day),
        row.revoked_on.filter(|&revoked| revoked <= day),
    );
    let recognised = begun && revoked.is_none();
    let none = if begun { words::NOT_STATED } else { words::NOT_RECOGNISED_YET };
    let since = day_or(lang, row.recognised_on.filter(|_| begun), none);
    let revoked = day_or(lang, revoked, words::NOT_REVOKED);
    let mut facts = vec![(words::KIND.in_lang(lang), row.kind.name().in_lang(lang).into())];
    facts.extend(places(visit, row.commune, row.place));
    facts.push((words::RECOGNISED_ON.in_lang(lang), since));
    facts.push((words::REVOKED_ON.in_lang(lang), revoked));
    facts.push((words::VILLAGE_RECOGNISED.in_lang(lang), yes_or_no(lang, recognised)));
    facts
}
