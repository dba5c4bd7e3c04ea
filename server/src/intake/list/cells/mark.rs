//! Columns of stars in which a mark says so many.

use app::schema::ListField;

use super::Cells;
use crate::{
    intake::{fault::Code, list::mark::is_mark},
    written::stars::Stars,
};

impl Cells<'_, '_> {
    /// The stars that are marked, or `None` within where that is told to be wrong; `None` where
    /// nothing is marked.
    pub(super) fn of_marks(&mut self) -> Option<Option<Stars>> {
        let marks: Vec<(usize, u8)> = self.origin.header.marks().collect();
        let mut marked = Vec::new();
        for (at, stars) in marks {
            let Some(cell) = self.row.get(at) else { continue };
            match is_mark(cell, stars) {
                Some(true) => marked.push((at, stars)),
                Some(false) => {}
                None => return Some(self.no_mark(at, &cell.excerpt())),
            }
        }
        match marked[..] {
            [] => None,
            [(_, stars)] => Some(Some(Stars::Granted(stars))),
            [(at, _), ..] => {
                let all: Vec<String> = marked.iter().map(|(_, it)| format!("{it} sao")).collect();
                Some(self.no_mark(at, &all.join(", ")))
            }
        }
    }

    fn no_mark(&mut self, at: usize, value: &str) -> Option<Stars> {
        let mut fault = self.origin.fault(Code::NotStars, ListField::Stars, value, vec![]);
        fault.cell = Some((self.origin.row, at as u32 + 1));
        self.reader.faults.push(fault);
        None
    }
}
