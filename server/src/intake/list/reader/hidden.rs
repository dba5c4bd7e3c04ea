//! What of a list is not seen or struck through, and read all the same.

use super::Reader;
use crate::{
    intake::fault::Code,
    register::line::spans,
    sheet::{self, Sheet, cell::column_letters},
};

impl Reader<'_> {
    /// Says which rows and columns with text are hidden, whether the sheet is, and which rows are
    /// struck through.
    pub(super) fn hidden(&mut self, sheet: &Sheet, rows: &[sheet::Row]) {
        let hidden = &sheet.hidden;
        if hidden.sheet {
            self.say(Code::HiddenSheet, None, None, "", vec![]);
        }
        let holds = |at: u32| {
            let says = |(_, cells): &sheet::Row| {
                cells.get(at as usize).is_some_and(|cell| !cell.is_empty())
            };
            rows.iter().any(says)
        };
        let columns: Vec<u32> = hidden.columns.iter().copied().filter(|&at| holds(at)).collect();
        if !columns.is_empty() {
            let letters = columns.iter().map(|&at| column_letters(at as usize));
            let letters = letters.collect::<Vec<_>>().join(", ");
            let details = vec![columns.len().to_string().into(), letters.into()];
            self.say(Code::HiddenColumns, None, None, "", details);
        }
        if !hidden.rows.is_empty() {
            let details = vec![hidden.rows.len().to_string().into(), spans(&hidden.rows).into()];
            self.say(Code::HiddenRows, None, None, "", details);
        }
        if !sheet.struck.is_empty() {
            let details = vec![sheet.struck.len().to_string().into(), spans(&sheet.struck).into()];
            self.say(Code::StruckRows, None, None, "", details);
        }
    }
}
