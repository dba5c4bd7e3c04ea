use std::collections::{BTreeSet, HashMap};

use app::board::Day;

use super::{Commune, Level, PlanUnits, table::Table};

/// Where a commune of another day lies on the plan's.
struct Home {
    /// Communes of the plan's day.
    /// In their order, each once.
    candidates: Vec<usize>,
    uncertain: bool,
}

/// The province itself on the day that names it; on another, every one of which a commune is or
/// became one of its own.
pub fn parts(table: &Table, province: usize, plan_units: &PlanUnits) -> Vec<usize> {
    if table.rows[province].is_of(plan_units.on) {
        return vec![province];
    }
    let communes = table.units(&table.provinces(plan_units.on), Level::Commune, plan_units.on);
    let became = |&at: &usize| {
        let homes = home(table, at, plan_units.named_on).candidates;
        homes.into_iter().any(|at| table.above(at, 0, plan_units.named_on) == Some(province))
    };
    let parts: BTreeSet<usize> = communes
        .into_iter()
        .filter(became)
        .filter_map(|at| table.above(at, 0, plan_units.on))
        .collect();
    parts.into_iter().collect()
}

/// Every commune that lies in the provinces on `on`, or that became one that does, or that one
/// that does became: where it lies among `units`. Those of that day come first, in the order of
/// their codes.
///
/// Source: units.md, section 1. Forward along the succession, to the largest part of what was
/// divided; backward when all that it was made of lies in one unit.
pub fn communes(table: &Table, provinces: &[usize], units: &[usize], on: Day) -> Vec<Commune> {
    let place: HashMap<usize, u16> = units.iter().copied().zip(0..).collect();
    let nowhere = u16::try_from(units.len()).unwrap_or(u16::MAX);
    let mut communes = Vec::new();
    let mut homes = Vec::new();
    let mut rows: Vec<usize> =
        (0..table.rows.len()).filter(|&at| table.rows[at].level() == 2).collect();
    rows.sort_by_key(|&at| {
        let unit = &table.rows[at];
        (!unit.is_of(on), &unit.code, unit.from)
    });
    for at in rows {
        let unit = &table.rows[at];
        let home = home(table, at, on);
        let is_here = |at: Option<usize>| at.is_some_and(|at| provinces.contains(&at));
        let in_province = |&at: &usize| is_here(table.above(at, 0, on));
        let unit_of = |at: usize| {
            let above = place.get(&at).or_else(|| place.get(&table.above(at, 1, on)?));
            above.copied()
        };
        let before = table.before.get(&at).into_iter().flatten().copied();
        let district =
            before.filter(|&at| table.rows[at].level() == 1).find(|&at| table.rows[at].is_of(on));
        let place = match home.candidates.len() {
            // A special zone was a district without communes; what became nothing that is known
            // stays where its parent is.
            0 => district.or_else(|| table.at(&unit.parent, on)).and_then(unit_of),
            _ if !home.candidates.iter().any(in_province) => continue,
            _ => {
                let mut places = home.candidates.iter().map(|&at| unit_of(at));
                let first = places.next().flatten();
                first.filter(|_| places.all(|other| other == first))
            }
        };
        let was_here = || {
            is_here(table.above(at, 0, unit.from.max(Day(unit.to.0 - 1))))
                || is_here(district.and_then(|at| table.above(at, 0, on)))
        };
        if place.is_none() && home.candidates.is_empty() && !was_here() {
            continue;
        }
        homes.push((at, single(home.candidates)));
        communes.push(Commune {
            code: unit.code.clone(),
            name: unit.name.clone(),
            kind: unit.kind,
            from: unit.from,
            to: unit.to,
            place: place.unwrap_or(nowhere),
            home: None,
            point: unit.point,
            uncertain: home.uncertain,
            next: next(table, at),
        });
    }
    let position: HashMap<usize, u32> = homes.iter().map(|(at, _)| *at).zip(0..).collect();
    for (commune, (_, home)) in communes.iter_mut().zip(&homes) {
        commune.home = home.and_then(|at| position.get(&at).copied());
    }
    communes
}

/// `02683 (Bát Xát), 02680 (Hợp Thành)`.
fn next(table: &Table, at: usize) -> String {
    let after = table.after(at).map(|at| &table.rows[at]);
    let named: Vec<_> = after.map(|unit| format!("{} ({})", unit.code, unit.name)).collect();
    named.join(", ")
}

fn single<T>(all: Vec<T>) -> Option<T> {
    let mut all = all.into_iter();
    all.next().filter(|_| all.next().is_none())
}

fn home(table: &Table, at: usize, on: Day) -> Home {
    let unit = &table.rows[at];
    if unit.is_of(on) {
        return Home { candidates: vec![at], uncertain: false };
    }
    if unit.to <= on {
        let mut after = table.after(at);
        let Some(next) = after.next() else {
            return Home { candidates: Vec::new(), uncertain: false };
        };
        let divided = after.next().is_some();
        let mut home = home(table, next, on);
        home.uncertain |= divided;
        return home;
    }
    let before = table.before.get(&at).into_iter().flatten();
    // A special zone may come from a district that had no communes.
    let before = before.filter(|&&at| table.rows[at].level() == 2);
    let mut candidates: Vec<usize> =
        before.flat_map(|&part| home(table, part, on).candidates).collect();
    candidates.sort_unstable();
    candidates.dedup();
    Home { candidates, uncertain: false }
}
