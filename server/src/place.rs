//! Official places in time: a code means something only on a day, and names repeat.

mod country;
mod division;
mod frame;
mod gazetteer;
mod home;
mod of_two;
mod one;
mod outside;
mod table;

use std::{collections::HashMap, sync::LazyLock};

use app::board::{Day, Place, PlaceKind, Text};
use serde::Deserialize;

pub use country::places_of;
pub use division::Division;
use frame::Frame;
pub use gazetteer::Gazetteer;
pub use outside::Outside;
use table::Unit;
pub use table::{COLUMNS, Table};

use crate::fault::{At, FileFault, FileFaults};

/// The units in which a plan is told: of which province, day and level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanUnits {
    /// Code of the province, as it was on [`Self::named_on`].
    pub province: String,
    pub named_on: Day,
    /// `None`: districts where the province has them on that day, else communes.
    pub level: Option<Level>,
    /// As they were on this day: those that became the province's, where it was another then.
    pub on: Day,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    District,
    Commune,
}

impl Level {
    /// The units of this level.
    pub fn units(self) -> Text {
        let (vi, en) = match self {
            Self::District => ("cấp huyện", "districts"),
            Self::Commune => ("cấp xã", "communes"),
        };
        Text { vi: vi.to_owned(), en: en.to_owned() }
    }
}

/// The units of a province in which a plan is told, and where its communes lie among them.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    pub province: Place,
    pub level: Level,
    /// As they were on this day.
    pub on: Day,
    /// The units of the plan, in the order of their codes.
    pub units: Vec<Place>,
    /// The provinces and districts of the table in time, each province before its districts.
    pub divisions: Vec<Division>,
    /// All that ever lay in the province, with those before and after them.
    pub communes: Vec<Commune>,
    /// The communes of the table that never lay in it, nor what was or became one that did.
    outside: outside::ByCode,
    /// Positions of the communes with this code: of the plan's day first, then the newest.
    by_code: HashMap<String, Vec<u32>>,
}

/// A commune, ward, township or special zone, while it was one.
#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    pub code: String,
    pub name: String,
    pub kind: PlaceKind,
    pub from: Day,
    /// The first day on which it no longer is.
    pub to: Day,
    /// Position among the units; their number when it cannot be placed.
    pub place: u16,
    /// The commune of the plan's day that it is or became, by position; `None` when that is not
    /// one.
    pub home: Option<u32>,
    /// Latitude and longitude in thousandths of a degree, where they are known.
    pub point: Option<(i32, i32)>,
    /// True when it was divided, and stands where most of it came to.
    pub uncertain: bool,
    /// Codes and names of what it became, the largest part first; empty when that is not known.
    pub next: String,
}

/// More units than any plan is told in.
pub const MOST_UNITS: usize = 4000;

/// The places of the plans of Lào Cai as it was until June 2025.
pub static LAO_CAI: LazyLock<Places> = LazyLock::new(|| {
    let plan_units = PlanUnits::lao_cai();
    let table = places_of(&plan_units);
    let table = table.map_err(|fault| FileFaults::from(FileFault::new(FILE, At::File, fault)));
    table
        .and_then(|table| Places::read(FILE, &table, &plan_units))
        .unwrap_or_else(|error| panic!("the embedded places: {error}"))
});

/// What a table of places that the program makes is called.
pub const FILE: &str = "places.csv";

impl PlanUnits {
    /// The units of the first plan of Lào Cai.
    pub fn lao_cai() -> Self {
        let on = Day::from_ymd(2023, 12, 31).unwrap_or(Day::FIRST);
        Self::new("10", None, on)
    }

    /// Those of a province on the day on which it has this code.
    pub fn new(province: &str, level: Option<Level>, on: Day) -> Self {
        Self { province: province.to_owned(), named_on: on, level, on }
    }

    /// What they were on a day before.
    pub fn before(&self, on: Day) -> Self {
        Self { level: None, on, ..self.clone() }
    }
}

impl Places {
    /// The places in `text`, a table as [`Table::read`] reads it, in these units of a plan.
    ///
    /// # Errors
    ///
    /// Those of [`Table::read`] and [`Self::of`].
    pub fn read(file: &str, text: &str, plan_units: &PlanUnits) -> Result<Self, FileFaults> {
        Ok(Self::of(&Table::read(file, text)?, plan_units)?)
    }

    /// The places of a table in these units of a plan.
    ///
    /// # Errors
    ///
    /// [`FileFault`] when there is no such province, or none of these units in it.
    pub fn of(table: &Table, plan_units: &PlanUnits) -> Result<Self, FileFault> {
        let Frame { province, parts, level, rows } = Frame::find(table, plan_units)?;
        let communes = home::communes(table, &parts, &rows, plan_units.on);
        let mut by_code: HashMap<String, Vec<u32>> = HashMap::new();
        for (at, commune) in (0_u32..).zip(&communes) {
            by_code.entry(commune.code.clone()).or_default().push(at);
        }
        for positions in by_code.values_mut() {
            positions.sort_by_key(|&at| {
                let commune = &communes[at as usize];
                (!commune.is_of(plan_units.on), std::cmp::Reverse(commune.from))
            });
        }
        let units = frame::units(table, &parts, &rows);
        let outside = outside::outside(table, &communes);
        let divisions = division::divisions(table, province, &rows);
        let (province, on) = (table.rows[province].place(), plan_units.on);
        Ok(Self { province, level, on, units, divisions, communes, outside, by_code })
    }

    /// True when no commune ever was anything else.
    pub fn are_timeless(&self) -> bool {
        self.communes.iter().all(|commune| (commune.from, commune.to) == (Day::FIRST, Day::LAST))
    }

    /// The communes of the plan's day, in the order of their codes.
    pub fn of_the_day(&self) -> impl Iterator<Item = &Commune> {
        let all = (0_u32..).zip(&self.communes);
        all.take_while(|(at, commune)| commune.home == Some(*at)).map(|(_, commune)| commune)
    }

    /// The position of the commune with this code: as it was on the plan's day, else the newest.
    pub fn commune(&self, code: &str) -> Option<u32> {
        self.by_code.get(code)?.first().copied()
    }

    /// The same as it was on `day`; `None` for a code that meant nothing then.
    pub fn commune_on(&self, code: &str, day: Day) -> Option<u32> {
        let all = self.by_code.get(code)?;
        all.iter().copied().find(|&at| self.communes[at as usize].is_of(day))
    }

    /// The same of a code that meant nothing on `day`: what it was last before, else first after,
    /// whatever the plan's day.
    pub fn commune_near(&self, code: &str, day: Day) -> Option<u32> {
        let all = self.by_code.get(code)?.iter().copied();
        let commune = |at: u32| &self.communes[at as usize];
        let before = all.clone().filter(|&at| commune(at).to <= day);
        let before = before.max_by_key(|&at| commune(at).to);
        before.or_else(|| all.min_by_key(|&at| commune(at).from))
    }
}

impl Commune {
    pub fn is_of(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }
}

impl Unit {
    fn place(&self) -> Place {
        // A city often bears the name of its province; a table from here says so already.
        let is_below = self.kind == PlaceKind::City && !self.parent.is_empty();
        let bare = is_below && !self.name.starts_with("TP ");
        let city = if bare { "TP " } else { "" };
        Place {
            code: self.code.clone(),
            name: format!("{city}{}", self.name),
            kind: self.kind,
            tile: self.tile,
            point: self.point,
        }
    }
}

#[cfg(test)]
mod tests;
