mod filing;

use leptos::prelude::*;

use self::filing::{filing, standing};
use super::{
    held::{Held, held},
    name,
};
use crate::{
    address::{Form, Key, Page},
    board::{Act, Standing, State, Unit},
    part::{
        brought,
        cell::{Cell, Data},
        ends::is_shown,
        exhibit::{Exhibit, Foot},
        paging::{self, Paging, Turns},
        source::source,
        table::Table,
        visit::Visit,
    },
    register::rule::REGRADING_DAYS,
    text::{calendar as words, item::GRANTED_BY},
};

/// Rows on one page of the list.
const PAGE: usize = 50;

/// What is to be graded anew, what is due first first, a page at a time.
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
    let note = brought::below(visit, Unit::Product, shown.iter().map(|one| one.product));
    view! {
        <section aria-labelledby="work">
            <h2 id="work">{heading.clone()}</h2>
            <p class="sub">{sub(visit)}</p>
            {none}{table}{note}
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
        subtitle: format!("{}. {}", sub(visit), name(visit)),
        note: brought::note(visit, Unit::Product, due.iter().map(|one| one.product)),
        data: data(visit, &due),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}

/// What ends within the calendar's months, or has ended and may still be graded anew by the act
/// of the day, what is due first first.
fn due<'a>(visit: &Visit, held: &[Held<'a>]) -> Vec<Held<'a>> {
    let (day, act) = (visit.day, visit.edition.acts.on(visit.day));
    let is_due = |one: &&Held<'_>| {
        let row = one.certificate;
        let lapse = act.and_then(|act| row.lapses_on(act));
        let lapse = lapse.unwrap_or_else(|| row.ends_on.plus(REGRADING_DAYS));
        let recognised = one.state.is_recognised() && is_shown(day, row.ends_on);
        recognised || one.state == State::Ended && day < lapse
    };
    let mut due: Vec<_> = held.iter().filter(is_due).copied().collect();
    due.sort_by_key(|one| (one.certificate.due_by(act, day), one.product));
    due
}

/// The act of the day, where it sets a window for re-grading.
fn with_window(visit: &Visit) -> Option<&Act> {
    visit.edition.acts.on(visit.day).filter(|act| act.regrading.is_some())
}

/// How many products of the list stand how, where the act of the day sets a window.
pub fn by_standing(visit: &Visit) -> Option<Vec<(Standing, usize)>> {
    let (act, day) = (with_window(visit)?, visit.day);
    let due = due(visit, &held(visit));
    let all: Vec<_> = due.iter().filter_map(|one| standing(one.certificate, act, day)).collect();
    let number = |of: Standing| (of, all.iter().filter(|it| **it == of).count());
    Some(Standing::ALL.map(number).into_iter().filter(|(_, number)| *number > 0).collect())
}

/// What stands in the list, and in what order.
fn sub(visit: &Visit) -> String {
    let lang = visit.lang();
    let by_window = with_window(visit).and_then(|act| words::work_by_window(lang, act));
    by_window.unwrap_or_else(|| words::work_sub(lang, REGRADING_DAYS))
}

fn data(visit: &Visit, due: &[Held<'_>]) -> Data {
    let (lang, day) = (visit.lang(), visit.day);
    let (items, act) = (&visit.edition.items, with_window(visit));
    let rows = due.iter().filter_map(|one| {
        let product = items.products.get(one.product as usize)?;
        let entity = items.entities.get(product.entity as usize)?;
        let link = |page: Page| visit.at.to(page).href();
        let end = one.certificate.ends_on;
        let name = Cell::name(lang, product.name.as_str());
        let entity_name = Cell::name(lang, entity.name.as_str());
        let term = if act.is_some() { one.certificate.term_ends_on() } else { end };
        let ends = [
            name.link(link(Page::Product(product.id.to_string()))),
            Cell::day(lang, term),
            words::left(lang, end.0 - day.0).into(),
        ];
        let of = [
            entity_name.link(link(Page::Entity(entity.id.to_string()))),
            brought::place_of(visit, one.product, product.place),
            match one.certificate.granted_by {
                Some(granter) => granter.name().in_lang(lang).into(),
                None => Cell::missing(words::NO_DECISION.in_lang(lang)),
            },
        ];
        let filing = act.into_iter().flat_map(|act| filing(lang, one.certificate, act, day));
        Some(ends.into_iter().chain(filing).chain(of).collect())
    });
    let filing = act.into_iter().flat_map(|_| filing::HEAD);
    let of = [words::ENTITY, words::DISTRICT, GRANTED_BY];
    let head = [words::PRODUCT, words::ENDS_ON, words::LEFT].into_iter().chain(filing).chain(of);
    Data::new(lang, &head.collect::<Vec<_>>(), rows.collect())
}
