//! Cells that say what stands above them.

use super::Reader;
use crate::{
    intake::fault::Code,
    sheet::{self, Cell},
};

impl Reader<'_> {
    /// The cells of a row, those that say `như trên` with what stands above, of which is told.
    pub(super) fn without_dittos(&mut self, row: &sheet::Row) -> Vec<Cell<'static>> {
        let mut own = row.1.clone();
        for (at, cell) in own.iter_mut().enumerate() {
            let text = cell.text().map(|text| text.trim().to_lowercase());
            let is_ditto = text.is_some_and(|text| DITTOS.contains(&&*text));
            let above = self.before.get(at).filter(|above| is_ditto && !above.is_empty()).cloned();
            if let Some(above) = above {
                let (value, taken) = (cell.excerpt(), above.excerpt());
                let place = Some((row.0, at as u32 + 1));
                self.say(Code::Ditto, place, None, &value, vec![taken.into()]);
                *cell = above;
            }
        }
        own
    }
}

/// How people write that a cell says what stands above it.
const DITTOS: [&str; 9] = ["nt", "-nt-", "n/t", "như trên", "//", "-//-", "\"", "”", "″"];
