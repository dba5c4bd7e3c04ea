use leptos::prelude::*;

use crate::{
    address::Page,
    board::{Count, Day, Unit},
    page::{calendar, changes},
    part::{
        brought,
        cell::{Cell, Data},
        exhibit::{Exhibit, Foot},
        extended::{self, Among},
        source::source,
        table::Table,
        visit::Visit,
    },
    register::rule,
    text::{calendar as calendar_words, changes as words, overview},
};

/// What changed within a month, and what ends soon.
#[component]
pub fn Recent(visit: Visit) -> impl IntoView {
    let (edition, board, lang, day) = (&visit.edition, &visit.board, visit.lang(), visit.day);
    let ending = board.count(Count::Ending, day);
    let since = day.month_before();
    let happened = words::events(lang, &edition.items.changes(&edition.links, since, day));
    let flips = changes::flips(&visit, since);
    let all = visit.at.to(Page::Changes).href();
    view! {
        <section class="card recent" aria-labelledby="recent">
            <h2 id="recent">{overview::recent(lang, rule::NOTICE_DAYS)}</h2>
            <ul class="steps">
                <li>{words::title(lang, since, day)}": "<strong>{happened}</strong></li>
                <li>{flips}". "<a href=all>{words::ALL.in_lang(lang)}</a></li>
                <li>{overview::ending(lang, ending, rule::NOTICE_DAYS)}{(ending > 0).then(|| view! { <Ending visit=visit.clone()/> })}</li>
                {filings(&visit).into_iter().chain(extended(&visit)).collect::<Vec<_>>()}
            </ul>
        </section>
    }
    .into_any()
}

/// How far the windows of what is to be graded anew are, where the act of the day sets some.
fn filings(visit: &Visit) -> Option<AnyView> {
    let (lang, numbers) = (visit.lang(), calendar::by_standing(visit)?);
    let list = format!("{}#work", visit.at.to(Page::Calendar).href());
    let line = (!numbers.is_empty()).then(|| {
        let said = calendar_words::filings(lang, &numbers);
        view! { <li>{said}". "<a href=list>{calendar_words::WORK_TABLE.in_lang(lang)}</a></li> }
    });
    line.map(IntoAny::into_any)
}

/// What holds by an extension alone.
fn extended(visit: &Visit) -> Option<AnyView> {
    let line = extended::line(visit, Among::All)?;
    Some(view! { <li>{line}</li> }.into_any())
}

/// The certificates that end first, at most ten.
#[component]
fn Ending(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let first = ending_first(&visit, 10);
    let data = data(&visit, &first);
    let note = brought::below(&visit, Unit::Product, first.iter().map(|&(_, product)| product));
    let link = visit.at.href();
    view! {
        <details>
            <summary>{overview::ENDING_LIST.in_lang(lang)}</summary>
            <Table caption=overview::ENDING_LIST.in_lang(lang) data/>
            {note}
            <Foot lang link id="ending"/>
        </details>
    }
    .into_any()
}

/// All certificates that end within the notice, as a table of its own.
pub fn ending(visit: &Visit) -> Exhibit {
    let edition = &visit.edition;
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let number = board.count(Count::Ending, day);
    let all = ending_first(visit, usize::MAX);
    Exhibit {
        id: "ending".to_owned(),
        title: overview::ending(lang, number, rule::NOTICE_DAYS),
        subtitle: overview::ENDING_LIST.in_lang(lang).to_owned(),
        note: brought::note(visit, Unit::Product, all.iter().map(|&(_, product)| product)),
        data: data(visit, &all),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

/// The days on which the recognition of products ends within the notice, the first of them, each
/// with its product.
fn ending_first(visit: &Visit, most: usize) -> Vec<(Day, u32)> {
    let (edition, day) = (&visit.edition, visit.day);
    let all = (0_u32..).take(edition.items.products.len());
    let recognised = all.filter(|&product| edition.state(product, day).is_recognised());
    let ends =
        recognised.filter_map(|product| Some((edition.current(product, day)?.ends_on, product)));
    let mut ending: Vec<_> = ends.filter(|(end, _)| end.plus(-rule::NOTICE_DAYS) <= day).collect();
    ending.sort_by_key(|(end, _)| *end);
    ending.truncate(most);
    ending
}

fn data(visit: &Visit, ending: &[(Day, u32)]) -> Data {
    let lang = visit.lang();
    let rows = ending.iter().filter_map(|&(end, at)| {
        let product = visit.edition.items.products.get(at as usize)?;
        let name = Cell::name(lang, product.name.as_str());
        let name = name.link(visit.at.to(Page::Product(product.id.to_string())).href());
        Some(vec![name, brought::place_of(visit, at, product.place), Cell::day(lang, end)])
    });
    let head = [overview::PRODUCT, overview::PLACE, overview::ENDS_ON];
    Data::new(lang, &head, rows.collect())
}
