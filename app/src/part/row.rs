use super::{visit::Visit, why::why};
use crate::{
    address::Page,
    board::{Board, Counted, Evidence, Held, Unit},
    format::Lang,
    text::{evidence, unit},
};

/// One counted item in the reader's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub name: String,
    /// Its own page; places where products are sold have none.
    pub href: Option<String>,
    /// The entity of a product, the kind of anything else.
    pub of: String,
    pub place: String,
    pub why: String,
}

/// `held` of `counted`, an item of `unit`; with `before`, the certificate it had on the baseline.
pub fn row(
    visit: &Visit,
    unit: Unit,
    counted: &Counted,
    held: &Held,
    before: Option<&Held>,
) -> Row {
    let (board, lang) = (&visit.board, visit.lang());
    let (name, of) = named(board, lang, unit, held.item as usize).unwrap_or_default();
    let place = board.districts.get(usize::from(held.place));
    let place = place.map(|place| place.name.clone()).unwrap_or_default();
    let after = why(board, lang, counted.evidence, held);
    let before = before.filter(|before| before.evidence != held.evidence);
    let why = match before {
        Some(before) => {
            let before = why(board, lang, Evidence::Certificate, before);
            evidence::before_and_after(lang, &before, &after)
        }
        None => after,
    };
    Row { name, href: page(visit, unit, held.item as usize), of, place, why }
}

/// The address of an item's own page.
fn page(visit: &Visit, unit: Unit, item: usize) -> Option<String> {
    let items = &visit.board.items;
    let page = match unit {
        Unit::Product => Page::Product(items.products.get(item)?.id.clone()),
        Unit::Entity => Page::Entity(items.entities.get(item)?.id.clone()),
        Unit::Village => Page::Village(items.villages.get(item)?.id.clone()),
        Unit::SalesPoint | Unit::Commune => return None,
    };
    Some(visit.at.to(page).href())
}

fn named(board: &Board, lang: Lang, unit: Unit, item: usize) -> Option<(String, String)> {
    let items = &board.items;
    Some(match unit {
        Unit::Product => {
            let product = items.products.get(item)?;
            let entity = items.entities.get(product.entity as usize)?;
            (product.name.clone(), entity.name.clone())
        }
        Unit::Entity => {
            let entity = items.entities.get(item)?;
            (entity.name.clone(), unit::entity(entity.kind).of(lang).to_owned())
        }
        Unit::Village => {
            let village = items.villages.get(item)?;
            (village.name.clone(), unit::village(village.kind).of(lang).to_owned())
        }
        Unit::SalesPoint => {
            let point = items.sales_points.get(item)?;
            (point.name.clone(), unit::heading(Unit::SalesPoint).of(lang).to_owned())
        }
        Unit::Commune => {
            let commune = items.communes.get(item)?;
            (commune.name.to_string(), unit::heading(Unit::Commune).of(lang).to_owned())
        }
    })
}
