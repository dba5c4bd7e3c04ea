//! What a unit has to be for its rows to be placed.

use std::collections::HashSet;

use app::{
    board::Day,
    fault::{Fault, PlaceCode as Code},
};

use super::{Table, Unit, overlap};
use crate::fault::InColumn;

impl Table {
    /// What is wrong, unless its parent is there until it ends, and its successors, each once, go on
    /// then.
    pub(super) fn check(&self, at: usize) -> Vec<InColumn> {
        let unit = &self.rows[at];
        let parent = self.check_parent(unit).map_err(|fault| ("parent", fault));
        [parent, self.check_successors(unit)].into_iter().filter_map(Result::err).collect()
    }

    fn check_parent(&self, unit: &Unit) -> Result<(), Fault> {
        let above = || self.of_code(&unit.parent).map(|at| &self.rows[at]);
        let fits = match unit.level() {
            0 => return Ok(()),
            1 => above().any(|other| other.level() == 0 && overlap(other, unit)),
            _ => above().any(|other| other.level() < 2 && overlap(other, unit)),
        };
        let name = format!("{} ({})", unit.name, unit.code);
        if !fits {
            return Err(Fault::new(Code::UnfitParent, &unit.parent).with(name));
        }
        // What lies in nothing in the end could be placed nowhere, and its rows would be at fault.
        let end = above().map(Unit::last).filter(|&end| end < unit.last()).max();
        match end.filter(|_| self.at(&unit.parent, unit.last()).is_none()) {
            Some(end) => Err(Fault::new(Code::EndedParent, &unit.parent).with(end).with(name)),
            None => Ok(()),
        }
    }

    fn check_successors(&self, unit: &Unit) -> Result<(), InColumn> {
        let fault = |code: Code, value: &str| Fault::new(code, value);
        let wrong = |fault| Err(("successors", fault));
        if unit.to == Day::LAST && !unit.successors.is_empty() {
            return Err(("valid_to", fault(Code::NoEnd, &unit.successors.join(" "))));
        }
        let mut known = HashSet::new();
        if let Some(twice) = unit.successors.iter().find(|&code| !known.insert(code)) {
            return wrong(fault(Code::DoubleSuccessor, twice));
        }
        // What follows ends later, so that no succession comes back to where it began.
        match unit.successors.iter().find(|code| self.at(code, unit.to).is_none()) {
            Some(unknown) => wrong(fault(Code::UnknownSuccessor, unknown).with(unit.to)),
            None => Ok(()),
        }
    }
}
