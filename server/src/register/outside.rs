//! Codes of other provinces, as they were on the days that their rows speak of.

use app::{
    board::Day,
    schema::{ByTable, Table},
};
use polars::prelude::PolarsResult;

use super::{Fault, FaultKind, Register, communes::days};
use crate::place::Places;

/// Names in each fault of a commune of another province the unit of the row's day; where the code
/// meant nothing then, the day. `numbers` are those of the rows in their file.
///
/// # Errors
///
/// Only when a frame lacks a column that its reader promises.
pub fn on_their_days(
    register: &Register,
    places: &Places,
    numbers: &ByTable<Vec<u32>>,
    faults: &mut [Fault],
) -> PolarsResult<()> {
    if !faults.iter().any(|fault| matches!(fault.kind, FaultKind::OutsideCommune { .. })) {
        return Ok(());
    }
    let days = days(register)?;
    for Fault { table, row, kind, .. } in faults {
        let FaultKind::OutsideCommune { unit, day, .. } = kind else { continue };
        let table = Table::READING.get(usize::from(table.0));
        let of = days.iter().find(|(known, _)| Some(known) == table);
        let (Some((table, days)), Some(row)) = (of, row) else { continue };
        let at = numbers[*table].binary_search(row).ok();
        let Some(on) = at.and_then(|at| *days.get(at)?).map(Day) else { continue };
        match places.outside(&unit.code).into_iter().find(|unit| unit.is_of(on)) {
            Some(then) => **unit = then,
            None => *day = Some(on),
        }
    }
    Ok(())
}
