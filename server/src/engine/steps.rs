//! Changes to steps: the figures themselves.

use polars::prelude::*;

use super::changes::Change;

/// The steps of a reading from the changes of its two sets: `place` (`UInt32`,
/// [`super::PROVINCE`] for the province), `day` (`Int32`), `numerator` and, where there is a second
/// set, `denominator` (`Int64`), by place and day, a row where something changes.
///
/// # Errors
///
/// Only when its columns cannot be put together.
pub fn combine(numerator: &[Change], denominator: Option<&[Change]>) -> PolarsResult<DataFrame> {
    let most = numerator.len() + denominator.map_or(0, <[Change]>::len);
    let (mut places, mut days) = (Vec::<u32>::with_capacity(most), Vec::with_capacity(most));
    let mut numerators = Vec::with_capacity(most);
    let mut denominators = denominator.map(|_| Vec::with_capacity(most));
    let (mut left, mut right) = (numerator, denominator.unwrap_or_default());
    let (mut n, mut d) = (0, 0);
    while let Some(key) = [left, right].iter().filter_map(|side| side.first()).map(key).min() {
        if places.last() != Some(&u32::from(key.0)) {
            (n, d) = (0, 0);
        }
        n += take(&mut left, key);
        d += take(&mut right, key);
        places.push(key.0.into());
        days.push(key.1);
        numerators.push(n);
        denominators.iter_mut().for_each(|all| all.push(d));
    }
    let mut columns = vec![
        Column::new("place".into(), places),
        Column::new("day".into(), days),
        Column::new("numerator".into(), numerators),
    ];
    columns.extend(denominators.map(|all| Column::new("denominator".into(), all)));
    DataFrame::new_infer_height(columns)
}

fn key(change: &Change) -> (u16, i32) {
    (change.place, change.day.0)
}

/// The change at `at`, if `side` goes on with it, taken off.
fn take(side: &mut &[Change], at: (u16, i32)) -> i64 {
    match side.split_first() {
        Some((first, rest)) if key(first) == at => {
            *side = rest;
            first.by
        }
        _ => 0,
    }
}
