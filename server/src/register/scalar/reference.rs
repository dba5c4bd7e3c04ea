//! Cells that name a commune, or a row of another table.

use app::schema::Table;

use super::Judge;
use crate::{
    place::Places,
    register::{FaultKind, ids::Found, nearest::nearest},
};

/// Digits of a commune's code.
const CODE: usize = 5;
/// So many unknown communes are compared with all that are known.
const SUGGESTIONS: usize = 100;

impl Judge<'_> {
    /// The commune's position; a code whose leading zeros were lost gets them back.
    pub(super) fn commune(&mut self, text: &str) -> Option<u32> {
        if let Some(commune) = self.places.commune(text) {
            return Some(commune);
        }
        // An apostrophe keeps the zeros, and comes along in some exports.
        let digits = text.trim_start_matches('\'');
        let mut code = digits.to_owned();
        // What begins with a zero has lost none.
        let is_short = digits.len() < CODE && digits.starts_with('0');
        if !digits.is_empty() && !is_short && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            code = format!("{digits:0>5}");
            if let Some(commune) = self.places.commune(&code) {
                self.faults.push(match code == digits {
                    true => FaultKind::ReadAs { value: code },
                    false => FaultKind::RestoredCode { code },
                });
                return Some(commune);
            }
        }
        if let Some(unit) = self.places.outside(&code).into_iter().next() {
            let (unit, province) = (unit.into(), self.places.province.clone().into());
            return self.fault(FaultKind::OutsideCommune { unit, province, day: None });
        }
        let near = match self.near.get(text) {
            Some(known) => known.clone(),
            None if self.near.len() < SUGGESTIONS => {
                let found = near_commune(text, self.places);
                self.near.entry(text.to_owned()).or_insert(found).clone()
            }
            None => None,
        };
        self.fault(FaultKind::UnknownCommune { near })
    }

    pub(super) fn row(&mut self, of: Table, text: &str, near: u32) -> Option<u32> {
        match self.ids.find(of, text, near) {
            Found::Row(row) => Some(row),
            Found::ByNumber(row, id) => {
                self.faults.push(FaultKind::RestoredId { id });
                Some(row)
            }
            // What is not known to be there is not known to be lacking.
            Found::Unread => None,
            // That is told once for the whole column.
            Found::NoIds => {
                self.in_vain = true;
                None
            }
            Found::Absent => self.fault(FaultKind::AbsentTable { table: of.name() }),
            // What was perhaps meant is looked for when all faults are known.
            Found::Nothing => self.fault(FaultKind::UnknownRow { table: of.name(), near: None }),
        }
    }
}

/// Code and name of the commune that was perhaps meant.
fn near_commune(text: &str, places: &Places) -> Option<String> {
    let names = places.communes.iter().map(|commune| commune.name.as_str());
    let codes = places.communes.iter().map(|commune| commune.code.as_str());
    let Some(name) = nearest(text, names) else { return nearest(text, codes).map(str::to_owned) };
    let same = places.communes.iter().filter(|commune| commune.name == name);
    let mut codes: Vec<&str> = same.map(|commune| commune.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    Some(format!("{} ({name})", codes.join(", ")))
}
