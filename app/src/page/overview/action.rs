use leptos::prelude::*;

use crate::{
    address::Page,
    board::{Board, Count, Day, Fraction, State, TargetView},
    format,
    part::{
        cell::{Cell, Data},
        exhibit::{Exhibit, Foot},
        source::source,
        table::Table,
        visit::Visit,
    },
    register::rule,
    text::{overview, target as words},
};

/// Facts that somebody has to act upon, all computed.
#[component]
pub fn Action(visit: Visit) -> impl IntoView {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let ending = board.count(Count::Ending, day);
    let fallen: Vec<_> = board
        .targets
        .iter()
        .filter_map(|target| Some((target, fall(board, target, day)?)))
        .map(|(target, (since, before, now))| {
            let change = format::change(lang, before, now).unwrap_or_default();
            view! {
                <li>
                    <a href=visit.at.to_target(&target.id).href()>{words::number(lang, target.number)}</a>
                    {format!(" {}: {}", overview::fell(lang, &change, since), lang.text(&target.name))}
                </li>
            }
        })
        .collect();
    let clashes = board.clashes.len();
    let none = ending == 0 && fallen.is_empty() && clashes == 0;
    view! {
        <section class="card action" aria-labelledby="action">
            <h2 id="action">{overview::ACTION.in_lang(lang)}</h2>
            {none.then(|| view! { <p>{overview::NO_ACTION.in_lang(lang)}</p> })}
            <ul class="steps">
                {(ending > 0).then(|| view! {
                    <li>{overview::ending(lang, ending, rule::NOTICE_DAYS)}<Ending visit=visit.clone()/></li>
                })}
                {fallen}
                {(clashes > 0).then(|| view! {
                    <li><a href=visit.at.to(Page::Figures).href()>{overview::clashes(lang, clashes)}</a></li>
                })}
            </ul>
        </section>
    }
    .into_any()
}

/// The certificates that end first, at most ten.
#[component]
fn Ending(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let data = data(&visit, 10);
    let link = visit.at.href();
    view! {
        <details>
            <summary>{overview::ENDING_LIST.in_lang(lang)}</summary>
            <Table caption=overview::ENDING_LIST.in_lang(lang) data/>
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
    Exhibit {
        id: "ending".to_owned(),
        title: overview::ending(lang, number, rule::NOTICE_DAYS),
        subtitle: overview::ENDING_LIST.in_lang(lang).to_owned(),
        data: data(visit, usize::MAX),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

fn data(visit: &Visit, most: usize) -> Data {
    let edition = &visit.edition;
    let (lang, day) = (visit.lang(), visit.day);
    let all = (0_u32..).take(edition.items.products.len());
    let ending = all.filter(|&product| edition.state(product, day) == State::Ending);
    let mut ending: Vec<_> = ending
        .filter_map(|product| Some((edition.current(product, day)?, product as usize)))
        .collect();
    ending.sort_by_key(|(certificate, _)| certificate.ends_on);
    let rows = ending
        .into_iter()
        .take(most)
        .filter_map(|(certificate, product)| {
            let product = edition.items.products.get(product)?;
            let place = edition.districts.get(usize::from(product.place))?;
            let ends = Cell::day(lang, certificate.ends_on);
            let name = Cell::name(lang, product.name.as_str());
            let name = name.link(visit.at.to(Page::Product(product.id.to_string())).href());
            Some(vec![name, Cell::name(lang, place.name.as_str()), ends])
        })
        .collect();
    Data::new(lang, &[overview::PRODUCT, overview::PLACE, overview::ENDS_ON], rows)
}

/// Since when, from what and to what a target fell: since the baseline, or within the notice.
fn fall(board: &Board, target: &TargetView, day: Day) -> Option<(Day, Fraction, Fraction)> {
    let shape = &target.deciding()?.shape;
    let baseline = board.period.baseline();
    let now = shape.at(day);
    let below = |since: Day| {
        let before = shape.at(since);
        let ((a, over_a), (b, over_b)) = (now.exact()?, before.exact()?);
        (since < day && a * over_b < b * over_a).then_some((since, before, now))
    };
    below(baseline).or_else(|| below(day.plus(-rule::NOTICE_DAYS).max(baseline)))
}
