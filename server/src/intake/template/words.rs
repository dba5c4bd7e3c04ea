//! The sheet that drop-down lists take their words from.

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

use super::WORDS;

/// Lists by their headings, a column each.
#[derive(Default)]
pub struct Words(Vec<(String, Vec<String>)>);

impl Words {
    /// Where the cells of a list will stand; one with the same heading is there once.
    pub fn range(&mut self, heading: &str, words: impl FnOnce() -> Vec<String>) -> Option<Formula> {
        let at = match self.0.iter().position(|(known, _)| known == heading) {
            Some(at) => at,
            None => {
                self.0.push((heading.to_owned(), words()));
                self.0.len() - 1
            }
        };
        let last = self.0[at].1.len() + 1;
        let letters = crate::sheet::cell::column_letters(at);
        (last > 1).then(|| Formula::new(format!("='{WORDS}'!${letters}$2:${letters}${last}")))
    }

    pub fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        let text = Format::new().set_num_format("@");
        for (at, (heading, words)) in (0_u16..).zip(&self.0) {
            sheet.write_string_with_format(0, at, heading, &bold)?;
            sheet.set_column_width(at, 36)?;
            for (row, word) in (1_u32..).zip(words) {
                sheet.write_string_with_format(row, at, word, &text)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        Ok(())
    }
}
