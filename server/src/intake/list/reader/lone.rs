//! Texts alone in their rows, of which nothing is understood.

use app::schema::ListField;

use super::{Origin, Reader, said::line::Line};
use crate::{
    intake::{
        fault::Code,
        list::{
            row::{Skipped, is_bullet, wrapped},
            text::text_of,
        },
    },
    sheet,
    written::{behind, words},
};

/// Titles of sections stand before the columns of these.
const OF_PRODUCTS: [ListField; 3] = [ListField::Entity, ListField::Address, ListField::Stars];

impl Reader<'_> {
    /// Tells what such a text is: a product without its entity, the title of a section that takes
    /// from the one before, or neither.
    pub(super) fn lone(&mut self, row: &sheet::Row, line: &Line<'_>) {
        let name = self.column_of_lone_name(row, line.text);
        // One name may be a title, two below each other are what merged cells leave behind.
        let is_below_another = self.lone_name.is_some_and(|above| above + 1 == row.0);
        match name {
            _ if line.is_counted_item() => self.skipped(row, Skipped::Total.name()),
            Some(at) if is_below_another || at > self.column_of_titles() => {
                self.without_entity(row);
            }
            _ if self.is_title(row, line.text) => {
                self.unclear_section(row, line);
                // It may be a product that lost its cells, also below the last one.
                if name.is_some() {
                    self.tell_waiting();
                }
            }
            _ => self.skipped(row, Skipped::Other.name()),
        }
        if name.is_some() {
            self.lone_name = Some(row.0);
        }
    }

    /// The column of products where a name stands in it and nothing beside it.
    fn column_of_lone_name(&self, row: &sheet::Row, text: &str) -> Option<usize> {
        let at = self.origin.header.column(ListField::Product)?;
        let mut filled = row.1.iter().enumerate().filter(|(_, cell)| text_of(cell).is_some());
        let is_alone = filled.next().is_some_and(|(own, _)| own == at) && filled.next().is_none();
        let is_name = is_alone
            && !self.before.is_empty()
            && self.may_be_lost(text)
            && text.starts_with(char::is_alphabetic)
            && text.contains(char::is_lowercase);
        is_name.then_some(at)
    }

    /// True for a lone text in the first column, also merged with those behind it.
    fn is_title(&self, row: &sheet::Row, text: &str) -> bool {
        let texts = row.1.iter().enumerate().filter_map(|(at, cell)| Some((at, text_of(cell)?)));
        let mut texts = texts.filter(|(_, text)| !is_bullet(text));
        let Some((at, first)) = texts.next() else { return false };
        at <= self.column_of_titles()
            && texts.all(|(_, other)| other == first)
            && self.may_be_lost(text)
            && text.contains(char::is_alphabetic)
            && !text.starts_with('(')
            && !is_page(text)
    }

    /// The last column in which the titles of sections stand.
    fn column_of_titles(&self) -> usize {
        let fields = OF_PRODUCTS.into_iter().chain([ListField::Product]);
        fields.filter_map(|field| self.origin.header.column(field)).min().unwrap_or_default()
    }

    /// True for what somebody may miss among the rows that are read.
    fn may_be_lost(&self, text: &str) -> bool {
        let says_who = wrapped::is_of_nobody(text) || wrapped::is_person(text);
        !(self.lacks_columns || self.denied || says_who)
    }

    fn without_entity(&mut self, row: &sheet::Row) {
        let field = ListField::Entity;
        let origin = Origin { row: row.0, ..self.origin.clone() };
        self.faults.push(origin.fault(Code::EmptyCell, field, "", vec![field.name().into()]));
    }
}

/// `Trang 2`, `Trang 2/5`: the number of a page.
pub(super) fn is_page(text: &str) -> bool {
    let said = words(text);
    let number = ["trang", "page"].iter().find_map(|word| behind(&said, word));
    number.is_some_and(|number| number.bytes().all(|it| it.is_ascii_digit() || it == b' '))
}

#[cfg(test)]
mod tests {
    use super::is_page;

    #[test]
    fn a_page_has_a_number() {
        for (text, expected) in
            [("Trang 2", true), ("- Trang 2/5 -", true), ("Trang trại", false), ("Chè", false)]
        {
            assert_eq!(is_page(text), expected, "{text}");
        }
    }
}
