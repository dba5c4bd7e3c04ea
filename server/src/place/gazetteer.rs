//! The units of a table by their names, whenever they were.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::LazyLock,
};

use app::board::{Day, PlaceKind};

use super::{
    country,
    of_two::OfTwo,
    table::{Table, Unit},
};
use crate::{
    fault::FileFaults,
    written::{fold, spelled, words},
};

/// Units by name and code. A unit is known by its position.
pub struct Gazetteer {
    table: Table,
    by_name: HashMap<String, Vec<usize>>,
    /// Provinces and districts, each with its kind, also short, and its name as [`words`] has them,
    /// between spaces.
    titles: [Vec<(usize, Vec<String>)>; 2],
    of_two: OfTwo,
}

impl Gazetteer {
    /// # Errors
    ///
    /// [`FileFaults`] when the table is not of its form.
    pub fn read(file: &str, text: &str) -> Result<Self, FileFaults> {
        let table = Table::read(file, text)?;
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, unit) in table.rows.iter().enumerate() {
            let keys: BTreeSet<String> = names(unit).map(name_key).collect();
            for key in keys {
                by_name.entry(key).or_default().push(at);
            }
        }
        let titles = [0, 1].map(|level| {
            let all = table.rows.iter().enumerate().filter(|(_, unit)| unit.level() == level);
            all.map(|(at, unit)| (at, titles(unit))).collect()
        });
        let of_two = OfTwo::of(table.rows.iter().flat_map(names));
        Ok(Self { table, by_name, titles, of_two })
    }

    /// All units that have this name, marks, case and spaces aside.
    pub fn named(&self, name: &str) -> &[usize] {
        self.by_name.get(&name_key(name)).map_or(&[], Vec::as_slice)
    }

    /// An address in which the parts of a name are not apart: `phường Xuân Hương-Đà Lạt`.
    pub fn joined(&self, address: &str) -> String {
        self.of_two.joined(address)
    }

    /// The names of a unit without the word for its kind.
    pub fn names(&self, at: usize) -> impl Iterator<Item = &str> {
        names(&self.table.rows[at])
    }

    /// True when a unit has this name with its marks, case and spaces aside.
    pub fn is_spelled(&self, at: usize, name: &str) -> bool {
        let letters = |name: &str| spelled(name).replace(' ', "");
        self.names(at).any(|own| letters(own) == letters(name))
    }

    /// True for the name of a province that is none of the table's.
    pub fn is_elsewhere(&self, name: &str) -> bool {
        static ALL: LazyLock<HashSet<String>> =
            LazyLock::new(|| country::provinces().map(name_key).collect());
        let is_own = self.named(name).iter().any(|&at| self.level(at) == 0);
        !is_own && ALL.contains(&name_key(name))
    }

    pub fn of_code(&self, code: &str) -> Vec<usize> {
        self.table.of_code(code).collect()
    }

    pub fn communes(&self) -> impl Iterator<Item = usize> {
        (0..self.table.rows.len()).filter(|&at| self.level(at) == 2)
    }

    pub fn districts(&self) -> impl Iterator<Item = usize> {
        self.titles[1].iter().map(|(at, _)| *at)
    }

    pub fn provinces(&self) -> impl Iterator<Item = usize> {
        self.titles[0].iter().map(|(at, _)| *at)
    }

    /// Provinces (0) or districts (1) that a text, in the form of [`words`], names with their kind.
    pub fn titled_in(&self, level: usize, said: &str) -> impl Iterator<Item = usize> {
        let said = format!(" {said} ");
        let is_named = move |title: &String| said.contains(title);
        let all = self.titles[level].iter();
        all.filter(move |(_, titles)| titles.iter().any(&is_named)).map(|(at, _)| *at)
    }

    /// True for a unit whose end is not known.
    pub fn is_of_today(&self, at: usize) -> bool {
        self.end(at) == Day::LAST
    }

    /// True when a commune lies in the district, or was made of one that did.
    pub fn lies_or_lay_in(&self, at: usize, district: usize) -> bool {
        let inside = |at| self.above(at, 1) == Some(district);
        inside(at) || self.before(at).iter().any(|&part| inside(part))
    }

    pub fn code(&self, at: usize) -> &str {
        &self.table.rows[at].code
    }

    /// As the table writes it.
    pub fn name(&self, at: usize) -> &str {
        &self.table.rows[at].name
    }

    /// The same without the word for its kind.
    pub fn bare_name(&self, at: usize) -> &str {
        bare(self.name(at))
    }

    pub fn kind(&self, at: usize) -> PlaceKind {
        self.table.rows[at].kind
    }

    /// 0 for a province, 1 for a district, 2 for a commune.
    pub fn level(&self, at: usize) -> u8 {
        self.table.rows[at].level()
    }

    pub fn is_of(&self, at: usize, day: Day) -> bool {
        self.table.rows[at].is_of(day)
    }

    /// The first day on which it no longer is.
    pub fn end(&self, at: usize) -> Day {
        self.table.rows[at].to
    }

    pub fn begin(&self, at: usize) -> Day {
        self.table.rows[at].from
    }

    /// The unit of that level in which it lay, or lies, last.
    pub fn above(&self, at: usize, level: u8) -> Option<usize> {
        let unit = &self.table.rows[at];
        self.table.above(at, level, unit.from.max(unit.to.plus(-1)))
    }

    /// True when a unit lay in the other when it ended, or on the first day of both: a province is
    /// another after it was renamed, and what lay in it went on.
    pub fn lay_in(&self, at: usize, other: usize) -> bool {
        let (level, first) = (self.level(other), self.begin(at).max(self.begin(other)));
        [self.above(at, level), self.above_on(at, level, first)].contains(&Some(other))
    }

    /// The unit of that level in which it lay on a day of its own.
    pub fn above_on(&self, at: usize, level: u8, day: Day) -> Option<usize> {
        self.table.above(at, level, day)
    }

    /// What it became, the largest part first.
    pub fn after(&self, at: usize) -> Vec<usize> {
        self.table.after(at).collect()
    }

    /// What it was made of.
    pub fn before(&self, at: usize) -> &[usize] {
        self.table.before.get(&at).map_or(&[], Vec::as_slice)
    }

    /// `xã Nam Dong, huyện Cư Jút`.
    pub fn full_name(&self, at: usize) -> String {
        let own = self.titled(at);
        match self.above(at, 1).filter(|_| self.level(at) == 2) {
            Some(district) => format!("{own}, {}", self.titled(district)),
            None => own,
        }
    }

    /// `xã Nam Dong`.
    pub fn titled(&self, at: usize) -> String {
        titled(&self.table.rows[at])
    }
}

