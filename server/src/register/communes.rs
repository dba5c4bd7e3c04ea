//! The communes of rows as they were on the days that the rows speak of.

use app::{board::Day, schema::Table};
use polars::prelude::*;

use super::{Fault, FaultKind, Register};
use crate::place::Places;

/// The tables whose rows lie in communes and speak of a day of their own, with its column.
const DATED: [(Table, &str); 3] = [
    (Table::Villages, "recognised_on"),
    (Table::SalesPoints, "since"),
    (Table::Applications, "stage_on"),
];

/// What became of the communes of rows.
#[derive(Default)]
pub struct Placed {
    /// Of each table in which some are others, the column of all.
    pub columns: Vec<(Table, Column)>,
    /// Codes that meant nothing on their days.
    pub faults: Vec<Fault>,
}

/// Of each table the communes of its rows as their codes meant them on the rows' days, where they
/// are others; and warnings of codes that meant nothing then. `row_of` gives the number of a row in
/// its file.
///
/// A product speaks of the day of its newest grant, an entity of that of its products; what has
/// no day stays with the unit of the plan's day, else with the newest of that code.
///
/// Source: units.md, section 1.
///
/// # Errors
///
/// Only when a frame lacks a column that its reader promises.
pub fn on_their_days(
    register: &Register,
    places: &Places,
    row_of: impl Fn(Table, usize) -> u32,
) -> PolarsResult<Placed> {
    let mut placed = Placed::default();
    if places.are_timeless() {
        return Ok(placed);
    }
    for (table, days) in days(register)? {
        let communes = register.frame(table).column("commune")?.u32()?;
        let mut moved = Vec::new();
        for (row, (commune, day)) in communes.iter().zip(days).enumerate() {
            let (Some(commune), Some(day)) = (commune, day.map(Day)) else { continue };
            let known = &places.communes[commune as usize];
            if known.is_of(day) {
                continue;
            }
            if let Some(other) = places.commune_on(&known.code, day) {
                moved.push((row, other));
                continue;
            }
            let near = places.commune_near(&known.code, day).unwrap_or(commune);
            moved.extend((near != commune).then_some((row, near)));
            let known = &places.communes[near as usize];
            let kind = match known.to <= day {
                true => FaultKind::EndedCommune {
                    name: known.name.clone(),
                    to: known.to.plus(-1).to_string(),
                    day: day.to_string(),
                    next: known.next.clone(),
                },
                false => FaultKind::LaterCommune {
                    name: known.name.clone(),
                    from: known.from.to_string(),
                    day: day.to_string(),
                },
            };
            let (number, code) = (row_of(table, row), known.code.clone());
            placed.faults.push(Fault::new(table, Some(number), Some("commune"), code, kind));
        }
        if !moved.is_empty() {
            let mut communes = communes.to_vec();
            moved.into_iter().for_each(|(row, other)| communes[row] = Some(other));
            placed.columns.push((table, Column::new("commune".into(), communes)));
        }
    }
    Ok(placed)
}

/// Of a row, the day that it speaks of.
type Days = Vec<Option<i32>>;

/// The tables whose rows lie in communes, each with the days of its rows.
///
/// # Errors
///
/// Only when a frame lacks a column that its reader promises.
pub fn days(register: &Register) -> PolarsResult<Vec<(Table, Days)>> {
    let granted = granted(register)?;
    let owned = owned(register, &granted)?;
    let mut all = vec![(Table::Products, granted), (Table::Entities, owned)];
    for (table, column) in DATED {
        let days = register.frame(table).column(column)?.date()?.physical().to_vec();
        all.push((table, days));
    }
    Ok(all)
}

/// The day of the newest certificate of each product.
fn granted(register: &Register) -> PolarsResult<Days> {
    let frame = register.frame(Table::Certificates);
    let mut newest = vec![None; register.frame(Table::Products).height()];
    let days = frame.column("granted_on")?.date()?.physical();
    for (product, day) in frame.column("product")?.u32()?.iter().zip(days.iter()) {
        if let Some(known) = product.and_then(|product| newest.get_mut(product as usize)) {
            *known = day.max(*known);
        }
    }
    Ok(newest)
}

/// The same of the products of each entity.
fn owned(register: &Register, granted: &[Option<i32>]) -> PolarsResult<Days> {
    let mut newest = vec![None; register.frame(Table::Entities).height()];
    let owners = register.frame(Table::Products).column("entity")?.u32()?;
    for (owner, day) in owners.iter().zip(granted) {
        if let Some(known) = owner.and_then(|owner| newest.get_mut(owner as usize)) {
            *known = (*day).max(*known);
        }
    }
    Ok(newest)
}
