//! Small registers in which many things happen on the same few days.

mod applications;
mod certificates;
mod days;
mod tests;

pub use days::{day, days, turning_days};

use proptest::{collection::vec, option, prelude::*, sample::select};

use crate::{
    place::COMMUNES,
    rows::{Entity, GreenChain, Listing, Product, Rows, SalesPoint, Village},
};
use applications::applications;
use certificates::certificates;
use days::span;

const GROUPS: [&str; 6] = ["food", "drink", "herbal", "handicraft", "ornamental", "tourism"];
const KINDS: [&str; 7] = [
    "cooperative",
    "cooperative_group",
    "small_enterprise",
    "large_enterprise",
    "household",
    "farm",
    "association",
];
/// The kind that target 8 counts stands here more often than the others.
const VILLAGE_KINDS: [&str; 4] = [
    "traditional_craft_village",
    "traditional_craft_village",
    "craft_village",
    "traditional_craft",
];

/// So many cases; nothing is written beside the tests when one fails.
pub fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// 1 to 12 products of 1 to 6 entities, sound in the sense of section 6.
pub fn rows() -> impl Strategy<Value = Rows> {
    rows_of((1_usize..=6, 0_usize..=4, 1_usize..=12))
}

/// Enough products that there is something to go by in past years.
pub fn many_rows() -> impl Strategy<Value = Rows> {
    rows_of((2_usize..=12, 0_usize..=6, 20_usize..=50))
}

/// So many entities, villages and products.
fn rows_of(numbers: impl Strategy<Value = (usize, usize, usize)>) -> impl Strategy<Value = Rows> {
    numbers.prop_flat_map(|(entities, villages, products)| {
        (
            entity_rows(entities),
            village_rows(villages),
            product_rows(products, entities, villages),
            certificates(products),
            chain_rows(entities),
            listing_rows(products),
            sales_point_rows(entities),
            applications(products, entities),
        )
            .prop_map(
                |(
                    entities,
                    villages,
                    products,
                    certificates,
                    green_chains,
                    listings,
                    sales_points,
                    applications,
                )| Rows {
                    products,
                    entities,
                    certificates,
                    green_chains,
                    villages,
                    listings,
                    sales_points,
                    applications,
                },
            )
    })
}

fn commune() -> impl Strategy<Value = String> {
    select(&COMMUNES[..]).prop_map(|(code, _)| code.to_owned())
}

fn entity_rows(count: usize) -> impl Strategy<Value = Vec<Entity>> {
    let row = (select(&KINDS[..]), commune(), option::of(any::<bool>()), option::of(any::<bool>()));
    vec(row, count).prop_map(|rows| {
        let numbered = rows.into_iter().enumerate();
        numbered
            .map(|(i, (kind, commune, women_led, minority_led))| Entity {
                id: format!("e{i}"),
                name: format!("Chủ thể {i} (minh họa)"),
                kind,
                commune,
                women_led,
                minority_led,
            })
            .collect()
    })
}

fn product_rows(
    count: usize,
    entities: usize,
    villages: usize,
) -> impl Strategy<Value = Vec<Product>> {
    // Without villages every product is outside them; with some, most are inside.
    let village =
        (0..=2 * villages).prop_map(move |i| (i < 2 * villages).then(|| format!("v{}", i / 2)));
    let group = option::weighted(0.7, select(&GROUPS[..]));
    vec((group, 0..entities, commune(), village), count).prop_map(|rows| {
        let numbered = rows.into_iter().enumerate();
        numbered
            .map(|(i, (group, entity, commune, village))| Product {
                id: format!("p{i}"),
                name: format!("Sản phẩm {i} (minh họa)"),
                group,
                entity: format!("e{entity}"),
                commune,
                village,
            })
            .collect()
    })
}

fn village_rows(count: usize) -> impl Strategy<Value = Vec<Village>> {
    let stated = span().prop_map(|(from, to)| (Some(from), to));
    let unstated = option::of(day()).prop_map(|to| (None, to));
    let days = prop_oneof![Just((None, None)), stated, unstated];
    vec((select(&VILLAGE_KINDS[..]), commune(), days), count).prop_map(|rows| {
        let numbered = rows.into_iter().enumerate();
        numbered
            .map(|(i, (kind, commune, (recognised_on, revoked_on)))| Village {
                id: format!("v{i}"),
                name: format!("Làng nghề {i} (minh họa)"),
                kind,
                commune,
                recognised_on,
                revoked_on,
            })
            .collect()
    })
}

/// Up to three an entity, on average, so that chains overlap and follow each other.
fn chain_rows(entities: usize) -> impl Strategy<Value = Vec<GreenChain>> {
    vec((0..entities, span()), 0..=3 * entities).prop_map(|rows| {
        rows.into_iter()
            .map(|(entity, (since, until))| GreenChain {
                entity: format!("e{entity}"),
                since,
                until,
                raw_material_area: None,
                evidence: None,
            })
            .collect()
    })
}

fn listing_rows(products: usize) -> impl Strategy<Value = Vec<Listing>> {
    let channel = select(&["voso", "postmart", "supermarket"][..]);
    vec((0..products, channel, span()), 0..=2 * products).prop_map(|rows| {
        rows.into_iter()
            .map(|(product, channel, (since, until))| Listing {
                product: format!("p{product}"),
                channel: channel.to_owned(),
                since,
                until,
            })
            .collect()
    })
}

fn sales_point_rows(entities: usize) -> impl Strategy<Value = Vec<SalesPoint>> {
    vec((commune(), span()), 0..=4 + entities).prop_map(|rows| {
        let numbered = rows.into_iter().enumerate();
        numbered
            .map(|(i, (commune, (since, until)))| SalesPoint {
                id: format!("s{i}"),
                name: format!("Điểm bán {i} (minh họa)"),
                commune,
                since,
                until,
            })
            .collect()
    })
}
