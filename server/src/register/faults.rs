//! What is wrong with a register, as a list that does not grow with it.

use super::{Fault, Severity};
use crate::fault;

/// The gravest faults of a register in their order, and the number of the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    listed: Vec<Fault>,
    /// Errors, warnings and notices that are not listed.
    more: [usize; 3],
    most: usize,
}

impl Faults {
    /// So many are listed unless somebody asks for all.
    pub const LISTED: usize = fault::LISTED;

    /// None yet; of those to come the first `most` will be listed, errors before all others.
    pub const fn first(most: usize) -> Self {
        Self { listed: Vec::new(), more: [0; 3], most }
    }

    /// In order by table, row, column and code.
    pub fn listed(&self) -> &[Fault] {
        &self.listed
    }

    /// The number of those that are not listed.
    pub fn more(&self) -> usize {
        self.more.iter().sum()
    }

    /// The number of all.
    pub fn len(&self) -> usize {
        self.listed.len() + self.more()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// The number of all of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        let listed = self.listed.iter().filter(|fault| fault.kind.severity() == severity);
        listed.count() + self.more[severity as usize]
    }

    pub(super) fn push(&mut self, fault: Fault) {
        self.listed.push(fault);
        if self.listed.len() / 2 >= self.most.max(1) {
            self.sort();
        }
    }

    pub(super) fn append(&mut self, other: Self) {
        for (more, its) in self.more.iter_mut().zip(other.more) {
            *more += its;
        }
        other.listed.into_iter().for_each(|fault| self.push(fault));
    }

    /// Those that are listed, in their order.
    pub(super) fn sort(&mut self) -> &mut [Fault] {
        let place = |fault: &Fault| (fault.table.0, fault.row);
        let order = |a: &Fault, b: &Fault| {
            let same_cell = || a.kind.code().cmp(&b.kind.code());
            (place(a), &a.column).cmp(&(place(b), &b.column)).then_with(same_cell)
        };
        if self.listed.len() > self.most {
            let grave = |fault: &Fault| fault.kind.severity();
            self.listed.sort_by(|a, b| grave(a).cmp(&grave(b)).then_with(|| order(a, b)));
            for fault in self.listed.drain(self.most..) {
                self.more[fault.kind.severity() as usize] += 1;
            }
        }
        self.listed.sort_by(order);
        &mut self.listed
    }
}

impl Extend<Fault> for Faults {
    fn extend<I: IntoIterator<Item = Fault>>(&mut self, faults: I) {
        faults.into_iter().for_each(|fault| self.push(fault));
    }
}
