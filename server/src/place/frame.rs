//! In which rows of a table a plan is told.

use std::collections::HashMap;

use app::{
    board::{Day, Place, PlaceKind},
    fault::{Fault, PlaceCode as Code},
};

use super::{
    Level, MOST_UNITS, PlanUnits, home,
    table::{Table, Unit},
};
use crate::fault::{At, FileFault};

/// Positions in a table: of a plan's province, of the provinces that are or became it, and of its
/// units in the order of their codes.
pub struct Frame {
    pub province: usize,
    pub parts: Vec<usize>,
    pub level: Level,
    pub rows: Vec<usize>,
}

impl Frame {
    /// # Errors
    ///
    /// When there is no such province, or none of these units in it, or more than can be told.
    pub fn find(table: &Table, plan_units: &PlanUnits) -> Result<Self, FileFault> {
        let province = table
            .province(&plan_units.province, plan_units.named_on)
            .map_err(|fault| FileFault::new(&table.file, At::File, fault))?;
        let parts = home::parts(table, province, plan_units);
        let level = plan_units.level.unwrap_or_else(|| table.level(&parts, plan_units.on));
        let mut rows = table.units(&parts, level, plan_units.on);
        rows.sort_by(|&a, &b| table.rows[a].code.cmp(&table.rows[b].code));
        let Unit { code, name, .. } = &table.rows[province];
        let (units, on) = (level.units(), plan_units.on);
        let fault = match rows.len() {
            0 => match table.last_district(&parts, level, on) {
                Some(last) => Fault::new(Code::EndedUnits, code).with(name).with(on).with(last),
                None => Fault::new(Code::NoUnits, code).with(name).with_text(units).with(on),
            },
            1..=MOST_UNITS => return Ok(Self { province, parts, level, rows }),
            found => {
                let fault = Fault::new(Code::ManyUnits, code).with(name).with(found);
                fault.with_text(units).with(on).with(MOST_UNITS)
            }
        };
        Err(FileFault::new(&table.file, At::Row(table.rows[province].row), fault))
    }
}

impl Table {
    /// The last day on which there were districts, where a plan is told in them on a later one, on
    /// which the provinces have communes.
    fn last_district(&self, provinces: &[usize], level: Level, on: Day) -> Option<Day> {
        let is_told = level == Level::District;
        let communes = || self.units(provinces, Level::Commune, on);
        let ended = self.rows.iter().filter(|unit| unit.level() == 1 && unit.to <= on);
        ended.map(Unit::last).max().filter(|_| is_told && !communes().is_empty())
    }

    /// The units of a plan alone, as [`super::Places::of`] has them.
    ///
    /// # Errors
    ///
    /// Those of [`super::Places::of`].
    pub fn units_of_plan(&self, plan_units: &PlanUnits) -> Result<Vec<Place>, FileFault> {
        Frame::find(self, plan_units).map(|frame| units(self, &frame.parts, &frame.rows))
    }
}

pub fn units(table: &Table, parts: &[usize], rows: &[usize]) -> Vec<Place> {
    let mut units = places(table, rows);
    // Tiles are those of one province.
    if parts.len() > 1 {
        units.iter_mut().for_each(|unit| unit.tile = None);
    }
    units
}

/// As they are shown: a name that stands twice says of which kind, or where it lies.
fn places(table: &Table, rows: &[usize]) -> Vec<Place> {
    let mut kinds: HashMap<String, Vec<PlaceKind>> = HashMap::new();
    for &at in rows {
        kinds.entry(table.rows[at].place().name).or_default().push(table.rows[at].kind);
    }
    let place = |&at: &usize| {
        let unit = &table.rows[at];
        let mut place = unit.place();
        let same = &kinds[&place.name];
        if same.len() > 1 {
            let parent = table.of_code(&unit.parent).next().map(|at| &*table.rows[at].name);
            let of_kind = same.iter().filter(|&&kind| kind == unit.kind).count();
            place.name = match of_kind {
                1 => format!("{} ({})", unit.name, unit.kind.name().vi),
                _ => format!("{} ({})", unit.name, parent.unwrap_or_default()),
            };
        }
        place
    };
    rows.iter().map(place).collect()
}
