//! The rows of the illustrative register.

use std::io;

use super::{
    Commune, Sink,
    cast::{Cast, Entity, Product},
    chain,
    draw::Draw,
    good, market, round,
    story::{self, DISTRICTS},
    table,
    village::{self, Village},
};

/// Writes the eight tables.
pub fn write(seed: u64, communes: &[Commune], sink: &mut Sink) -> io::Result<()> {
    let draw = |purpose| Draw::new(seed, purpose);
    let mut cast = Cast::new(communes, &mut draw(0))?;
    let villages = village::villages(&mut cast, &mut draw(1));

    table::PRODUCTS.write(sink, products(&cast))?;
    table::ENTITIES.write(sink, entities(&cast, draw(2)))?;
    table::CERTIFICATES.write(sink, certificates(&cast, draw(3)))?;
    table::GREEN_CHAINS.write(sink, green_chains(&cast, draw(4)))?;
    table::VILLAGES.write(sink, villages.iter().enumerate().map(village_row))?;
    table::LISTINGS.write(sink, listings(&cast, draw(5)))?;
    table::SALES_POINTS.write(sink, sales_points(&cast))?;
    table::APPLICATIONS.write(sink, applications(&cast, draw(6)))
}

fn product_id(position: usize) -> String {
    format!("P{:04}", position + 1)
}

fn entity_id(position: usize) -> String {
    format!("E{:03}", position + 1)
}

fn village_id(position: usize) -> String {
    format!("V{:02}", position + 1)
}

fn text(cell: Option<impl ToString>) -> String {
    cell.map(|cell| cell.to_string()).unwrap_or_default()
}

fn products(cast: &Cast) -> impl Iterator<Item = [String; 6]> {
    let row = |(position, product): (usize, &Product)| {
        [
            product_id(position),
            format!("{} {:03} (minh họa)", product.good.name, position + 1),
            product.good.group.to_owned(),
            entity_id(product.entity),
            product.commune.clone(),
            text(product.village.map(village_id)),
        ]
    };
    cast.products.iter().enumerate().map(row)
}

fn entities(cast: &Cast, mut draw: Draw) -> impl Iterator<Item = [String; 6]> {
    let row = move |(position, entity): (usize, &Entity)| {
        [
            entity_id(position),
            format!("{} {:02} (minh họa)", story::entity_name(entity.kind), position + 1),
            entity.kind.to_owned(),
            entity.commune.clone(),
            draw.flag(48).to_owned(),
            draw.flag(50).to_owned(),
        ]
    };
    cast.entities.iter().enumerate().map(row)
}

fn certificates(cast: &Cast, mut draw: Draw) -> impl Iterator<Item = [String; 6]> {
    let mut rows = vec![];
    for (position, product) in cast.products.iter().enumerate() {
        let last = product.fate.grades.len() - 1;
        for (turn, (round, day, stars)) in product.fate.graded().enumerate() {
            let granted_by = round::granted_by(stars, day);
            let decision = match granted_by {
                "district" => format!("QĐ minh họa {round:02}-{}", DISTRICTS[product.district]),
                _ => format!("QĐ minh họa {round:02}"),
            };
            rows.push([
                product_id(position),
                stars.to_string(),
                day.to_string(),
                if draw.chance(4) { String::new() } else { decision },
                if draw.chance(3) { String::new() } else { granted_by.to_owned() },
                text(product.fate.revoked_on.filter(|_| turn == last)),
            ]);
        }
    }
    rows.into_iter()
}

fn green_chains(cast: &Cast, mut draw: Draw) -> impl Iterator<Item = [String; 5]> {
    chain::chains(cast, &mut draw).into_iter().map(|chain| {
        [
            entity_id(chain.entity),
            chain.since.to_string(),
            text(chain.until),
            chain.raw_material_area,
            chain.evidence,
        ]
    })
}

fn village_row((position, village): (usize, &Village)) -> [String; 6] {
    [
        village_id(position),
        village.name.clone(),
        village.kind.to_owned(),
        village.commune.clone(),
        text(village.recognised_on),
        text(village.revoked_on),
    ]
}

fn listings(cast: &Cast, mut draw: Draw) -> impl Iterator<Item = [String; 4]> {
    let of_product = move |(position, product)| {
        market::listings(product, &mut draw).into_iter().map(move |(channel, since, until)| {
            [product_id(position), channel.to_owned(), since.to_string(), text(until)]
        })
    };
    cast.products.iter().enumerate().flat_map(of_product)
}

fn sales_points(cast: &Cast) -> impl Iterator<Item = [String; 5]> {
    market::SALES_POINTS.iter().enumerate().map(|(position, (district, since, until))| {
        [
            format!("S{:02}", position + 1),
            format!("Điểm bán {:02} (minh họa)", position + 1),
            cast.communes[*district][0].clone(),
            since.to_string(),
            text(*until),
        ]
    })
}

fn applications(cast: &Cast, mut draw: Draw) -> impl Iterator<Item = [String; 6]> {
    (0..market::APPLICATIONS).map(move |position| {
        let number = position + 1;
        let entity = draw.below(cast.entities.len() as u32) as usize;
        let (stage, reached) = market::stage(position, &mut draw);
        [
            format!("A{number:03}"),
            format!("{} hồ sơ {number:03} (minh họa)", good::any(&mut draw).name),
            entity_id(entity),
            cast.entities[entity].commune.clone(),
            stage.to_owned(),
            reached.to_string(),
        ]
    })
}
