mod applications;
mod chains;

use leptos::prelude::*;

use self::{applications::applications, chains::chains};
use super::{
    item::{ItemPage, Opening, places, products, section, three_valued, trail, yes_or_no},
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

/// One entity and its products.
pub fn view(visit: Visit, id: &str) -> AnyView {
    match index(&visit, id) {
        Ok(entity) => page(visit, entity).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// The index of the entity that the path names.
pub(super) fn index(visit: &Visit, id: &str) -> Result<u32, Problem> {
    let edition = &visit.edition;
    edition.index.entity(&edition.items, id).ok_or_else(|| Problem::missing(Thing::Entity, id))
}

/// `products`, `figures`, `chains`, `applications` or `extended` of an entity.
pub fn exhibit(visit: &Visit, entity: &str, id: &str) -> Option<Exhibit> {
    let entity = index(visit, entity).ok()?;
    match id {
        "extended" => extended::extended(visit, Among::Some(own(visit, entity))),
        "products" => Some(own_products(visit, entity)),
        "figures" => Some(feeds::figures(visit, Unit::Entity, entity)),
        "chains" => Some(chains(visit, entity)),
        "applications" => Some(applications(visit, entity)),
        _ => None,
    }
}

fn page(visit: Visit, entity: u32) -> impl IntoView {
    let (lang, edition) = (visit.lang(), &visit.edition);
    let row = &edition.items.entities[entity as usize];
    let (kind, products) = (row.kind.name().in_lang(lang), own_products(&visit, entity));
    let as_of = shell::as_of(lang, visit.day);
    let description = words::description(&row.name, &[kind, &products.title], &as_of);
    expect_context::<HeadSlot>().set(200, row.name.to_string(), description);
    let feeds = feeds::figures(&visit, Unit::Entity, entity);
    let (chains, applications) = (chains(&visit, entity), applications(&visit, entity));
    let sections = (
        section(&visit, words::PRODUCTS_OF, products, words::NO_PRODUCTS_ENTITY),
        section(&visit, words::FEEDS, feeds, words::FEEDS_NONE),
        section(&visit, words::CHAINS, chains, words::NO_CHAINS),
        section(&visit, words::APPLICATIONS, applications, words::NO_APPLICATIONS),
    );
    let standing = extended::part(&visit, Among::Some(own(&visit, entity)));
    let opening = Opening {
        kind: words::ENTITY,
        id: row.id.to_string(),
        name: row.name.to_string(),
        trail: trail(&visit, row.place),
        facts: facts(&visit, entity),
    };
    view! { <ItemPage visit opening standing>{sections}</ItemPage> }
}

fn own(visit: &Visit, entity: u32) -> &[u32] {
    visit.edition.links.products_of_entity.rows_of(entity)
}

fn own_products(visit: &Visit, entity: u32) -> Exhibit {
    products(visit, own(visit, entity), false)
}

fn facts(visit: &Visit, entity: u32) -> Vec<(&'static str, Cell)> {
    let (lang, edition, day) = (visit.lang(), &visit.edition, visit.day);
    let row = &edition.items.entities[entity as usize];
    let ocop =
        own(visit, entity).iter().any(|&product| edition.state(product, day).is_recognised());
    let mut facts = vec![(words::KIND.in_lang(lang), row.kind.name().in_lang(lang).into())];
    facts.extend(places(visit, row.commune, row.place));
    facts.push((words::WOMEN_LED.in_lang(lang), three_valued(lang, row.women_led)));
    facts.push((words::MINORITY_LED.in_lang(lang), three_valued(lang, row.minority_led)));
    facts.push((words::OCOP.in_lang(lang), yes_or_no(lang, ocop)));
    facts
}
