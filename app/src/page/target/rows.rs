use leptos::prelude::*;

use super::{
    filter::Filter,
    lists::{List, lists},
};
use crate::{
    address::Key,
    board::ReadingView,
    part::{
        exhibit::Foot,
        paging::Paging,
        row::Row,
        table::{Columns, Scroll, Words},
        visit::Visit,
    },
    text::{evidence, target as words},
};

/// Rows on one page of a list.
const PAGE: usize = 20;

/// Who counts, and who is counted among without counting, with why.
pub fn row_lists(visit: &Visit, reading: &ReadingView) -> impl IntoView + use<> {
    let lang = visit.lang();
    let lists: Vec<_> = lists(visit, reading).iter().map(|list| row_list(visit, list)).collect();
    view! {
        <section class="evidence" aria-labelledby="evidence">
            <h2 id="evidence">{words::ROWS.in_lang(lang)}</h2>
            <Filter visit=visit.clone()/>
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
    let rows: Vec<_> = list
        .held
        .iter()
        .skip((page as usize - 1) * PAGE)
        .take(PAGE)
        .map(|held| list.row(visit, held))
        .map(|Row { name, of, place, why }| {
            let [name, of, place] = [name, of, place].map(|cell| view! { <Words cell/> });
            view! { <tr><th scope="row">{name}</th><td>{of}</td><td>{place}</td><td>{why}</td></tr> }
        })
        .collect();
    let heading = words::rows(lang, list.heading.in_lang(lang), list.held.len());
    let head = list.head().map(|name| name.in_lang(lang)).to_vec();
    let link = |page: u32| format!("{}#{}", at.turn_to(turn, page).href(), list.id);
    let (before, after) =
        ((page > 1).then(|| link(page - 1)), (page < pages).then(|| link(page + 1)));
    let empty =
        if at.query.get(Key::Place).is_some() { evidence::NONE_HERE } else { evidence::NONE };
    let caption = heading.clone();
    let body = if rows.is_empty() {
        view! { <p class="sub">{empty.in_lang(lang)}</p> }.into_any()
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
    // All rows, whichever of their pages is shown.
    let whole = at.at_first_pages().href();
    view! {
        <h3 id=list.id>{heading.clone()}</h3>
        {body}
        <Paging lang name=heading page pages before after/>
        <Foot lang link=whole id=list.id/>
    }
    .into_any()
}
