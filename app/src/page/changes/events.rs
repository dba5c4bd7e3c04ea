use leptos::prelude::*;

use crate::{
    address::{Key, Page},
    board::{Day, Unit},
    part::{
        brought,
        cell::{Cell, Data},
        exhibit::{Exhibit, Foot},
        paging::{self, Paging, Turns},
        source::source,
        table::Table,
        visit::Visit,
    },
    register::Change,
    text::changes as words,
};

/// Rows on one page of the list.
const PAGE: usize = 50;

/// What happened to each product, the last first, a page at a time.
pub fn event_list(visit: &Visit, changes: &[Change]) -> impl IntoView + use<> {
    let (lang, at) = (visit.lang(), &visit.at);
    let pages = u32::try_from(changes.len().div_ceil(PAGE)).unwrap_or(u32::MAX).max(1);
    let page = at.query.number(Key::Page).clamp(1, pages);
    let begin = (page as usize - 1) * PAGE;
    let shown: Vec<Change> = changes.iter().rev().skip(begin).take(PAGE).copied().collect();
    let heading = words::LIST.in_lang(lang);
    let to = |page: u32| format!("{}#events", at.turn_to(Key::Page, page).href());
    let turns = Turns::new(page, pages, to);
    let printed = paging::printed(lang, shown.len(), changes.len());
    let none = changes.is_empty().then(|| view! { <p>{words::NO_CHANGE.in_lang(lang)}</p> });
    let caption = words::LIST_TABLE.in_lang(lang);
    let table = (!changes.is_empty()).then(|| view! { <Table caption data=data(visit, &shown)/> });
    let note = brought::below(visit, Unit::Product, shown.iter().map(|change| change.product));
    view! {
        <section aria-labelledby="events">
            <h2 id="events">{heading}</h2>
            {none}{table}{note}
            <Paging lang name=heading turns/>
            {printed}
            <Foot lang link=at.at_first_pages().href() id="events"/>
        </section>
    }
    .into_any()
}

/// All of the list as a table of its own.
pub fn exhibit(visit: &Visit, since: Day, changes: &[Change]) -> Exhibit {
    let (lang, day) = (visit.lang(), visit.day);
    let last_first: Vec<Change> = changes.iter().rev().copied().collect();
    Exhibit {
        id: "events".to_owned(),
        title: words::events(lang, changes),
        subtitle: words::title(lang, since, day),
        note: brought::note(visit, Unit::Product, changes.iter().map(|change| change.product)),
        data: data(visit, &last_first),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}

fn data(visit: &Visit, changes: &[Change]) -> Data {
    let (lang, items) = (visit.lang(), &visit.edition.items);
    let rows = changes.iter().filter_map(|change| {
        let product = items.products.get(change.product as usize)?;
        let entity = items.entities.get(product.entity as usize)?;
        let link = |page: Page| visit.at.to(page).href();
        let name = Cell::name(lang, product.name.as_str());
        let entity_name = Cell::name(lang, entity.name.as_str());
        Some(vec![
            name.link(link(Page::Product(product.id.to_string()))),
            Cell::day(lang, change.day),
            words::event(lang, change).into(),
            entity_name.link(link(Page::Entity(entity.id.to_string()))),
            brought::place_of(visit, change.product, product.place),
        ])
    });
    let head = [words::PRODUCT, words::DAY, words::WHAT, words::ENTITY, words::PLACE];
    Data::new(lang, &head, rows.collect())
}
