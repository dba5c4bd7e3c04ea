//! What a unit has to be for its rows to be placed.

use std::collections::HashSet;

use super::{NO_PARENT, Table, overlap};

impl Table {
    /// A parent that is there until this one ends, and successors, each once, that go on then.
    pub(super) fn check(&self, at: usize) -> Result<(), String> {
        let unit = &self.rows[at];
        let above = || self.of_code(&unit.parent).map(|at| &self.rows[at]);
        let fits = match unit.level() {
            0 => true,
            1 => above().any(|other| other.level() == 0 && overlap(other, unit)),
            _ => above().any(|other| other.level() < 2 && overlap(other, unit)),
        };
        if !fits {
            return Err(NO_PARENT.to_owned());
        }
        // What lies in nothing in the end could be placed nowhere, and its rows would be at fault.
        if unit.level() > 0 && self.at(&unit.parent, unit.last()).is_none() {
            let ends = above().map(|other| other.last()).filter(|&end| end < unit.last()).max();
            let ends = ends.map_or_else(String::new, |day| format!(", on {day}"));
            let parent = &unit.parent;
            return Err(format!(
                "its parent `{parent}` ends before it{ends}; give it the parent of its last day"
            ));
        }
        let mut known = HashSet::new();
        if let Some(twice) = unit.successors.iter().find(|&code| !known.insert(code)) {
            return Err(format!("its successor `{twice}` stands twice"));
        }
        // What follows ends later, so that no succession comes back to where it began.
        let known = |code: &String| self.at(code, unit.to).is_some();
        match unit.successors.iter().all(known) {
            true => Ok(()),
            false => {
                Err("a successor is no place of the table on the day after valid_to".to_owned())
            }
        }
    }
}
