mod check;

use std::collections::HashMap;

use app::board::{Day, Place, PlaceKind, Tile};
use serde::Deserialize;

use super::Level;

/// Units of all levels, each while it was one.
#[derive(Debug)]
pub struct Table {
    /// What errors call it.
    pub file: String,
    pub rows: Vec<Unit>,
    by_code: HashMap<String, Vec<usize>>,
    /// What became a unit, by its position.
    pub before: HashMap<usize, Vec<usize>>,
}

#[derive(Debug)]
pub struct Unit {
    pub code: String,
    pub name: String,
    pub kind: PlaceKind,
    pub parent: String,
    pub from: Day,
    /// The first day on which it no longer is.
    pub to: Day,
    /// Codes of what it became, the largest part first.
    successors: Vec<String>,
    pub tile: Option<Tile>,
    pub point: Option<(i32, i32)>,
}

/// Why a table of places cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    #[error("{file}: {source}")]
    Csv { file: String, source: csv::Error },
    #[error("{file}, row {row}, code `{code}`: {problem}")]
    Row { file: String, row: usize, code: String, problem: String },
    #[error("{file}: {problem}")]
    Table { file: String, problem: String },
    #[error(
        "there is no province with the code `{code}` on {on}; its code is that of the plan's day"
    )]
    Province { code: String, on: Day },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: String,
    name: String,
    kind: PlaceKind,
    parent: String,
    valid_from: Option<String>,
    valid_to: Option<String>,
    successors: Option<String>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    tile_row: Option<u8>,
    tile_column: Option<u8>,
}

impl Table {
    /// The units in `text`, a table with the columns `code,name,kind,parent[,valid_from,valid_to,
    /// successors,latitude,longitude,tile_row,tile_column]`.
    ///
    /// `valid_to` is the last day; `successors` are codes, that of the largest part first.
    ///
    /// # Errors
    ///
    /// [`PlaceError`] when a row is not of its form, a code stands twice on one day, or a parent or
    /// a successor is unknown.
    pub fn read(file: &str, text: &str) -> Result<Self, PlaceError> {
        let (by_code, before) = (HashMap::new(), HashMap::new());
        let mut table = Self { file: file.to_owned(), rows: Vec::new(), by_code, before };
        let fault = |at: usize, code: &str, problem: &str| PlaceError::Row {
            file: file.to_owned(),
            row: at + 2,
            code: code.to_owned(),
            problem: problem.to_owned(),
        };
        for (at, row) in csv::Reader::from_reader(text.as_bytes()).into_deserialize().enumerate() {
            let row: Row =
                row.map_err(|source| PlaceError::Csv { file: file.to_owned(), source })?;
            let unit = row.unit().map_err(|(code, problem)| fault(at, &code, problem))?;
            let same = table.by_code.entry(unit.code.clone()).or_default();
            if same.iter().any(|&other| overlap(&table.rows[other], &unit)) {
                return Err(fault(at, &unit.code, "this code stands twice on the same days"));
            }
            same.push(at);
            table.rows.push(unit);
        }
        table.restore_parents();
        for at in 0..table.rows.len() {
            table.check(at).map_err(|problem| fault(at, &table.rows[at].code, &problem))?;
        }
        table.before = table.predecessors();
        Ok(table)
    }

    /// Gives parents the zeros back that a spreadsheet took.
    fn restore_parents(&mut self) {
        let known = &self.by_code;
        for unit in self.rows.iter_mut().filter(|unit| !unit.parent.is_empty()) {
            if known.contains_key(&unit.parent) {
                continue;
            }
            let codes = [DISTRICT, PROVINCE].map(|digits| whole_code(&unit.parent, digits));
            if let Some(code) = codes.into_iter().find(|code| known.contains_key(code)) {
                unit.parent = code;
            }
        }
    }

    fn predecessors(&self) -> HashMap<usize, Vec<usize>> {
        let mut before: HashMap<usize, Vec<usize>> = HashMap::new();
        for at in 0..self.rows.len() {
            self.after(at).for_each(|next| before.entry(next).or_default().push(at));
        }
        before
    }

    /// What a unit became, the largest part first.
    pub fn after(&self, at: usize) -> impl Iterator<Item = usize> {
        let unit = &self.rows[at];
        unit.successors.iter().filter_map(|code| self.at(code, unit.to))
    }

    /// Every unit with this code, whenever it was one.
    pub fn of_code(&self, code: &str) -> impl Iterator<Item = usize> {
        self.by_code.get(code).into_iter().flatten().copied()
    }

    /// The unit with this code on `day`.
    pub fn at(&self, code: &str, day: Day) -> Option<usize> {
        self.of_code(code).find(|&at| self.rows[at].is_of(day))
    }

    /// The unit of level `level` in which a unit lies on a day of its own, itself included.
    pub fn above(&self, at: usize, level: u8, day: Day) -> Option<usize> {
        let unit = &self.rows[at];
        match unit.level() {
            own if own == level => Some(at),
            0 => None,
            _ => self.above(self.at(&unit.parent, day)?, level, day),
        }
    }

