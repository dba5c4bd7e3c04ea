use leptos::prelude::*;

use super::{
    lists::{List, lists},
    order::head,
};
use crate::{
    address::Key,
    board::{Interval, ReadingView},
    part::{
        brought::{self, with_mark},
        exhibit::Foot,
        name::short,
        paging::{Paging, Turns, printed},
        place_filter::PlaceFilter,
        row::Row,
        table::{Scroll, Words},
        visit::Visit,
    },
    text::{evidence, shell, target as words},
};

/// Rows on one page of a list.
const PAGE: usize = 20;

/// The longest list that is printed whole; more of it says what is left to the data file.
const PAPER: usize = 400;

/// Who counts, and who is counted among without counting, with why.
pub fn row_lists(visit: &Visit, reading: &ReadingView) -> impl IntoView + use<> {
    let lang = visit.lang();
    let lists: Vec<_> = lists(visit, reading).iter().map(|list| row_list(visit, list)).collect();
    view! {
        <section class="evidence" aria-labelledby="evidence">
            <h2 id="evidence">{words::ROWS.in_lang(lang)}</h2>
            <PlaceFilter visit=visit.clone() label=evidence::FILTER to="#evidence" keeps=&[Key::Reading, Key::Sort]/>
            {lists}
        </section>
    }
    .into_any()
}

fn row_list(visit: &Visit, list: &List<'_>) -> impl IntoView + use<> {
    let (lang, at) = (visit.lang(), &visit.at);
    let pages = u32::try_from(list.held.len().div_ceil(PAGE)).unwrap_or(u32::MAX).max(1);
    let turn = if list.id == "rest" { Key::Rest } else { Key::Page };
    let page = at.query.number(turn).clamp(1, pages);
    let (earlier, rest) = list.held.split_at((page as usize - 1) * PAGE);
    let (rows, later) = rest.split_at(rest.len().min(PAGE));
    let on_paper_too = list.held.len() <= PAPER;
    let left_out = (!on_paper_too).then(|| printed(lang, rows.len(), list.held.len()));
    let [earlier, later] = [earlier, later]
        .map(|rows| if on_paper_too { rows } else { &[][..] })
        .map(|rows| on_paper(visit, list, rows));
    let here = shown(visit, list, rows);
    let heading = words::rows(lang, list.heading.in_lang(lang), list.held.len());
    let head = head(visit, list);
    let to = |page: u32| format!("{}#{}", at.turn_to(turn, page).href(), list.id);
    let turns = Turns::new(page, pages, to);
    let empty =
        if at.query.get(Key::Place).is_some() { evidence::NONE_HERE } else { evidence::NONE };
    let caption = heading.clone();
    let body = if list.held.is_empty() {
        view! { <p class="sub">{empty.in_lang(lang)}</p> }.into_any()
    } else {
        view! {
            <Scroll name=heading.clone()>
                <table class="rows-table cards" data-copy=shell::COPY_TABLE.in_lang(lang) data-done=shell::COPIED.in_lang(lang)>
                    <caption class="hidden">{caption}</caption>{head}
                    {earlier}<tbody>{here}</tbody>{later}
                </table>
            </Scroll>
            {brought::below(visit, list.unit, list.items())}
        }
        .into_any()
    };
    // All rows, whichever of their pages is shown.
    let whole = at.at_first_pages().href();
    view! {
        <h3 id=list.id>{heading.clone()}</h3>
        {body}
        <Paging lang name=heading turns/>
        {left_out}
        <Foot lang link=whole id=list.id/>
    }
    .into_any()
}

fn shown(visit: &Visit, list: &List<'_>, held: &[&Interval]) -> Vec<impl IntoView + use<>> {
    let rows = held.iter().map(|held| list.row(visit, held));
    let rows = rows.map(|Row { name, of, place, why }| {
        let [name, of] = [name, of].map(|cell| view! { <Words cell/> });
        let place = (!list.is_area).then(|| view! { <td>{with_mark(place)}</td> });
        view! { <tr><th scope="row">{name}</th><td>{of}</td>{place}<td>{short(&why).into_owned()}</td></tr> }
    });
    rows.collect()
}

/// The rows of the list's other pages, which cannot be turned to on paper.
fn on_paper(visit: &Visit, list: &List<'_>, held: &[&Interval]) -> Option<impl IntoView + use<>> {
    let rows = held.iter().map(|held| list.row(visit, held));
    let rows = rows.map(|Row { name, of, place, why }| {
        let place = (!list.is_area).then(|| view! { <td>{with_mark(place)}</td> });
        let [name, of] = [name, of].map(|cell| short(&cell.shown).into_owned());
        view! { <tr><th scope="row">{name}</th><td>{of}</td>{place}<td>{short(&why).into_owned()}</td></tr> }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| view! { <tbody class="paper">{rows}</tbody> })
}
