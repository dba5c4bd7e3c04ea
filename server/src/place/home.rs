use std::collections::{BTreeSet, HashMap};

use app::board::Day;

use super::{Commune, Level, PlanUnits, one::One, table::Table};

/// What is said of the communes of a day that another is or became, or that it was made of.
#[derive(Clone, Copy, Default)]
struct Home<T> {
    said: T,
    uncertain: bool,
}

/// Of all communes of the plan's day that another is, became or was made of.
#[derive(Clone, Copy, Default)]
struct Said {
    home: One<usize>,
    /// Where each lies among the units; `None` for one that lies in none of them.
    place: One<Option<u16>>,
    /// True when any lies in the provinces.
    is_here: bool,
}

/// The province itself on the day that names it; on another, every one of which a commune is or
/// became one of its own.
pub fn parts(table: &Table, province: usize, plan_units: &PlanUnits) -> Vec<usize> {
    if table.rows[province].is_of(plan_units.on) {
        return vec![province];
    }
    let communes = table.units(&table.provinces(plan_units.on), Level::Commune, plan_units.on);
    let on = plan_units.named_on;
    let is_its = |at: usize| table.above(at, 0, on) == Some(province);
    let homes = homes(table, on, is_its, |one, other| one | other);
    let became = |&at: &usize| homes[at].said;
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
    let is_here = |at: Option<usize>| at.is_some_and(|at| provinces.contains(&at));
    let unit_of = |at: usize| {
        let above = place.get(&at).or_else(|| place.get(&table.above(at, 1, on)?));
        above.copied()
    };
    let said = |at: usize| Said {
        home: One::This(at),
        place: One::This(unit_of(at)),
        is_here: is_here(table.above(at, 0, on)),
    };
    let homes = homes(table, on, said, Said::and);
    let mut communes = Vec::new();
    let mut known = Vec::new();
    let mut rows: Vec<usize> =
        (0..table.rows.len()).filter(|&at| table.rows[at].level() == 2).collect();
    rows.sort_by_key(|&at| {
        let unit = &table.rows[at];
        (!unit.is_of(on), &unit.code, unit.from)
    });
    for at in rows {
        let unit = &table.rows[at];
        let Home { said, uncertain } = homes[at];
        let before = table.before.get(&at).into_iter().flatten().copied();
        let district =
            before.filter(|&at| table.rows[at].level() == 1).find(|&at| table.rows[at].is_of(on));
        let place = match said.place {
            // A special zone was a district without communes; what became nothing that is known
            // stays where its parent is.
            One::Nothing => district.or_else(|| table.at(&unit.parent, on)).and_then(unit_of),
            _ if !said.is_here => continue,
            One::This(place) => place,
            One::Several => None,
        };
        let was_here = || {
            is_here(table.above(at, 0, unit.from.max(Day(unit.to.0 - 1))))
                || is_here(district.and_then(|at| table.above(at, 0, on)))
        };
        if place.is_none() && said.home == One::Nothing && !was_here() {
            continue;
        }
        known.push((at, said.home));
        communes.push(Commune {
            code: unit.code.clone(),
            name: unit.name.clone(),
            kind: unit.kind,
            from: unit.from,
            to: unit.to,
            place: place.unwrap_or(nowhere),
            home: None,
            point: unit.point,
            uncertain,
            next: next(table, at),
        });
    }
    let position: HashMap<usize, u32> = known.iter().map(|(at, _)| *at).zip(0..).collect();
    for (commune, (_, home)) in communes.iter_mut().zip(&known) {
        commune.home = home.this().and_then(|at| position.get(&at).copied());
    }
    communes
}

/// `02683 (Bát Xát), 02680 (Hợp Thành)`.
fn next(table: &Table, at: usize) -> String {
    let after = table.after(at).map(|at| &table.rows[at]);
    let named: Vec<_> = after.map(|unit| format!("{} ({})", unit.code, unit.name)).collect();
    named.join(", ")
}

impl Said {
    fn and(self, other: Self) -> Self {
        Self {
            home: self.home.and(other.home),
            place: self.place.and(other.place),
            is_here: self.is_here || other.is_here,
        }
    }
}

/// What `said` says of the units of `on` that each row of a table is or became, or that it was
/// made of, `and` all of them.
///
/// What follows a unit ends after it: in the order of their ends each is looked at once, however
/// long the succession and however often it branches.
fn homes<T: Copy + Default>(
    table: &Table,
    on: Day,
    said: impl Fn(usize) -> T,
    and: impl Fn(T, T) -> T,
) -> Vec<Home<T>> {
    let unit = |at: usize| &table.rows[at];
    let mut rows: Vec<usize> = (0..table.rows.len()).collect();
    rows.sort_by_key(|&at| unit(at).to);
    let (ended, rest): (Vec<_>, Vec<_>) = rows.into_iter().partition(|&at| unit(at).to <= on);
    let (own, later): (Vec<_>, Vec<_>) = rest.into_iter().partition(|&at| unit(at).is_of(on));
    let mut homes = vec![Home::default(); table.rows.len()];
    for at in own {
        homes[at].said = said(at);
    }
    for at in later {
        let before = table.before.get(&at).into_iter().flatten();
        // A special zone may come from a district that had no communes.
        for &part in before.filter(|&&at| unit(at).level() == 2) {
            homes[at].said = and(homes[at].said, homes[part].said);
        }
    }
    for at in ended.into_iter().rev() {
        let mut after = table.after(at);
        if let Some(next) = after.next() {
            let divided = after.next().is_some();
            homes[at] = homes[next];
            homes[at].uncertain |= divided;
        }
    }
    homes
}
