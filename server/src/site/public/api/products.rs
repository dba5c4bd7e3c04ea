use app::{
    board::{Board, Day, Granter, Group, State, Unit},
    edition::Edition,
    problem::{Problem, Thing},
};
use axum::response::Response;
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

use super::{
    super::find::district,
    ask::{Call, OnDay, Part, page},
    body::{Paged, Source},
};

/// A product on a day.
#[derive(Serialize, ToSchema)]
pub struct Product {
    id: String,
    name: String,
    /// Null where the register does not state it.
    group: Option<&'static str>,
    /// `recognised`, `ending`, `extended`, `ended`, `revoked`, `below` or `none`.
    state: &'static str,
    /// Stars of the current certificate, in force or not; null before the first.
    stars: Option<u8>,
    /// The first day on which the current certificate's 36 months, or what they were extended by,
    /// are over.
    #[schema(format = Date)]
    ends_on: Option<String>,
    entity: Maker,
    commune: String,
    district: String,
    /// True where the commune was divided and the product counts for the district that took the
    /// largest part.
    place_uncertain: bool,
    village: Option<String>,
}

/// Who makes a product.
#[derive(Serialize, ToSchema)]
pub struct Maker {
    id: String,
    name: String,
    kind: &'static str,
}

/// A product with all that the register says of it.
#[derive(Serialize, ToSchema)]
pub struct ProductInFull {
    source: Source,
    #[schema(format = Date)]
    as_of: String,
    product: Product,
    /// In the order of their days.
    certificates: Vec<Certificate>,
    listings: Vec<Listing>,
    /// Readings of products that count it on the day.
    counts_for: Vec<CountsFor>,
}

/// One grading.
#[derive(Serialize, ToSchema)]
pub struct Certificate {
    stars: u8,
    #[schema(format = Date)]
    granted_on: String,
    #[schema(format = Date)]
    ends_on: String,
    #[schema(format = Date)]
    revoked_on: Option<String>,
    /// Until when it was extended; `ends_on` takes account of it.
    #[schema(format = Date)]
    extended_until: Option<String>,
    extension_act: Option<String>,
    decision: Option<String>,
    granted_by: Option<&'static str>,
}

/// A channel that sells the product.
#[derive(Serialize, ToSchema)]
pub struct Listing {
    channel: String,
    #[schema(format = Date)]
    since: String,
    #[schema(format = Date)]
    until: Option<String>,
}

/// A figure that a product is part of.
#[derive(Serialize, ToSchema)]
pub struct CountsFor {
    target: String,
    reading: String,
}

/// Which products.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "the description of what `products` reads")]
pub struct Which {
    #[param(min_length = 1, max_length = 20)]
    district: Option<String>,
    group: Option<String>,
    #[param(minimum = 1, maximum = 5)]
    stars: Option<u32>,
    state: Option<String>,
    #[param(min_length = 1, max_length = 100)]
    entity: Option<String>,
}

#[utoipa::path(
    get, path = "/api/v1/products", operation_id = "products", params(OnDay, Which, Part),
    responses((status = 200, body = Paged<Product>))
)]
pub async fn products(call: Call) -> Response {
    call.answer(|mut ask| {
        let edition = ask.edition;
        let (board, day) = ask.on_day()?;
        let code = ask.query.one("district")?;
        let groups: Vec<_> = Group::ALL.iter().map(|&group| (group.id(), group)).collect();
        let group = ask.query.word("group", &groups)?;
        let stars = ask.query.number("stars", 1..=5)?;
        let state = ask.query.word("state", &State::ALL.map(|state| (state.id(), state)))?;
        let entity = ask.query.one("entity")?;
        let part = ask.part()?;
        ask.query.end()?;
        let district = code.map(|code| district(edition, &code)).transpose()?;
        let entity = entity.map(|id| entity_of(edition, &id)).transpose()?;
        let items = (0_u32..).zip(&edition.items.products).filter(|(row, product)| {
            district.is_none_or(|at| at == usize::from(product.place))
                && group.is_none_or(|group| product.group == Some(group))
                && entity.is_none_or(|entity| entity == product.entity)
                && stars.is_none_or(|stars| {
                    edition.current(*row, day).is_some_and(|it| u32::from(it.stars) == stars)
                })
                && state.is_none_or(|state| state == edition.state(*row, day))
        });
        let source = Source::new(edition, board);
        let address = (ask.path, ask.text);
        Ok(page(source, address, part, items, |(row, _)| describe(edition, row, day)))
    })
    .await
}

