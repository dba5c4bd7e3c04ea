use crate::{
    board::{Board, Counted, Evidence, Held, Unit},
    format::Lang,
    text::{evidence, unit},
};

/// One counted item in the reader's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub name: String,
    /// The entity of a product, the kind of anything else.
    pub of: String,
    pub place: String,
    pub why: String,
}

/// `held` of `counted`, an item of `unit`; with `before`, the certificate it had on the baseline.
pub fn row(
    board: &Board,
    lang: Lang,
    unit: Unit,
    counted: &Counted,
    held: &Held,
    before: Option<&Held>,
) -> Row {
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
    Row { name, of, place, why }
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

fn why(board: &Board, lang: Lang, kind: Evidence, held: &Held) -> String {
    let (items, at) = (&board.items, held.evidence as usize);
    let words = match kind {
        Evidence::Own => Some(evidence::own(lang, held.from)),
        Evidence::Certificate => {
            items.certificates.get(at).map(|row| evidence::certificate(lang, row))
        }
        Evidence::Product => items.products.get(at).map(|row| evidence::product(lang, &row.name)),
        Evidence::Chain => items.chains.get(at).map(|row| evidence::chain(lang, row)),
        Evidence::Listing => items.listings.get(at).map(|row| evidence::listing(lang, row)),
    };
    words.unwrap_or_else(|| evidence::NOT_STATED.of(lang).to_owned())
}
