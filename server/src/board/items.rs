use app::board::{
    Application, Certificate, Chain, Commune, Day, Entity, EntityKind, Granter, Group, Items,
    Listing, Product, SalesPoint, Stage, Village, VillageKind,
};
use polars::prelude::*;

use crate::{engine::History, place::Places, register::Register};

/// The rows of the register that a reader can be shown, by row number.
pub fn items(register: &Register, history: &History, places: &Places) -> PolarsResult<Items> {
    let of =
        |commune: Option<u32>| commune.and_then(|commune| places.communes.get(commune as usize));
    let place = |commune| of(commune).map_or(0, |commune| commune.district);

    let table = Rows(&register.products);
    let (id, name, group) = (table.text("id")?, table.text("name")?, table.small("group")?);
    let (entity, commune, village) =
        (table.row("entity")?, table.row("commune")?, table.row("village")?);
    let products = (0..table.0.height()).map(|row| Product {
        id: text(id, row),
        name: text(name, row),
        group: Group::ALL[usize::from(group.get(row).unwrap_or(0))],
        entity: entity.get(row).unwrap_or(0),
        commune: commune.get(row).unwrap_or(0),
        place: place(commune.get(row)),
        village: village.get(row),
    });

    let table = Rows(&register.entities);
    let (id, name, kind) = (table.text("id")?, table.text("name")?, table.small("kind")?);
    let commune = table.row("commune")?;
    let (women, minority) = (table.flag("women_led")?, table.flag("minority_led")?);
    let entities = (0..table.0.height()).map(|row| Entity {
        id: text(id, row),
        name: text(name, row),
        kind: EntityKind::ALL[usize::from(kind.get(row).unwrap_or(0))],
        commune: commune.get(row).unwrap_or(0),
        place: place(commune.get(row)),
        women_led: women.get(row),
        minority_led: minority.get(row),
    });

    let table = Rows(&register.villages);
    let (id, name, kind) = (table.text("id")?, table.text("name")?, table.small("kind")?);
    let commune = table.row("commune")?;
    let (recognised, revoked) = (table.day("recognised_on")?, table.day("revoked_on")?);
    let villages = (0..table.0.height()).map(|row| Village {
        id: text(id, row),
        name: text(name, row),
        kind: VillageKind::ALL[usize::from(kind.get(row).unwrap_or(0))],
        commune: commune.get(row).unwrap_or(0),
        place: place(commune.get(row)),
        recognised_on: recognised.get(row).map(Day),
        revoked_on: revoked.get(row).map(Day),
    });

    let table = Rows(&register.sales_points);
    let (id, name, commune) = (table.text("id")?, table.text("name")?, table.row("commune")?);
    let (since, until) = (table.day("since")?, table.day("until")?);
    let sales_points = (0..table.0.height()).map(|row| SalesPoint {
        id: text(id, row),
        name: text(name, row),
        commune: commune.get(row).unwrap_or(0),
        place: place(commune.get(row)),
        since: Day(since.get(row).unwrap_or(0)),
        until: until.get(row).map(Day),
    });

    let table = Rows(&register.applications);
    let (id, name, stage) = (table.text("id")?, table.text("product_name")?, table.small("stage")?);
    let (entity, commune) = (table.row("entity")?, table.row("commune")?);
    let stage_on = table.day("stage_on")?;
    let applications = (0..table.0.height()).map(|row| Application {
        id: text(id, row),
        product_name: text(name, row),
        entity: entity.get(row).unwrap_or(0),
        commune: commune.get(row).unwrap_or(0),
        place: place(commune.get(row)),
        stage: Stage::ALL[usize::from(stage.get(row).unwrap_or(0))],
        stage_on: Day(stage_on.get(row).unwrap_or(0)),
    });
    let communes = places.communes.iter().map(|commune| Commune {
        code: commune.code.as_str().into(),
        name: commune.name.as_str().into(),
        kind: commune.kind,
        place: commune.district,
    });

    Ok(Items {
        communes: communes.collect(),
        products: products.collect(),
        entities: entities.collect(),
        villages: villages.collect(),
        sales_points: sales_points.collect(),
        certificates: certificates(register, history)?,
        chains: chains(&register.green_chains)?,
        listings: listings(&register.listings)?,
        applications: applications.collect(),
    })
}

fn certificates(register: &Register, history: &History) -> PolarsResult<Vec<Certificate>> {
    let ends = history.certificates.sort(["evidence"], SortMultipleOptions::default())?;
    let ends = ends.column("ends")?.i32()?;
    let table = Rows(&register.certificates);
    let (product, stars, decision) =
        (table.row("product")?, table.small("stars")?, table.text("decision")?);
    let (granted, revoked) = (table.day("granted_on")?, table.day("revoked_on")?);
    let granter = table.small("granted_by")?;
    let rows = (0..table.0.height()).map(|row| Certificate {
        product: product.get(row).unwrap_or(0),
        stars: stars.get(row).unwrap_or(0),
        granted_on: Day(granted.get(row).unwrap_or(0)),
        ends_on: Day(ends.get(row).unwrap_or(0)),
        revoked_on: revoked.get(row).map(Day),
        decision: decision.get(row).map(Into::into),
        granted_by: granter.get(row).map(|granter| Granter::ALL[usize::from(granter)]),
    });
    Ok(rows.collect())
}

fn chains(chains: &DataFrame) -> PolarsResult<Vec<Chain>> {
    let table = Rows(chains);
    let (entity, evidence) = (table.row("entity")?, table.text("evidence")?);
    let area = table.text("raw_material_area")?;
    let (since, until) = (table.day("since")?, table.day("until")?);
    let rows = (0..chains.height()).map(|row| Chain {
        entity: entity.get(row).unwrap_or(0),
        since: Day(since.get(row).unwrap_or(0)),
        until: until.get(row).map(Day),
        raw_material_area: area.get(row).map(Into::into),
        evidence: evidence.get(row).map(Into::into),
    });
    Ok(rows.collect())
}

fn listings(listings: &DataFrame) -> PolarsResult<Vec<Listing>> {
    let table = Rows(listings);
    let (product, channel) = (table.row("product")?, table.text("channel")?);
    let (since, until) = (table.day("since")?, table.day("until")?);
    let rows = (0..listings.height()).map(|row| Listing {
        product: product.get(row).unwrap_or(0),
        channel: channel.get(row).unwrap_or_default().into(),
        since: Day(since.get(row).unwrap_or(0)),
        until: until.get(row).map(Day),
    });
    Ok(rows.collect())
}

/// The columns of a table by their types.
struct Rows<'a>(&'a DataFrame);

impl<'a> Rows<'a> {
    fn text(&self, name: &str) -> PolarsResult<&'a StringChunked> {
        self.0.column(name)?.str()
    }

    fn flag(&self, name: &str) -> PolarsResult<&'a BooleanChunked> {
        self.0.column(name)?.bool()
    }

    fn small(&self, name: &str) -> PolarsResult<&'a UInt8Chunked> {
        self.0.column(name)?.u8()
    }

    fn row(&self, name: &str) -> PolarsResult<&'a UInt32Chunked> {
        self.0.column(name)?.u32()
    }

    fn day(&self, name: &str) -> PolarsResult<&'a Int32Chunked> {
        Ok(self.0.column(name)?.date()?.physical())
    }
}

fn text(column: &StringChunked, row: usize) -> String {
    column.get(row).unwrap_or_default().to_owned()
}
