use super::{brought, cell::Cell, visit::Visit, why::why};
use crate::{
    address::Page,
    board::{Counted, Evidence, Interval, Unit},
    edition::Edition,
    format::Lang,
    text::{evidence, unit},
};

/// One counted item in the reader's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Leads to its own page; places where products are sold have none.
    pub name: Cell,
    /// The entity of a product, the kind of anything else.
    pub of: Cell,
    pub place: Cell,
    pub why: String,
}

/// `held` of `counted`, an item of `unit`; with `before`, the certificate it had on the baseline.
pub fn row(
    visit: &Visit,
    unit: Unit,
    counted: &Counted,
    held: &Interval,
    before: Option<&Interval>,
) -> Row {
    let edition = &visit.edition;
    let lang = visit.lang();
    let (name, of) = names(edition, lang, unit, held.item as usize).unwrap_or_default();
    let place = edition.place(unit, held.item);
    let place = place.and_then(|place| edition.districts.get(usize::from(place)));
    let place = place.map(|place| Cell::name(lang, place.name.as_str())).unwrap_or_default();
    let place = brought::marked(visit, unit, held.item, place);
    let after = why(visit, counted.evidence, held);
    let before = before.filter(|before| before.evidence != held.evidence);
    let why = match before {
        Some(before) => {
            let before = why(visit, Evidence::Certificate, before);
            evidence::before_and_after(lang, &before, &after)
        }
        None => after,
    };
    let href = page(visit, unit, held.item as usize);
    Row { name: Cell { href, ..name }, of, place, why }
}

/// The address of an item's own page.
fn page(visit: &Visit, unit: Unit, item: usize) -> Option<String> {
    let items = &visit.edition.items;
    let page = match unit {
        Unit::Product => Page::Product(items.products.get(item)?.id.to_string()),
        Unit::Entity => Page::Entity(items.entities.get(item)?.id.to_string()),
        Unit::Village => Page::Village(items.villages.get(item)?.id.to_string()),
        Unit::Place => Page::District(visit.edition.districts.get(item)?.code.clone()),
        Unit::SalesPoint | Unit::Commune | Unit::Application => return None,
    };
    Some(visit.at.to(page).href())
}

fn names(edition: &Edition, lang: Lang, unit: Unit, item: usize) -> Option<(Cell, Cell)> {
    let items = &edition.items;
    let name = |name: &str| Cell::name(lang, name);
    Some(match unit {
        Unit::Product => {
            let product = items.products.get(item)?;
            let entity = items.entities.get(product.entity as usize)?;
            (name(&product.name), name(&entity.name))
        }
        Unit::Entity => {
            let entity = items.entities.get(item)?;
            (name(&entity.name), entity.kind.name().in_lang(lang).into())
        }
        Unit::Village => {
            let village = items.villages.get(item)?;
            (name(&village.name), village.kind.name().in_lang(lang).into())
        }
        Unit::SalesPoint => {
            let point = items.sales_points.get(item)?;
            (name(&point.name), unit::heading(Unit::SalesPoint).in_lang(lang).into())
        }
        Unit::Commune => {
            let commune = items.communes.get(item)?;
            (name(&commune.name), commune.kind.name().in_lang(lang).into())
        }
        Unit::Application => {
            let application = items.applications.get(item)?;
            let entity = items.entities.get(application.entity as usize)?;
            (name(&application.product_name), name(&entity.name))
        }
        Unit::Place => {
            let place = edition.districts.get(item)?;
            (name(&place.name), place.kind.name().in_lang(lang).into())
        }
    })
}