    /// The province with this code on `day`; the only one of the table, where it has one.
    pub fn province(&self, code: &str, day: Day) -> Result<usize, String> {
        let all: Vec<usize> =
            (0..self.rows.len()).filter(|&at| self.rows[at].level() == 0).collect();
        let found =
            all.iter().copied().find(|&at| self.rows[at].code == code && self.rows[at].is_of(day));
        match (found, &all[..]) {
            (Some(at), _) | (None, &[at]) => Ok(at),
            (None, []) => Err("there is no province".to_owned()),
            (None, _) => Err(format!("there is no province `{code}` on {day}")),
        }
    }

    /// All provinces of `day`.
    pub fn provinces(&self, day: Day) -> Vec<usize> {
        let is_one = |&at: &usize| self.rows[at].level() == 0 && self.rows[at].is_of(day);
        (0..self.rows.len()).filter(is_one).collect()
    }

    /// Districts, where the provinces have some on `day`.
    pub fn level(&self, provinces: &[usize], day: Day) -> Level {
        match self.units(provinces, Level::District, day).is_empty() {
            true => Level::Commune,
            false => Level::District,
        }
    }

    /// The units of a level in the provinces on `day`.
    pub fn units(&self, provinces: &[usize], level: Level, day: Day) -> Vec<usize> {
        let level = match level {
            Level::District => 1,
            Level::Commune => 2,
        };
        let of = |&at: &usize| {
            let unit = &self.rows[at];
            let above = || self.above(at, 0, day).is_some_and(|at| provinces.contains(&at));
            unit.level() == level && unit.is_of(day) && above()
        };
        (0..self.rows.len()).filter(of).collect()
    }

    /// As they are shown: a name that stands twice says of which kind, or where it lies.
    pub fn places(&self, rows: &[usize]) -> Vec<Place> {
        let mut kinds: HashMap<String, Vec<PlaceKind>> = HashMap::new();
        for &at in rows {
            kinds.entry(self.rows[at].place().name).or_default().push(self.rows[at].kind);
        }
        let place = |&at: &usize| {
            let unit = &self.rows[at];
            let mut place = unit.place();
            let same = &kinds[&place.name];
            if same.len() > 1 {
                let parent = self.of_code(&unit.parent).next().map(|at| &*self.rows[at].name);
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
}

impl Unit {
    /// 0 for a province, 1 for a district, 2 for a commune.
    pub fn level(&self) -> u8 {
        match self.kind {
            _ if self.parent.is_empty() => 0,
            kind if kind.is_district() => 1,
            _ => 2,
        }
    }

    pub fn is_of(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }

    /// The last day on which it is one.
    pub fn last(&self) -> Day {
        self.to.plus(-1)
    }
}

impl Row {
    fn unit(self) -> Result<Unit, (String, &'static str)> {
        let day = |text: Option<String>, other: Day, plus| match text.as_deref() {
            None | Some("") => Ok(other),
            Some(text) => text.parse::<Day>().map(|day| day.plus(plus)),
        };
        let days = (day(self.valid_from, Day::FIRST, 0), day(self.valid_to, Day::LAST, 1));
        let (Ok(from), Ok(to)) = days else {
            return Err((self.code, "valid_from and valid_to are days like 2020-03-01"));
        };
        let is_top = self.parent.is_empty();
        if is_top != matches!(self.kind, PlaceKind::Province)
            && !(is_top && self.kind == PlaceKind::City)
        {
            return Err((self.code, NO_PARENT));
        }
        if from >= to {
            return Err((self.code, "valid_to is before valid_from"));
        }
        let tile = self.tile_row.zip(self.tile_column).map(|(row, column)| Tile { row, column });
        let thousandths = |degrees: f64| (degrees.clamp(-180.0, 180.0) * 1000.0).round() as i32;
        let point = self.latitude.zip(self.longitude);
        let point = point.map(|(north, east)| (thousandths(north), thousandths(east)));
        let successors = self.successors.unwrap_or_default();
        let whole = |code: &str| whole_code(code, COMMUNE);
        let successors = match is_top || self.kind.is_district() {
            true => successors.split_whitespace().map(str::to_owned).collect(),
            false => successors.split_whitespace().map(whole).collect(),
        };
        let Self { code, name, kind, parent, .. } = self;
        let code = match kind {
            _ if is_top => whole_code(&code, PROVINCE),
            kind if kind.is_district() => whole_code(&code, DISTRICT),
            _ => whole_code(&code, COMMUNE),
        };
        Ok(Unit { code, name, kind, parent, from, to, successors, tile, point })
    }
}

const NO_PARENT: &str = "its parent is not a place of the level above";

/// Digits of the codes of each level.
const PROVINCE: usize = 2;
const DISTRICT: usize = 3;
const COMMUNE: usize = 5;

/// A code with the zeros that a spreadsheet takes from its begin.
fn whole_code(code: &str, digits: usize) -> String {
    let is_number = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { format!("{code:0>digits$}") } else { code.to_owned() }
}

fn overlap(one: &Unit, other: &Unit) -> bool {
    one.from < other.to && other.from < one.to
}
