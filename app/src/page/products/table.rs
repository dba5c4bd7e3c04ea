use leptos::prelude::*;

use super::form::SEARCH;
use crate::{
    address::Key,
    find::{By, Sort},
    part::{
        brought::with_mark,
        cell::{Cell, Data},
        table::{Scroll, Words, inside},
        visit::Visit,
    },
    text::{products as words, shell},
};

/// Products with headers that sort; on a phone a card each.
#[component]
pub fn List<'a>(visit: &'a Visit, sort: Option<Sort>, data: Data) -> impl IntoView + use<> {
    let lang = visit.lang();
    let head = data.head.into_iter().enumerate().filter(|(column, _)| *column != ID);
    let head: Vec<_> = head.map(|(column, name)| header(visit, sort, column, name)).collect();
    let rows: Vec<_> = data.rows.into_iter().filter_map(|cells| row(visit, cells)).collect();
    view! {
        <Scroll name=words::TABLE.in_lang(lang)>
            <table class="list" data-copy=shell::COPY_TABLE.in_lang(lang) data-done=shell::COPIED.in_lang(lang)>
                <caption class="hidden">{words::TABLE.in_lang(lang)}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </Scroll>
    }
}

/// The id stands under the name.
const ID: usize = 1;

fn header(visit: &Visit, sort: Option<Sort>, column: usize, name: Cell) -> AnyView {
    let by = match column {
        0 => By::Name,
        2 => By::Stars,
        4 => By::District,
        6 => By::End,
        _ => return view! { <th scope="col">{name.shown}</th> }.into_any(),
    };
    let now = sort.filter(|sort| sort.by == by);
    // Most stars are looked for first; everything else begins where it begins.
    let descending = now.map_or(by == By::Stars, |sort| !sort.descending);
    let (key, next) = (Key::Sort.name(), Sort { by, descending }.word());
    let action = format!("{}#list", visit.at.action());
    let direction = now.map(|sort| if sort.descending { "descending" } else { "ascending" });
    // A button of the form, so that what is ticked but not yet applied goes along.
    view! {
        <th scope="col" aria-sort=direction>
            <button form=SEARCH formaction=action name=key value=next>{name.shown}</button>
        </th>
    }
    .into_any()
}

fn row(visit: &Visit, cells: Vec<Cell>) -> Option<impl IntoView + use<>> {
    let [name, id, stars, entity, district, grades, until, state] =
        <[Cell; 8]>::try_from(cells).ok()?;
    let until = view! {
        <span class="phone">{words::GOES_TO.in_lang(visit.lang())}" "</span>{until.shown}
    };
    Some(view! {
        <tr>
            <th scope="row"><Words cell=name/>" "<small>{id.shown}</small></th>
            <td>{stars.shown}</td>
            <td><Words cell=entity/></td>
            <td>{with_mark(district)}</td>
            <td>
                <span inner_html=grades.mark></span>
                <span class="hidden">{grades.shown}</span>
            </td>
            <td>{until}</td>
            <td inner_html=inside(&state).into_string()></td>
        </tr>
    })
}
