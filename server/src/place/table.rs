//! Units of all levels in time.

mod check;
mod read;
mod row;

pub use row::COLUMNS;

use std::collections::HashMap;

use app::{
    board::{Day, PlaceKind, Tile},
    fault::{Fault, PlaceCode as Code},
};

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
    /// Where it stands, as a spreadsheet counts rows.
    pub row: usize,
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

impl Table {
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
        let own = self.rows[at].level();
        if own == level {
            return Some(at);
        }
        let over = self.at(&self.rows[at].parent, day)?;
        // A code may be a commune's on one day and a district's on another: its parent could lie
        // in it.
        if self.rows[over].level() < own { self.above(over, level, day) } else { None }
    }

    /// The province with this code on `day`; the only one of the table, where it has one.
    ///
    /// # Errors
    ///
    /// When it has none, or several of other codes.
    pub fn province(&self, code: &str, day: Day) -> Result<usize, Fault> {
        let all: Vec<usize> =
            (0..self.rows.len()).filter(|&at| self.rows[at].level() == 0).collect();
        let found =
            all.iter().copied().find(|&at| self.rows[at].code == code && self.rows[at].is_of(day));
        match (found, &all[..]) {
            (Some(at), _) | (None, &[at]) => Ok(at),
            (None, []) => Err(Fault::new(Code::NoProvince, "")),
            (None, _) => Err(Fault::new(Code::OtherProvince, code).with(day)),
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

fn overlap(one: &Unit, other: &Unit) -> bool {
    one.from < other.to && other.from < one.to
}
