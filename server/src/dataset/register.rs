//! The rows of the register, as they were read.

use app::board::{Granter, Items};

use super::{Question, Sink, Value};

pub fn products(asked: &Question<'_>, row: &mut Sink<'_>) {
    let items = &asked.edition.items;
    for it in items.products.iter().filter(|it| asked.takes(it.place)) {
        let village = it.village.and_then(|village| items.villages.get(village as usize));
        row(&[
            (&it.id).into(),
            (&it.name).into(),
            it.group.word().into(),
            entity(items, it.entity),
            commune(items, it.commune),
            village.map(|village| &village.id).into(),
        ]);
    }
}

pub fn entities(asked: &Question<'_>, row: &mut Sink<'_>) {
    let items = &asked.edition.items;
    for it in items.entities.iter().filter(|it| asked.takes(it.place)) {
        row(&[
            (&it.id).into(),
            (&it.name).into(),
            it.kind.word().into(),
            commune(items, it.commune),
            it.women_led.into(),
            it.minority_led.into(),
        ]);
    }
}

pub fn certificates(asked: &Question<'_>, row: &mut Sink<'_>) {
    let items = &asked.edition.items;
    for it in items.certificates.iter().filter(|it| has_product(asked, it.product)) {
        row(&[
            product(items, it.product),
            it.stars.into(),
            it.granted_on.into(),
            it.decision.as_ref().into(),
            it.granted_by.map(Granter::word).into(),
            it.revoked_on.into(),
        ]);
    }
}

pub fn green_chains(asked: &Question<'_>, row: &mut Sink<'_>) {
    let items = &asked.edition.items;
    let here = |entity: u32| {
        items.entities.get(entity as usize).is_some_and(|entity| asked.takes(entity.place))
    };
    for it in items.chains.iter().filter(|it| here(it.entity)) {
        row(&[
            entity(items, it.entity),
            it.since.into(),
            it.until.into(),
            it.raw_material_area.as_ref().into(),
            it.evidence.as_ref().into(),
        ]);
    }
}

pub fn villages(asked: &Question<'_>, row: &mut Sink<'_>) {
    let items = &asked.edition.items;
    for it in items.villages.iter().filter(|it| asked.takes(it.place)) {
        row(&[
            (&it.id).into(),
            (&it.name).into(),
            it.kind.word().into(),
            commune(items, it.commune),
            it.recognised_on.into(),
            it.revoked_on.into(),
        ]);
    }
}

pub fn listings(asked: &Question<'_>, row: &mut Sink<'_>) {
    let items = &asked.edition.items;
    for it in items.listings.iter().filter(|it| has_product(asked, it.product)) {
        row(&[product(items, it.product), (&it.channel).into(), it.since.into(), it.until.into()]);
    }
}

pub fn sales_points(asked: &Question<'_>, row: &mut Sink<'_>) {
    let items = &asked.edition.items;
    for it in items.sales_points.iter().filter(|it| asked.takes(it.place)) {
        row(&[
            (&it.id).into(),
            (&it.name).into(),
            commune(items, it.commune),
            it.since.into(),
            it.until.into(),
        ]);
    }
}

pub fn applications(asked: &Question<'_>, row: &mut Sink<'_>) {
    let items = &asked.edition.items;
    for it in items.applications.iter().filter(|it| asked.takes(it.place)) {
        row(&[
            (&it.id).into(),
            (&it.product_name).into(),
            entity(items, it.entity),
            commune(items, it.commune),
            it.stage.word().into(),
            it.stage_on.into(),
        ]);
    }
}

fn has_product(asked: &Question<'_>, product: u32) -> bool {
    let products = &asked.edition.items.products;
    products.get(product as usize).is_some_and(|product| asked.takes(product.place))
}

fn product(items: &Items, at: u32) -> Value<'_> {
    items.products.get(at as usize).map(|product| &product.id).into()
}

fn entity(items: &Items, at: u32) -> Value<'_> {
    items.entities.get(at as usize).map(|entity| &entity.id).into()
}

fn commune(items: &Items, at: u32) -> Value<'_> {
    items.communes.get(at as usize).map(|commune| &commune.code).into()
}
