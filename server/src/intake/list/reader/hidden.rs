//! What of a list is not seen or struck through, and read all the same.

use super::Reader;
use crate::{
    intake::fault::Code,
    register::unseen,
    sheet::{Sheet, Unseen},
};

impl Reader<'_> {
    /// Says which rows and columns with text are hidden, whether the sheet is, and which rows are
    /// struck through.
    pub(super) fn hidden(&mut self, sheet: &Sheet) {
        for (what, numbers) in sheet.unseen() {
            let code = match what {
                Unseen::HiddenSheet => Code::HiddenSheet,
                Unseen::HiddenColumns => Code::HiddenColumns,
                Unseen::HiddenRows => Code::HiddenRows,
                Unseen::StruckRows => Code::StruckRows,
            };
            let details = unseen::details(what, &numbers).map(Into::into);
            self.say(code, None, None, "", details.into());
        }
    }
}
