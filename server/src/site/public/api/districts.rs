use app::{
    board::{Board, Day},
    edition::Edition,
};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    super::find::district as position,
    ask::{Call, OnDay},
    body::{Counted, Listed, Source},
};
use crate::compute::{Row, of_board};

/// A district with its counts.
#[derive(Serialize, ToSchema)]
pub struct District {
    code: String,
    name: String,
    kind: &'static str,
    counts: Vec<Counted>,
}

/// A district with all that is counted in it.
#[derive(Serialize, ToSchema)]
pub struct DistrictInFull {
    source: Source,
    #[schema(format = Date)]
    as_of: String,
    district: District,
    /// Every reading of every target in the district.
    results: Vec<Row>,
    communes: Vec<Commune>,
}

/// A commune, ward or township.
#[derive(Serialize, ToSchema)]
pub struct Commune {
    code: String,
    name: String,
    kind: &'static str,
    /// Products recognised on the day.
    products: u32,
}

#[utoipa::path(
    get, path = "/api/v1/districts", operation_id = "districts", params(OnDay),
    responses((status = 200, body = Listed<District>))
)]
pub async fn districts(call: Call) -> Response {
    call.answer(|mut ask| {
        let edition = ask.edition;
        let (board, day) = ask.on_day()?;
        ask.query.end()?;
        let items =
            (0..edition.districts.len()).map(|at| describe(edition, board, at, day)).collect();
        Ok(Listed { source: Source::new(edition, board), as_of: day.to_string(), items })
    })
    .await
}

#[utoipa::path(
    get, path = "/api/v1/districts/{code}", operation_id = "district",
    params(("code" = String, Path, min_length = 1, max_length = 20), OnDay),
    responses((status = 200, body = DistrictInFull))
)]
pub async fn district(call: Call) -> Response {
    call.answer(|mut ask| {
        let edition = ask.edition;
        let (board, day) = ask.on_day()?;
        ask.query.end()?;
        let at = position(edition, ask.id)?;
        Ok(DistrictInFull {
            source: Source::new(edition, board),
            as_of: day.to_string(),
            district: describe(edition, board, at, day),
            results: of_board(edition, board, day)
                .into_iter()
                .filter(|row| row.place == ask.id)
                .collect(),
            communes: communes(edition, at, day),
        })
    })
    .await
}

fn describe(edition: &Edition, board: &Board, at: usize, day: Day) -> District {
    let place = &edition.districts[at];
    let counts = board.counts.iter().filter_map(|shape| {
        Some(Counted {
            count: shape.id.clone(),
            name: (&shape.name).into(),
            value: shape.districts.get(at)?.steps.at(day).numerator,
        })
    });
    District {
        code: place.code.clone(),
        name: place.name.clone(),
        kind: place.kind.id(),
        counts: counts.collect(),
    }
}

fn communes(edition: &Edition, at: usize, day: Day) -> Vec<Commune> {
    let numbers = edition.items.by_home(|commune| {
        let products = edition.links.products_of_commune.rows_of(commune).iter();
        let recognised = products.filter(|&&row| edition.state(row, day).is_recognised());
        u32::try_from(recognised.count()).unwrap_or(u32::MAX)
    });
    let all = edition.items.communes_of_the_day();
    let here = all.filter(|(_, commune)| usize::from(commune.place) == at);
    here.map(|(number, commune)| Commune {
        code: commune.code.to_string(),
        name: commune.name.to_string(),
        kind: commune.kind.id(),
        products: numbers[number as usize],
    })
    .collect()
}
