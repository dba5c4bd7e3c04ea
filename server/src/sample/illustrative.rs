//! The rows of the illustrative register.

use std::io;

use app::schema::{
    Table,
    table::{
        applications, certificates, entities, green_chains, listings, products, sales_points,
        villages,
    },
};

use super::{
    Commune, Sink,
    cast::{Cast, Entity, Product},
    chain,
    draw::Draw,
    good::Goods,
    market, round,
    story::{self, DISTRICTS},
    village::{self, Village},
    write::write as table,
};

/// Writes every table.
pub fn write(seed: u64, communes: &[Commune], sink: &mut Sink) -> io::Result<()> {
    let draw = |purpose| Draw::new(seed, purpose);
    let mut cast = Cast::new(communes, &mut draw(0))?;
    let villages = village::villages(&mut cast, &mut draw(1));

    Table::ALL.into_iter().try_for_each(|of| match of {
        Table::Products => table(sink, product_lines(&cast)),
        Table::Entities => table(sink, entity_lines(&cast, draw(2))),
        Table::Certificates => table(sink, certificate_lines(&cast, draw(3))),
        Table::GreenChains => table(sink, chain_lines(&cast, draw(4))),
        Table::Villages => table(sink, villages.iter().enumerate().map(village_line)),
        Table::Listings => table(sink, listing_lines(&cast, draw(5))),
        Table::SalesPoints => table(sink, sales_point_lines(&cast)),
        Table::Applications => table(sink, application_lines(&cast, draw(6), draw(7))),
    })
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

fn product_lines(cast: &Cast) -> impl Iterator<Item = products::Line<String>> {
    let row = |(position, product): (usize, &Product)| products::Line {
        id: product_id(position),
        name: format!("{} {:03} (minh họa)", product.good.name, position + 1),
        group: product.good.group.to_owned(),
        entity: entity_id(product.entity),
        commune: product.commune.clone(),
        village: text(product.village.map(village_id)),
    };
    cast.products.iter().enumerate().map(row)
}

fn entity_lines(cast: &Cast, mut draw: Draw) -> impl Iterator<Item = entities::Line<String>> {
    let row = move |(position, entity): (usize, &Entity)| entities::Line {
        id: entity_id(position),
        name: format!("{} {:02} (minh họa)", story::entity_name(entity.kind), position + 1),
        kind: entity.kind.to_owned(),
        commune: entity.commune.clone(),
        women_led: draw.flag(48).to_owned(),
        minority_led: draw.flag(50).to_owned(),
    };
    cast.entities.iter().enumerate().map(row)
}

fn certificate_lines(
    cast: &Cast,
    mut draw: Draw,
) -> impl Iterator<Item = certificates::Line<String>> {
    let mut rows = vec![];
    for (position, product) in cast.products.iter().enumerate() {
        let last = product.fate.grades.len() - 1;
        for (turn, (round, day, stars)) in product.fate.gradings().enumerate() {
            let granted_by = round::granted_by(stars, day);
            let decision = match granted_by {
                "district" => format!("QĐ minh họa {round:02}-{}", DISTRICTS[product.district]),
                _ => format!("QĐ minh họa {round:02}"),
            };
            rows.push(certificates::Line {
                product: product_id(position),
                stars: stars.to_string(),
                granted_on: day.to_string(),
                decision: if draw.chance(4) { String::new() } else { decision },
                granted_by: if draw.chance(3) { String::new() } else { granted_by.to_owned() },
                revoked_on: text(product.fate.revoked_on.filter(|_| turn == last)),
                extended_until: String::new(),
                extension_act: String::new(),
            });
        }
    }
    rows.into_iter()
}

fn chain_lines(cast: &Cast, mut draw: Draw) -> impl Iterator<Item = green_chains::Line<String>> {
    chain::chains(cast, &mut draw).into_iter().map(|chain| green_chains::Line {
        entity: entity_id(chain.entity),
        since: chain.since.to_string(),
        until: text(chain.until),
        raw_material_area: chain.raw_material_area,
        evidence: chain.evidence,
    })
}

fn village_line((position, village): (usize, &Village)) -> villages::Line<String> {
    villages::Line {
        id: village_id(position),
        name: village.name.clone(),
        kind: village.kind.to_owned(),
        commune: village.commune.clone(),
        recognised_on: text(village.recognised_on),
        revoked_on: text(village.revoked_on),
    }
}

fn listing_lines(cast: &Cast, mut draw: Draw) -> impl Iterator<Item = listings::Line<String>> {
    let of_product = move |(position, product)| {
        market::listings(product, &mut draw).into_iter().map(move |(channel, since, until)| {
            listings::Line {
                product: product_id(position),
                channel: channel.to_owned(),
                since: since.to_string(),
                until: text(until),
            }
        })
    };
    cast.products.iter().enumerate().flat_map(of_product)
}

fn sales_point_lines(cast: &Cast) -> impl Iterator<Item = sales_points::Line<String>> {
    market::SALES_POINTS.iter().enumerate().map(|(position, (district, since, until))| {
        sales_points::Line {
            id: format!("S{:02}", position + 1),
            name: format!("Điểm bán {:02} (minh họa)", position + 1),
            commune: cast.communes[*district][0].clone(),
            since: since.to_string(),
            until: text(*until),
        }
    })
}

fn application_lines(
    cast: &Cast,
    mut draw: Draw,
    mut steps: Draw,
) -> impl Iterator<Item = applications::Line<String>> {
    (0..market::APPLICATIONS).map(move |position| {
        let number = position + 1;
        let entity = draw.below(cast.entities.len() as u32) as usize;
        let (stage, reached) = market::stage(position, &mut draw);
        let earlier = market::earlier(stage, reached, &mut steps).map(text);
        let [idea_on, accepted_on, plan_on, dossier_on, district_graded_on, province_graded_on] =
            earlier;
        applications::Line {
            id: format!("A{number:03}"),
            product_name: format!(
                "{} hồ sơ {number:03} (minh họa)",
                Goods::Highland.any(&mut draw).name
            ),
            entity: entity_id(entity),
            commune: cast.entities[entity].commune.clone(),
            stage: stage.to_owned(),
            stage_on: reached.to_string(),
            idea_on,
            accepted_on,
            plan_on,
            dossier_on,
            district_graded_on,
            province_graded_on,
            purpose: market::purpose(&mut steps).to_owned(),
        }
    })
}
