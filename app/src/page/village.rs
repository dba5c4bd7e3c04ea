use leptos::prelude::*;
use maud::html;

use super::{
    item::{day_or, facts, places, products, section, yes_or_no},
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

/// One village and its products.
pub fn view(visit: Visit, id: &str) -> AnyView {
    match chosen(&visit, id) {
        Ok(village) => page(visit, village).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// The position of the village that the path names.
pub(super) fn chosen(visit: &Visit, id: &str) -> Result<u32, Problem> {
    let edition = &visit.edition;
    edition.index.village(&edition.items, id).ok_or_else(|| Problem::missing(Thing::Village, id))
}

/// `products` or `figures` of a village.
pub fn exhibit(visit: &Visit, village: &str, id: &str) -> Option<Exhibit> {
    let edition = &visit.edition;
    let village = chosen(visit, village).ok()?;
    match id {
        "products" => {
            Some(products(visit, edition.links.products_of_village.rows_of(village), true))
        }
        "figures" => Some(fed::figures(visit, Unit::Village, village)),
        _ => None,
    }
}

fn page(visit: Visit, village: u32) -> impl IntoView {
    let (lang, edition) = (visit.lang(), &visit.edition);
    let row = &edition.items.villages[village as usize];
    let kind = row.kind.name().in_lang(lang);
    let kicker = words::kicker(words::VILLAGE.in_lang(lang), &row.id);
    let products = products(&visit, edition.links.products_of_village.rows_of(village), true);
    let as_of = shell::as_of(lang, visit.day);
    let description = words::description(&row.name, &[kind, &products.title], &as_of);
    expect_context::<HeadSlot>().set(200, row.name.clone(), description);
    let above = html! {
        h1 { span.kicker { (kicker) } " " (inside(&Cell::name(lang, &row.name))) }
        (facts(about(&visit, village)))
        p { a href=(visit.at.to(Page::Products).href()) { (words::BACK.in_lang(lang)) } }
    };
    let sections = (
        section(
            &visit,
            words::PRODUCTS_OF.in_lang(lang),
            vec![products],
            words::NO_PRODUCTS_VILLAGE.in_lang(lang),
        ),
        section(
            &visit,
            words::FEEDS.in_lang(lang),
            vec![fed::figures(&visit, Unit::Village, village)],
            words::FEEDS_NONE.in_lang(lang),
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

fn about(visit: &Visit, village: u32) -> Vec<(&'static str, Cell)> {
    let (lang, day) = (visit.lang(), visit.day);
    let row = &visit.edition.items.villages[village as usize];
    let recognised = row.recognised_on.is_none_or(|since| since <= day)
        && row.revoked_on.is_none_or(|revoked| day < revoked);
    let mut facts = vec![(words::KIND.in_lang(lang), row.kind.name().in_lang(lang).into())];
    facts.extend(places(visit, row.commune, row.place));
    let none = words::NOT_STATED.in_lang(lang);
    facts.push((words::RECOGNISED_ON.in_lang(lang), day_or(lang, row.recognised_on, none)));
    let none = words::NOT_REVOKED.in_lang(lang);
    facts.push((words::REVOKED_ON.in_lang(lang), day_or(lang, row.revoked_on, none)));
    facts.push((words::VILLAGE_RECOGNISED.in_lang(lang), yes_or_no(lang, recognised)));
    facts
}
