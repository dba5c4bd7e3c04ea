//! Rows whose commune was divided: they stand where most of it came to, are marked in lists, and
//! are counted where figures are told by area.

use leptos::prelude::*;
use maud::html;

use super::{
    cell::Cell,
    place,
    table::{Words, inside},
    visit::Visit,
};
use crate::{
    board::{Commune, Unit},
    edition::Edition,
    text::brought as words,
};

/// The commune of an item, where it was divided.
///
/// Source: units.md, section 1.
pub fn divided(edition: &Edition, unit: Unit, item: u32) -> Option<&Commune> {
    let (items, at) = (&edition.items, item as usize);
    let commune = match unit {
        Unit::Product => items.products.get(at)?.commune,
        Unit::Entity => items.entities.get(at)?.commune,
        Unit::Village => items.villages.get(at)?.commune,
        Unit::SalesPoint => items.sales_points.get(at)?.commune,
        Unit::Application => items.applications.get(at)?.commune,
        Unit::Commune => item,
        Unit::Place => return None,
    };
    items.communes.get(commune as usize).filter(|commune| commune.uncertain)
}

/// A cell of an item, with the mark where its commune was divided. Data keep it as it is.
pub fn marked(visit: &Visit, unit: Unit, item: u32, cell: Cell) -> Cell {
    let lang = visit.lang();
    match divided(&visit.edition, unit, item) {
        None => cell,
        Some(_) => {
            let (sign, means) = (words::SIGN.in_lang(lang), words::MARK.in_lang(lang));
            cell.mark(html! { abbr title=(means) { (sign) } " " }.into_string())
        }
    }
}

/// The place of a product by its position, marked in the same way.
pub fn place_of(visit: &Visit, product: u32, position: u16) -> Cell {
    let place = place::place(&visit.edition, visit.lang(), position);
    marked(visit, Unit::Product, product, place)
}

/// A cell outside of a table's own text, with its mark.
pub fn with_mark(cell: Cell) -> AnyView {
    match cell.mark {
        None => view! { <Words cell/> }.into_any(),
        Some(_) => view! { <span inner_html=inside(&cell).into_string()></span> }.into_any(),
    }
}

/// What stands below a list of items of which some are marked; nothing where none is.
pub fn note(visit: &Visit, unit: Unit, items: impl IntoIterator<Item = u32>) -> String {
    let divided = |item: &u32| divided(&visit.edition, unit, *item).is_some();
    match wide(items.into_iter().filter(divided).count()) {
        0 => String::new(),
        number => words::note(visit.lang(), number),
    }
}

/// The same as a paragraph.
pub fn below(visit: &Visit, unit: Unit, items: impl IntoIterator<Item = u32>) -> Option<AnyView> {
    let note = Some(note(visit, unit, items)).filter(|note| !note.is_empty())?;
    Some(view! { <p class="note">{note}</p> }.into_any())
}

/// How many rows of the register stand at each place and last at none, and how many of them are
/// uncertain.
pub fn by_place(edition: &Edition) -> Vec<(u32, u32)> {
    let items = &edition.items;
    let all = [
        (Unit::Product, items.products.len()),
        (Unit::Entity, items.entities.len()),
        (Unit::Village, items.villages.len()),
        (Unit::SalesPoint, items.sales_points.len()),
        (Unit::Application, items.applications.len()),
    ];
    let nowhere = edition.districts.len();
    let mut places = vec![(0, 0); nowhere + 1];
    for (unit, number) in all {
        for item in 0..wide(number) {
            let Some(place) = edition.place(unit, item) else { continue };
            let place = &mut places[nowhere.min(usize::from(place))];
            let found = divided(edition, unit, item).is_some();
            *place = (place.0 + u32::from(found), place.1 + 1);
        }
    }
    places
}

/// `3 dòng xếp vào nơi nhận phần lớn nhất` and what it means, of one place or of all; nothing where
/// there is none.
pub fn line(visit: &Visit, place: Option<usize>) -> Option<AnyView> {
    let places = by_place(&visit.edition);
    let number = match place {
        Some(place) => places.get(place)?.0,
        None => places.iter().map(|place| place.0).sum(),
    };
    let said = (number > 0).then(|| words::note(visit.lang(), number))?;
    Some(view! { <p class="note">{said}</p> }.into_any())
}

fn wide(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
