//! Kinds of entities that the acts of their days do not name.

use app::{
    board::{Act, Day, EntityKind, Group, act::Provision},
    register::rule::RECOGNISED_STARS,
    schema::{Closed, Table},
};
use polars::prelude::*;

use super::{Fault, FaultKind, Register, fault::Cited};
use crate::act::ACTS;

/// Warns of each entity with a product that was recognised under an act whose list of kinds lacks
/// its own; what no act lists is not warned of. `row_of` gives the number of a row in its file.
///
/// Source: units.md, section 2.
///
/// # Errors
///
/// Only when a frame lacks a column that its reader promises.
pub fn unfit(
    register: &Register,
    row_of: impl Fn(Table, usize) -> u32,
) -> PolarsResult<Vec<Fault>> {
    let (products, entities) = (register.frame(Table::Products), register.frame(Table::Entities));
    let (owners, groups) = (products.column("entity")?.u32()?, products.column("group")?.u8()?);
    let (ids, kinds) = (products.column("id")?.str()?, entities.column("kind")?.u8()?);
    let frame = register.frame(Table::Certificates);
    let (granted, of) = (frame.column("granted_on")?.date()?, frame.column("product")?.u32()?);
    let stars = frame.column("stars")?.u8()?;
    let mut unfit = vec![None; entities.height()];
    let Some(since) = ACTS.kinds_since() else { return Ok(Vec::new()) };
    for ((day, product), stars) in granted.physical().iter().zip(of.iter()).zip(stars.iter()) {
        let (Some(day), Some(product)) = (day.map(Day), product.map(|it| it as usize)) else {
            continue;
        };
        if day < since {
            continue;
        }
        let Some(act) = ACTS.on(day).filter(|_| stars >= Some(RECOGNISED_STARS)) else { continue };
        let Some(entity) = owners.get(product).map(|it| it as usize) else { continue };
        let kind = kinds.get(entity).and_then(EntityKind::at);
        let group = groups.get(product).and_then(Group::at);
        let Some(kind) = kind else { continue };
        if !knows(act, kind, group) {
            unfit[entity].get_or_insert((kind, group, product, day, act));
        }
    }
    let faults = unfit.into_iter().enumerate().filter_map(|(entity, found)| {
        let (kind, group, product, day, act) = found?;
        let product = ids.get(product).unwrap_or_default().to_owned();
        let act = Cited::new(act, act.article(Provision::Kinds));
        let fault = FaultKind::UnfitKind { kind, group, product, day, act };
        let (row, value) = (row_of(Table::Entities, entity), kind.id().to_owned());
        Some(Fault::new(Table::Entities, Some(row), Some("kind"), value, fault))
    });
    Ok(faults.collect())
}

fn knows(act: &Act, kind: EntityKind, group: Option<Group>) -> bool {
    act.kinds.as_ref().is_none_or(|kinds| kinds.know(kind, group))
}
