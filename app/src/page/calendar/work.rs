use leptos::prelude::*;

use super::{held::Held, name};
use crate::{
    address::{Form, Key, Page},
    board::State,
    part::{
        cell::{Cell, Data},
        ends::is_shown,
        exhibit::{Exhibit, Foot},
        paging::{self, Paging, Turns},
        place,
        source::source,
        table::Table,
        visit::Visit,
    },
    register::rule::REGRADING_DAYS,
    text::{calendar as words, item::GRANTED_BY},
};

/// Rows on one page of the list.
const PAGE: usize = 50;

/// What is to be graded anew, the first end first, a page at a time.
pub fn work_list(visit: &Visit, held: &[Held<'_>]) -> impl IntoView + use<> {
    let (lang, at) = (visit.lang(), &visit.at);
    let due = due(visit, held);
    let pages = u32::try_from(due.len().div_ceil(PAGE)).unwrap_or(u32::MAX).max(1);
    let page = at.query.number(Key::Page).clamp(1, pages);
    let shown: Vec<_> = due.iter().skip((page as usize - 1) * PAGE).take(PAGE).copied().collect();
    let heading = words::work(lang, due.len());
    let to = |page: u32| format!("{}#work", at.turn_to(Key::Page, page).href());
    let turns = Turns::new(page, pages, to);
    let printed = paging::printed(lang, shown.len(), due.len());
    let none = due.is_empty().then(|| view! { <p>{words::NO_WORK.in_lang(lang)}</p> });
    let book = at.at_first_pages().file("work", Form::Xlsx);
    let whole = at.at_first_pages().href();
    let table = (!due.is_empty()).then(
        || view! { <Table caption=words::WORK_TABLE.in_lang(lang) data=data(visit, &shown)/> },
    );
    view! {
        <section aria-labelledby="work">
            <h2 id="work">{heading.clone()}</h2>
            <p class="sub">{words::work_sub(lang, REGRADING_DAYS)}</p>
            {none}{table}
            <Paging lang name=heading turns/>
            {printed}
            <Foot lang link=whole.clone() id="work"/>
            <p class="share">
                <a href=book>{words::EXCEL.in_lang(lang)}</a>
                <a href=schedule(&whole)>{words::SUBSCRIBE.in_lang(lang)}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The same as a calendar that other programs read; see `server`'s `schedule`.
fn schedule(at: &str) -> String {
    at.replacen("/calendar", "/calendar.ics", 1)
}

/// All of the list as a table of its own.
pub fn exhibit(visit: &Visit, held: &[Held<'_>]) -> Exhibit {
    let (lang, day, due) = (visit.lang(), visit.day, due(visit, held));
    Exhibit {
        id: "work".to_owned(),
        title: words::work(lang, due.len()),
        subtitle: format!("{}. {}", words::work_sub(lang, REGRADING_DAYS), name(visit)),
        data: data(visit, &due),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}

/// What ends within the calendar's months or has ended not long ago, the first end first.
fn due<'a>(visit: &Visit, held: &[Held<'a>]) -> Vec<Held<'a>> {
    let day = visit.day;
    let is_due = |one: &&Held<'_>| {
        let end = one.certificate.ends_on;
        let recognised = one.state.is_recognised() && is_shown(day, end);
        recognised || one.state == State::Ended && day.0 - end.0 < REGRADING_DAYS
    };
    let mut due: Vec<_> = held.iter().filter(is_due).copied().collect();
    due.sort_by_key(|one| (one.certificate.ends_on, one.product));
    due
}

fn data(visit: &Visit, due: &[Held<'_>]) -> Data {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let items = &edition.items;
    let rows = due.iter().filter_map(|one| {
        let product = items.products.get(one.product as usize)?;
        let entity = items.entities.get(product.entity as usize)?;
        let link = |page: Page| visit.at.to(page).href();
        let end = one.certificate.ends_on;
        let name = Cell::name(lang, product.name.as_str());
        let entity_name = Cell::name(lang, entity.name.as_str());
        Some(vec![
            name.link(link(Page::Product(product.id.to_string()))),
            Cell::day(lang, end),
            words::left(lang, end.0 - day.0).into(),
            entity_name.link(link(Page::Entity(entity.id.to_string()))),
            place::place(edition, lang, product.place),
            match one.certificate.granted_by {
                Some(granter) => granter.name().in_lang(lang).into(),
                None => Cell::missing(words::NO_DECISION.in_lang(lang)),
            },
        ])
    });
    let head =
        [words::PRODUCT, words::ENDS_ON, words::LEFT, words::ENTITY, words::DISTRICT, GRANTED_BY];
    Data::new(lang, &head, rows.collect())
}