#[utoipa::path(
    get, path = "/api/v1/products/{id}", operation_id = "product",
    params(("id" = String, Path, min_length = 1, max_length = 100), OnDay),
    responses((status = 200, body = ProductInFull))
)]
pub async fn product(call: Call) -> Response {
    call.answer(|mut ask| {
        let edition = ask.edition;
        let (board, day) = ask.on_day()?;
        ask.query.end()?;
        let row = edition.index.product(&edition.items, ask.id);
        let row = row.ok_or_else(|| Problem::missing(Thing::Product, ask.id))?;
        let certificates =
            edition.items.certificates_of(&edition.links, row).map(|it| Certificate {
                stars: it.stars,
                granted_on: it.granted_on.to_string(),
                ends_on: it.ends_on.to_string(),
                revoked_on: it.revoked_on.map(|day| day.to_string()),
                extended_until: it.extended_until.map(|day| day.to_string()),
                extension_act: it.extension_act.as_deref().map(str::to_owned),
                decision: it.decision.as_deref().map(str::to_owned),
                granted_by: it.granted_by.map(Granter::id),
            });
        let listings = edition.links.listings.rows_of(row).iter().map(|&at| {
            let it = &edition.items.listings[at as usize];
            Listing {
                channel: it.channel.to_string(),
                since: it.since.to_string(),
                until: it.until.map(|day| day.to_string()),
            }
        });
        Ok(ProductInFull {
            source: Source::new(edition, board),
            as_of: day.to_string(),
            product: describe(edition, row, day),
            certificates: certificates.collect(),
            listings: listings.collect(),
            counts_for: counts_for(board, row, day),
        })
    })
    .await
}

fn entity_of(edition: &Edition, id: &str) -> Result<u32, Problem> {
    edition.index.entity(&edition.items, id).ok_or_else(|| Problem::missing(Thing::Entity, id))
}

fn counts_for(board: &Board, row: u32, day: Day) -> Vec<CountsFor> {
    let readings = board
        .targets
        .iter()
        .flat_map(|target| target.readings.iter().map(move |reading| (target, reading)))
        .filter(|(_, reading)| reading.shape.unit == Unit::Product)
        .filter(|(_, reading)| reading.counted.on(day).any(|held| held.item == row));
    readings
        .map(|(target, reading)| CountsFor {
            target: target.id.clone(),
            reading: reading.shape.id.clone(),
        })
        .collect()
}

fn describe(edition: &Edition, row: u32, day: Day) -> Product {
    let items = &edition.items;
    let product = &items.products[row as usize];
    let entity = &items.entities[product.entity as usize];
    let commune = &items.communes[product.commune as usize];
    let current = edition.current(row, day);
    let district = edition.districts.get(usize::from(product.place));
    Product {
        id: product.id.to_string(),
        name: product.name.to_string(),
        group: product.group.map(Group::id),
        state: edition.state(row, day).id(),
        stars: current.map(|it| it.stars),
        ends_on: current.map(|it| it.ends_on.to_string()),
        entity: Maker {
            id: entity.id.to_string(),
            name: entity.name.to_string(),
            kind: entity.kind.id(),
        },
        commune: commune.code.to_string(),
        district: district.map(|place| place.code.clone()).unwrap_or_default(),
        place_uncertain: commune.uncertain,
        village: product.village.map(|village| items.villages[village as usize].id.to_string()),
    }
}
