//! Provinces and districts in time, beside the units of a plan.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    iter::successors,
};

use app::board::{Day, Place};

use super::{Places, table::Table};

/// A province or district of the table, while it was one.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    /// The code of the plan's province or of a unit of it; of any other with a day on which it had
    /// this code, as `15@2025-06-30`.
    pub id: String,
    pub place: Place,
    pub from: Day,
    /// The first day on which it no longer is.
    pub to: Day,
    pub of_plan: bool,
    /// Position of the province that it is or lay in.
    pub province: usize,
    /// Codes and names of what it became, the largest part first where that is known.
    pub next: String,
}

/// Every province of the table by its code and days, each with its districts after it.
pub fn divisions(table: &Table, province: usize, units: &[usize]) -> Vec<Division> {
    let heirs = heirs(table);
    let of_plan: HashSet<usize> =
        units.iter().copied().chain(line(table, &heirs, province)).collect();
    let above = |at: usize| {
        let unit = &table.rows[at];
        table.above(at, 0, unit.from.max(Day(unit.to.0 - 1))).unwrap_or(at)
    };
    let mut rows: Vec<usize> =
        (0..table.rows.len()).filter(|&at| table.rows[at].level() < 2).collect();
    rows.sort_by_cached_key(|&at| {
        let (unit, over) = (&table.rows[at], &table.rows[above(at)]);
        (over.code.clone(), over.from, unit.level(), unit.code.clone(), unit.from)
    });
    let position: HashMap<usize, usize> = rows.iter().copied().zip(0..).collect();
    let division = |&at: &usize| {
        let unit = &table.rows[at];
        let of_plan = of_plan.contains(&at);
        let day = match (unit.from, unit.to) {
            _ if of_plan => None,
            (from, Day::LAST) => Some(from).filter(|&from| from > Day::FIRST),
            (_, to) => Some(to.plus(-1)),
        };
        let next = heirs.get(&at).into_iter().flatten().map(|&heir| &table.rows[heir]);
        let next: Vec<_> = next.map(|unit| format!("{} ({})", unit.code, unit.name)).collect();
        Division {
            id: day.map_or_else(|| unit.code.clone(), |day| format!("{}@{day}", unit.code)),
            place: unit.place(),
            from: unit.from,
            to: unit.to,
            of_plan,
            province: position[&above(at)],
            next: next.join(", "),
        }
    };
    rows.iter().map(division).collect()
}

impl Division {
    pub fn is_of(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }

    /// [`Day::LAST`] while it is one.
    pub fn last(&self) -> Day {
        if self.to == Day::LAST { self.to } else { self.to.plus(-1) }
    }
}

impl Places {
    /// The codes of the plan's province and of those that became it, it first.
    pub fn provinces(&self) -> Vec<&str> {
        let all = || self.divisions.iter().enumerate().filter(|(at, it)| it.province == *at);
        let since = all().filter(|(_, it)| it.of_plan).map(|(_, it)| it.from).max();
        let before = all().filter(|(_, it)| since.is_some_and(|since| it.to <= since));
        let mut codes = vec![self.province.code.as_str()];
        for (_, division) in before {
            if !codes.contains(&division.place.code.as_str()) {
                codes.push(&division.place.code);
            }
        }
        codes
    }
}

/// What provinces and districts became, by their positions: what the table names, else the
/// provinces in which their communes went on.
fn heirs(table: &Table) -> HashMap<usize, Vec<usize>> {
    let mut of_communes: HashMap<usize, BTreeSet<usize>> = HashMap::new();
    let mut heirs: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, unit) in table.rows.iter().enumerate() {
        if unit.level() < 2 {
            heirs.insert(at, table.after(at).collect());
            continue;
        }
        for heir in table.after(at).filter_map(|next| table.above(next, 0, unit.to)) {
            let over = [0, 1].map(|level| table.above(at, level, Day(unit.to.0 - 1)));
            for over in over.into_iter().flatten().filter(|&at| table.rows[at].to == unit.to) {
                of_communes.entry(over).or_default().insert(heir);
            }
        }
    }
    for (at, found) in of_communes {
        let named = heirs.entry(at).or_default();
        if named.is_empty() {
            named.extend(found);
        }
    }
    heirs
}

/// A province with all that went on as it, and as which it went on, each time alone and under its
/// code.
fn line(table: &Table, heirs: &HashMap<usize, Vec<usize>>, province: usize) -> Vec<usize> {
    let is_province = |at: usize| table.rows[at].level() == 0;
    let mut parts: HashMap<usize, usize> = HashMap::new();
    for (_, own) in heirs.iter().filter(|&(&at, _)| is_province(at)) {
        own.iter().for_each(|&heir| *parts.entry(heir).or_default() += 1);
    }
    let next = |&at: &usize| {
        let &[heir] = heirs.get(&at).filter(|_| is_province(at))?.as_slice() else { return None };
        let is_same = table.rows[at].code == table.rows[heir].code;
        (is_same && parts.get(&heir) == Some(&1)).then_some(heir)
    };
    // An heir ends later, so that this ends.
    let after = |at: usize| successors(Some(at), next);
    let own = table.of_code(&table.rows[province].code);
    let before = own.filter(|&at| after(at).any(|heir| heir == province));
    before.chain(after(province)).collect()
}
