//! What stands below the rows of products, and whether they go on.

use app::schema::ListField;

use super::{Reader, Section, level::begins_a_section, said::line::Line};
use crate::{
    intake::list::{
        row::{self, Skipped},
        title::{self, Title},
    },
    sheet,
    written::denial,
};

/// What stands above a row and below those of products.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Foot {
    /// The rows go on with another section or a number.
    Remark,
    /// The list has ended, unless they do.
    Signature,
}

impl Reader<'_> {
    /// Takes note of a remark or signature.
    pub(super) fn begin_foot(&mut self, why: Skipped) {
        let foot = match why {
            Skipped::Remark => Foot::Remark,
            Skipped::Signature => Foot::Signature,
            _ => return,
        };
        self.foot = self.foot.max(Some(foot));
        self.section.heard.lines.clear();
    }

    /// True where a product was the last of what was read.
    pub(super) fn is_below_rows(&self) -> bool {
        self.section.heard.lines.is_empty() && !self.before.is_empty()
    }

    /// True for what looks like a row of a product and is no part of a remark or signature above
    /// it: where rows have numbers, one without may be.
    pub(super) fn goes_on_with(&mut self, row: &sheet::Row) -> bool {
        let Some(foot) = self.foot else { return true };
        let header = &self.origin.header;
        let number = row::number_text(row, header);
        let is_numbered = number.is_some_and(|text| row::is_of_a_product(&text));
        let has_numbers = header.column(ListField::Number).is_some();
        let is_named = row::is_named(row, header);
        let goes_on = match foot {
            Foot::Remark => !has_numbers || is_named,
            Foot::Signature => !has_numbers && (is_named || row::is_graded(row, header)),
        };
        if goes_on || is_numbered || row::is_complete(row, header) {
            self.foot = None;
        }
        self.foot.is_none()
    }

    /// True for a line that is no part of a remark or signature above it.
    pub(super) fn goes_on(&self, row: &sheet::Row, line: &Line<'_>) -> bool {
        let Some(foot) = self.foot else { return true };
        let text = line.text;
        let is_free = text.starts_with(|it: char| it.is_alphanumeric() || "★⭐".contains(it));
        let opens = title::opens(text);
        match foot {
            _ if title::begins_a_list(text) || begins_a_section(row) => true,
            Foot::Remark => {
                denial::in_line(text).is_none() && (opens || (line.says_nothing_else() && is_free))
            }
            Foot::Signature => opens || (line.is_numbered && line.says_something()),
        }
    }

    /// Forgets what was said of the list before where the title of another begins.
    pub(super) fn begin_anew(&mut self, text: &str, numbered: bool) {
        let foot = self.foot.take();
        let is_below = foot == Some(Foot::Signature) && !numbered && title::opens(text);
        let begins = title::begins_a_list(text) && (foot.is_some() || title::is_annex(text));
        if !(begins || is_below) {
            return;
        }
        self.section = Section::default();
        self.denied = false;
        self.drop_waiting();
        if foot.is_some() {
            self.title = Title::default();
        }
    }
}
