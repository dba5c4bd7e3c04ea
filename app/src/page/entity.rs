mod applications;
mod chains;

use leptos::prelude::*;
use maud::html;

use self::{applications::applications, chains::chains};
use super::{
    item::{facts, places, products, section, three_valued, yes_or_no},
    problem::ProblemPage,
};
use crate::{
    address::Page,
    board::Unit,
    part::{
        cell::Cell, exhibit::Exhibit, fed, head::HeadSlot, shell::Shell, table::inside,
        visit::Visit,
    },
    problem::{Problem, Thing},
    text::{item as words, shell},
};

/// One entity and its products.
pub fn view(visit: Visit, id: &str) -> AnyView {
    match chosen(&visit, id) {
        Ok(entity) => page(visit, entity).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// The position of the entity that the path names.
pub(super) fn chosen(visit: &Visit, id: &str) -> Result<u32, Problem> {
    let edition = &visit.edition;
    edition.index.entity(&edition.items, id).ok_or_else(|| Problem::missing(Thing::Entity, id))
}

/// `products`, `figures`, `chains` or `applications` of an entity.
pub fn exhibit(visit: &Visit, entity: &str, id: &str) -> Option<Exhibit> {
    let edition = &visit.edition;
    let entity = chosen(visit, entity).ok()?;
    match id {
        "products" => {
            Some(products(visit, edition.links.products_of_entity.rows_of(entity), false))
        }
        "figures" => Some(fed::figures(visit, Unit::Entity, entity)),
        "chains" => Some(chains(visit, entity)),
        "applications" => Some(applications(visit, entity)),
        _ => None,
    }
}

fn page(visit: Visit, entity: u32) -> impl IntoView {
    let (lang, edition) = (visit.lang(), &visit.edition);
    let row = &edition.items.entities[entity as usize];
    let kind = row.kind.name().in_lang(lang);
    let kicker = words::kicker(words::ENTITY.in_lang(lang), &row.id);
    let products = products(&visit, edition.links.products_of_entity.rows_of(entity), false);
    let as_of = shell::as_of(lang, visit.day);
    let description = words::description(&row.name, &[kind, &products.title], &as_of);
    expect_context::<HeadSlot>().set(200, row.name.clone(), description);
    let above = html! {
        h1 { span.kicker { (kicker) } " " (inside(&Cell::name(lang, &row.name))) }
        (facts(about(&visit, entity)))
        p { a href=(visit.at.to(Page::Products).href()) { (words::BACK.in_lang(lang)) } }
    };
    let sections = (
        section(
            &visit,
            words::PRODUCTS_OF.in_lang(lang),
            vec![products],
            words::NO_PRODUCTS_ENTITY.in_lang(lang),
        ),
        section(
            &visit,
            words::FEEDS.in_lang(lang),
            vec![fed::figures(&visit, Unit::Entity, entity)],
            words::FEEDS_NONE.in_lang(lang),
        ),
        section(
            &visit,
            words::CHAINS.in_lang(lang),
            vec![chains(&visit, entity)],
            words::NO_CHAINS.in_lang(lang),
        ),
        section(
            &visit,
            words::APPLICATIONS.in_lang(lang),
            vec![applications(&visit, entity)],
            words::NO_APPLICATIONS.in_lang(lang),
        ),
    );
    view! {
        <Shell visit>
            <div class="about" inner_html=above.into_string()></div>
            {sections}
        </Shell>
    }
    .into_any()
}

fn about(visit: &Visit, entity: u32) -> Vec<(&'static str, Cell)> {
    let (lang, edition, day) = (visit.lang(), &visit.edition, visit.day);
    let row = &edition.items.entities[entity as usize];
    let own = edition.links.products_of_entity.rows_of(entity);
    let ocop = own.iter().any(|&product| edition.state(product, day).is_recognised());
    let mut facts = vec![(words::KIND.in_lang(lang), row.kind.name().in_lang(lang).into())];
    facts.extend(places(visit, row.commune, row.place));
    facts.push((words::WOMEN_LED.in_lang(lang), three_valued(lang, row.women_led)));
    facts.push((words::MINORITY_LED.in_lang(lang), three_valued(lang, row.minority_led)));
    facts.push((words::OCOP.in_lang(lang), yes_or_no(lang, ocop)));
    facts
}
