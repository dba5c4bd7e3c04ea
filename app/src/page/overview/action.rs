use std::cmp::Reverse;

use leptos::prelude::*;

use crate::{
    address::Page,
    board::{Board, Count, Day, Measurement, Pace, ReadingView, State, Status, TargetView, Unit},
    format::{self, Lang},
    part::{
        badge::Badge,
        cell::{Cell, Data},
        exhibit::{Exhibit, Foot},
        source::source,
        table::Table,
        visit::Visit,
    },
    register::rule,
    text::{overview, target as words},
};

/// What somebody has to do: the targets that are not reached or not on their way, by what they
/// lack, and what ends soon.
#[component]
pub fn Action(visit: Visit) -> impl IntoView {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let ending = board.count(Count::Ending, day);
    let behind: Vec<_> = behind(board, day)
        .into_iter()
        .map(|(target, reading, measured, lacking)| {
            let how = pace(lang, &measured, lacking).or_else(|| joining(lang, &measured, reading));
            let lacking = overview::lacking(lang, lacking, reading.shape.unit);
            view! {
                <li>
                    <a href=visit.at.to_target(&target.id).href()>{words::title(lang, target.number, lang.text(&target.name))}</a>
                    " "<strong>{lacking}</strong>
                    {how.map(|how| view! { " "<span class="sub">{how}</span> })}
                    " "<Badge lang status=measured.status()/>
                </li>
            }
        })
        .collect();
    let none = ending == 0 && behind.is_empty();
    view! {
        <section class="card action" aria-labelledby="action">
            <h2 id="action">{overview::ACTION.in_lang(lang)}</h2>
            {none.then(|| view! { <p>{overview::NO_ACTION.in_lang(lang)}</p> })}
            <ul class="steps">
                {behind}
                {(ending > 0).then(|| view! {
                    <li>{overview::ending(lang, ending, rule::NOTICE_DAYS)}<Ending visit=visit.clone()/></li>
                })}
            </ul>
        </section>
    }
    .into_any()
}

/// The pace of events that the rest of the period needs, beside that of the part that is over;
/// `None` for a level, and where one of both parts has no day.
fn pace(lang: Lang, measured: &Measurement, lacking: u32) -> Option<String> {
    let Measurement { value, pace, period, day, .. } = *measured;
    let (passed, length) = (period.days_passed(day), period.length());
    let is_count = pace == Pace::Flow && value.denominator.is_none();
    let a_month = |number: u32, days: i32| {
        // A month is a twelfth of a year.
        format::decimal(lang, i128::from(number) * 365, i128::from(days) * 12, 1)
    };
    (is_count && passed > 0 && passed < length).then(|| {
        overview::pace(lang, &a_month(lacking, length - passed), &a_month(value.numerator, passed))
    })
}

/// How many new ones would do the same, where new ones can still join those counted among.
fn joining(lang: Lang, measured: &Measurement, reading: &ReadingView) -> Option<String> {
    let is_over = measured.day >= measured.period.last;
    let is_share = measured.value.denominator.is_some();
    let can_join = reading.shape.unit == Unit::Entity && is_share && !is_over;
    let joining = measured.lacking_joining().filter(|_| can_join)?;
    Some(overview::joining(lang, joining, reading.shape.unit))
}

type Behind<'a> = (&'a TargetView, &'a ReadingView, Measurement, u32);

/// Targets that are missed, then those at risk, each with what it lacks, most first.
fn behind(board: &Board, day: Day) -> Vec<Behind<'_>> {
    let measured = |target| {
        let reading = TargetView::deciding(target)?;
        let measured = reading.shape.measure(target.goal, board.period, day);
        let is_behind = matches!(measured.status(), Status::Missed | Status::AtRisk);
        let lacking = measured.lacking().filter(|_| is_behind)?;
        Some((target, reading, measured, lacking))
    };
    let mut behind: Vec<_> = board.targets.iter().filter_map(measured).collect();
    behind.sort_by_key(|(.., measured, lacking)| {
        (measured.status() != Status::Missed, Reverse(*lacking))
    });
    behind
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
