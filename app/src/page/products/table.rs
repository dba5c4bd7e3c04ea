use maud::{Markup, PreEscaped, html};

use crate::{
    address::Key,
    find::{By, Sort},
    part::{
        cell::{Cell, Data},
        table::inside,
        visit::Visit,
    },
    text::products as words,
};

/// Products with headers that sort; on a phone a card each.
pub fn table(visit: &Visit, sort: Option<Sort>, data: &Data) -> Markup {
    let lang = visit.lang();
    html! {
        div.scroll role="region" tabindex="0" aria-label=(words::TABLE.in_lang(lang)) {
            table.list {
                caption.hidden { (words::TABLE.in_lang(lang)) }
                thead { tr {
                    @for (place, name) in data.head.iter().enumerate() {
                        @if place != ID { (header(visit, sort, place, name)) }
                    }
                } }
                tbody { @for cells in &data.rows { (row(visit, cells)) } }
            }
        }
    }
}

/// The id stands under the name.
const ID: usize = 1;

fn header(visit: &Visit, sort: Option<Sort>, place: usize, name: &str) -> Markup {
    let by = match place {
        0 => By::Name,
        2 => By::Stars,
        4 => By::District,
        6 => By::End,
        _ => return html! { th scope="col" { (name) } },
    };
    let now = sort.filter(|sort| sort.by == by);
    // Most stars are looked for first; everything else begins where it begins.
    let descending = now.map_or(by == By::Stars, |sort| !sort.descending);
    let next = visit.at.with(Key::Sort, Some(Sort { by, descending }.word()));
    let state = now.map(|sort| if sort.descending { "descending" } else { "ascending" });
    html! {
        th scope="col" aria-sort=[state] { a href={ (next.href()) "#list" } { (name) } }
    }
}

fn row(visit: &Visit, cells: &[Cell]) -> Markup {
    let [name, id, stars, entity, district, grades, until, state] = cells else {
        return html! {};
    };
    html! {
        tr {
            th scope="row" { (inside(name)) " " small { (id.shown) } }
            td { (stars.shown) }
            td { (inside(entity)) }
            td { (inside(district)) }
            td { (marked(grades)) span.hidden { (grades.shown) } }
            td { span.phone { (words::GOES_TO.in_lang(visit.lang())) " " } (until.shown) }
            td { (marked(state)) (state.shown) }
        }
    }
}

fn marked(cell: &Cell) -> Markup {
    html! { @if let Some(mark) = &cell.mark { (PreEscaped(mark)) } }
}