fn titled(unit: &Unit) -> String {
    format!("{} {}", unit.kind.name().vi, bare(&unit.name))
}

/// `thi xa sa pa`, `tx sa pa`: as titles of lists name a unit, between spaces.
fn titles(unit: &Unit) -> Vec<String> {
    let kinds: &[&str] = match unit.kind {
        PlaceKind::Town => &["tx", "t x"],
        PlaceKind::City => &["tp", "t p"],
        PlaceKind::District => &["h"],
        _ => &[],
    };
    let bare = words(bare(&unit.name));
    let short = kinds.iter().map(|kind| format!(" {kind} {bare} "));
    [format!(" {} ", words(&titled(unit)))].into_iter().chain(short).collect()
}

/// A table may write names as an office does; documents write them as the country does.
fn names(unit: &Unit) -> impl Iterator<Item = &str> {
    let official = country::official_name(&unit.code, unit.to);
    [Some(unit.name.as_str()), official].into_iter().flatten().map(bare)
}

/// A numbered ward is called by its kind and number.
pub fn bare(name: &str) -> &str {
    match name.strip_prefix("Phường ") {
        Some(number) if number.bytes().all(|byte| byte.is_ascii_digit()) => number,
        _ => name.strip_prefix("TP ").unwrap_or(name),
    }
}

fn name_key(name: &str) -> String {
    let key: String = fold(name).chars().filter(char::is_ascii_alphanumeric).collect();
    // `Phường 01` and `Phường 1`.
    let number = key.trim_start_matches('0');
    match !number.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit()) {
        true => number.to_owned(),
        false => key,
    }
}
