//! Communes of other provinces: what a code is that means nothing to a plan.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use app::board::{Day, Place, PlaceKind};

use super::{Commune, Places, country, gazetteer::bare, table::Table};

/// A commune that neither lies in a plan's province nor was or became one that does, while it was
/// one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outside {
    pub code: String,
    /// Without the word for its kind.
    pub name: String,
    pub kind: PlaceKind,
    /// Where it lies, or lay last.
    pub province: Place,
    pub from: Day,
    /// The first day on which it no longer is.
    pub to: Day,
}

impl Outside {
    /// `None` for what is no commune, or lies in no province.
    pub(super) fn of(table: &Table, at: usize) -> Option<Self> {
        let unit = &table.rows[at];
        let province = table.above(at, 0, unit.last()).filter(|_| unit.level() == 2)?;
        Some(Self {
            code: unit.code.clone(),
            name: bare(&unit.name).to_owned(),
            kind: unit.kind,
            province: table.rows[province].place(),
            from: unit.from,
            to: unit.to,
        })
    }

    pub fn is_of(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }
}

/// By their code, the newest first: a register may name thousands.
pub type ByCode = HashMap<String, Vec<Outside>>;

/// Every commune of the table that is none of `known`.
pub fn outside(table: &Table, known: &[Commune]) -> ByCode {
    let known: HashSet<(&str, Day)> = known.iter().map(|it| (&*it.code, it.from)).collect();
    let rest = (0..table.rows.len()).filter(|&at| {
        let unit = &table.rows[at];
        !known.contains(&(&*unit.code, unit.from))
    });
    let mut by_code = ByCode::new();
    for unit in rest.filter_map(|at| Outside::of(table, at)) {
        by_code.entry(unit.code.clone()).or_default().push(unit);
    }
    by_code.values_mut().for_each(|units| newest_first(units));
    by_code
}

impl Places {
    /// The communes of other provinces with this code, the newest first: of the table, else of the
    /// country.
    pub fn outside(&self, code: &str) -> Vec<Outside> {
        if let Some(found) = self.outside.get(code) {
            return found.clone();
        }
        let mut found = country::beyond(&self.province, code);
        newest_first(&mut found);
        found
    }
}

fn newest_first(units: &mut [Outside]) {
    units.sort_by_key(|unit| Reverse(unit.from));
}
