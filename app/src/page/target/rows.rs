use std::collections::{HashMap, HashSet};

use leptos::prelude::*;

use super::filter::Filter;
use crate::{
    board::{Counted, Evidence, Held, ReadingView, Unit},
    part::{
        address::Address,
        paging::Paging,
        row::{Row, row},
        table::{Columns, Scroll},
        visit::Visit,
    },
    text::{evidence, target as words, unit},
};

/// Rows on one page of a list.
const PAGE: usize = 20;

/// Who counts, and who is counted among without counting, with why.
pub fn row_lists(visit: &Visit, reading: &ReadingView) -> impl IntoView + use<> {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let place = visit.at.place.as_ref();
    let place = place.and_then(|code| board.districts.iter().position(|place| place.code == *code));
    let here = |held: &&Held| place.is_none_or(|place| usize::from(held.place) == place);
    let counted: Vec<_> = reading.counted.on(day).collect();
    let among: Vec<_> = reading.among.iter().flat_map(|among| among.on(day)).collect();
    let inside: HashSet<_> = counted.iter().map(|held| held.item).collect();
    let rest: Vec<_> =
        among.iter().copied().filter(|held| !inside.contains(&held.item)).filter(here).collect();
    let before = before(reading, &among);
    let counted: Vec<_> = counted.into_iter().filter(here).collect();
    let unit = reading.shape.unit;
    let counted = row_list(
        visit,
        unit,
        &List {
            id: "rows",
            heading: evidence::COUNTED.of(lang),
            why: evidence::WHY.of(lang),
            page: visit.at.page,
            all: counted,
            counted: &reading.counted,
            before,
        },
    );
    let rest = reading.among.as_ref().map(|among| {
        row_list(
            visit,
            unit,
            &List {
                id: "rest",
                heading: evidence::NOT_COUNTED.of(lang),
                why: evidence::WHY_AMONG.of(lang),
                page: visit.at.rest,
                all: rest,
                counted: among,
                before: HashMap::new(),
            },
        )
    });
    view! {
        <section class="evidence" aria-labelledby="evidence">
            <h2 id="evidence">{words::ROWS.of(lang)}</h2>
            <Filter visit=visit.clone()/>
            {counted}{rest}
        </section>
    }
    .into_any()
}

/// The certificate that each item had before, where both are certificates.
fn before<'a>(reading: &ReadingView, among: &[&'a Held]) -> HashMap<u32, &'a Held> {
    let both = reading.counted.evidence == Evidence::Certificate
        && reading.among.as_ref().is_some_and(|among| among.evidence == Evidence::Certificate);
    if both { among.iter().map(|held| (held.item, *held)).collect() } else { HashMap::new() }
}

struct List<'a> {
    id: &'static str,
    heading: &'static str,
    why: &'static str,
    page: u32,
    all: Vec<&'a Held>,
    counted: &'a Counted,
    before: HashMap<u32, &'a Held>,
}

fn row_list(visit: &Visit, unit: Unit, list: &List<'_>) -> impl IntoView + use<> {
    let lang = visit.lang();
    let pages = list.all.len().div_ceil(PAGE).max(1);
    let pages = u32::try_from(pages).unwrap_or(u32::MAX);
    let page = list.page.clamp(1, pages);
    let rows: Vec<_> = list
        .all
        .iter()
        .skip((page as usize - 1) * PAGE)
        .take(PAGE)
        .map(|held| row(visit, unit, list.counted, held, list.before.get(&held.item).copied()))
        .map(|Row { name, href, of, place, why }| {
            let name = match href {
                Some(href) => view! { <a href=href>{name}</a> }.into_any(),
                None => name.into_any(),
            };
            view! { <tr><th scope="row">{name}</th><td>{of}</td><td>{place}</td><td>{why}</td></tr> }
        })
        .collect();
    let heading = words::rows(lang, list.heading, list.all.len());
    let of = if unit == Unit::Product { evidence::OWNER } else { evidence::KIND };
    let head = vec![unit::heading(unit).of(lang), of.of(lang), evidence::PLACE.of(lang), list.why];
    let link = |page: u32| {
        let at = visit.at.clone();
        let at =
            if list.id == "rest" { Address { rest: page, ..at } } else { Address { page, ..at } };
        format!("{}#{}", at.href(), list.id)
    };
    let (before, after) =
        ((page > 1).then(|| link(page - 1)), (page < pages).then(|| link(page + 1)));
    let empty = if visit.at.place.is_some() { evidence::NONE_HERE } else { evidence::NONE };
    let caption = heading.clone();
    let body = if rows.is_empty() {
        view! { <p class="sub">{empty.of(lang)}</p> }.into_any()
    } else {
        view! {
            <Scroll name=heading.clone()>
                <table class="rows-table">
                    <caption class="hidden">{caption}</caption><Columns head/><tbody>{rows}</tbody>
                </table>
            </Scroll>
        }
        .into_any()
    };
    view! {
        <h3 id=list.id>{heading.clone()}</h3>
        {body}
        <Paging lang name=heading page pages before after/>
    }
    .into_any()
}
