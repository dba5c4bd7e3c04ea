//! What stands below the rows of products, and whether they go on.

use app::schema::ListField;

use super::{Origin, Reader, Section, level::begins_a_section};
use crate::{
    intake::{
        fault::Code,
        list::{
            row::{self, Skipped, wrapped},
            text::text_of,
            title::{self, Title},
        },
    },
    sheet,
    written::stars,
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
        self.section.lines.clear();
    }

    /// True for what looks like a row of a product and is no part of a remark or signature above
    /// it: where rows have numbers, one without may be.
    pub(super) fn goes_on_with(&mut self, row: &sheet::Row) -> bool {
        if self.foot.is_none() {
            return true;
        }
        let header = &self.origin.header;
        let number = row::number_text(row, header);
        if number.is_some_and(|text| row::is_of_a_product(&text)) || row::is_complete(row, header) {
            self.foot = None;
            return true;
        }
        header.column(ListField::Number).is_none()
    }

    /// True for a line that is no part of a remark or signature above it.
    pub(super) fn goes_on(&self, row: &sheet::Row, text: &str, numbered: bool, says: bool) -> bool {
        let Some(foot) = self.foot else { return true };
        let is_free = text.starts_with(|it: char| it.is_alphanumeric() || "★⭐".contains(it));
        let opens = title::opens(text);
        match foot {
            _ if title::begins_a_list(text) || begins_a_section(row) => true,
            Foot::Remark => !stars::is_denied(text) && (opens || (says && is_free)),
            Foot::Signature => opens || (numbered && says),
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
        if foot.is_some() {
            self.title = Title::default();
        }
    }

    /// True for a name in the column of products and nothing beside it: its entity is missing. In
    /// the first column beside the numbers it is rather the title of a section: `Cây ăn quả`.
    pub(super) fn is_product_alone(&self, row: &sheet::Row, text: &str) -> bool {
        let header = &self.origin.header;
        let Some(at) = header.column(ListField::Product) else { return false };
        let others = ListField::ALL.into_iter().filter(|field| *field != ListField::Number);
        if !others.filter_map(|field| header.column(field)).any(|other| other < at) {
            return false;
        }
        let mut texts = row.1.iter().enumerate().filter(|(_, cell)| text_of(cell).is_some());
        let is_alone = texts.next().is_some_and(|(own, _)| own == at) && texts.next().is_none();
        is_alone
            && !(self.lacks_columns || self.denied || self.before.is_empty())
            && text.starts_with(char::is_alphabetic)
            && text.contains(char::is_lowercase)
            && !wrapped::is_of_nobody(text)
            && !wrapped::is_person(text)
    }

    pub(super) fn without_entity(&mut self, row: &sheet::Row) {
        let field = ListField::Entity;
        let origin = Origin { row: row.0, ..self.origin.clone() };
        self.faults.push(origin.fault(Code::EmptyCell, field, "", vec![field.name().into()]));
    }
}
