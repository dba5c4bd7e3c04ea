//! What stands in a row.

use app::schema::ListField;

use super::{
    Skipped, What,
    complete::is_graded,
    count::{is_count, is_of_stars},
    numbering::{is_letter, is_number, is_of_a_part, number_text},
    short::is_short_of_place,
    wrapped::is_person,
};
use crate::{
    intake::list::{header::Header, text::text_of},
    sheet::{Cell, Row},
    written::{
        begins,
        line::{self, SECTIONS},
        roman, words,
    },
};

pub struct Content<'a> {
    row: &'a Row,
    header: &'a Header,
    /// Each text that is no number, once, and its column.
    pub texts: Vec<(usize, String)>,
    /// How many cells hold no more than a number.
    numbers: usize,
    /// What stands in the column of numbers.
    number: Option<String>,
    names_product: bool,
    names_entity: bool,
}

impl<'a> Content<'a> {
    pub fn read(row: &'a Row, header: &'a Header) -> Self {
        let mut texts: Vec<(usize, String)> = Vec::new();
        let mut numbers = 0;
        for (at, cell) in row.1.iter().enumerate() {
            match text_of(cell) {
                None => {}
                Some(_) if matches!(cell.value(), Cell::Number(_)) => numbers += 1,
                Some(text) if is_number(&text) => numbers += 1,
                Some(text)
                    if header.column(ListField::Number) == Some(at)
                        && (is_letter(&text) || is_of_a_part(&text)) =>
                {
                    numbers += 1;
                }
                // A merged cell says the same in all its columns.
                Some(text) if texts.iter().any(|(_, known)| *known == text) => {}
                Some(text) => texts.push((at, text)),
            }
        }
        let names = |field| header.column(field).and_then(|at| text_of(row.1.get(at)?)).is_some();
        Self {
            row,
            header,
            texts,
            numbers,
            number: number_text(row, header),
            names_product: names(ListField::Product),
            names_entity: names(ListField::Entity),
        }
    }

    /// What a row is in which nothing but numbers stands.
    pub fn without_text(&self) -> What {
        if self.row.1.iter().any(|cell| cell.failed().is_some()) {
            return What::Product;
        }
        // `3` below the stars, and nothing else.
        let says = |at: usize| self.row.1.get(at).and_then(text_of).is_some();
        let known = ListField::ALL.into_iter().filter(|it| *it != ListField::Number);
        let is_alone = self.numbers == 1 && known.filter_map(|it| self.header.column(it)).any(says);
        if is_alone { What::Skipped(Skipped::Other) } else { What::Blank }
    }

    /// `A | B | C | 1 | 2`: the columns lettered and numbered.
    pub fn is_lettered(&self) -> bool {
        self.texts.iter().all(|(_, text)| is_letter(text)) && self.texts.len() + self.numbers > 2
    }

    pub fn is_numbered(&self) -> bool {
        self.number.as_deref().is_some_and(|text| is_number(text) || is_of_a_part(text))
    }

    /// True when a row names a product and its entity.
    pub fn is_whole(&self) -> bool {
        self.names_product && self.names_entity && self.texts.len() > 1
    }

    /// True for a text of this column that stands where names do.
    pub fn is_among_names(&self, at: usize) -> bool {
        let of_names = [ListField::Product, ListField::Entity].map(|it| self.header.column(it));
        self.is_whole() || of_names.contains(&Some(at))
    }

    /// `IV | Thị xã Sa Pa | 05 sản phẩm`: a section beside its number, and how many it has; also
    /// `Sản phẩm 3 sao | 30`, `1.1 | Sản phẩm 3 sao`.
    pub fn is_section(&self) -> bool {
        let is_counted = self.texts.iter().skip(1).all(|(_, text)| is_count(text));
        let number = self.number.as_deref();
        let is_lettered =
            number.is_some_and(|text| text.contains(roman::LETTERS) || is_letter(text));
        let is_on_stars = || self.texts.first().is_some_and(|(_, first)| is_of_stars(first));
        is_counted
            && (is_lettered
                || (self.numbers <= 1 && self.names_a_section())
                || ((self.numbers <= 1 || !self.is_numbered()) && is_on_stars()))
    }

    /// `Thư ký | Chủ tịch hội đồng`, `Nguyễn Văn A | Trần Văn B`: who signs, beside each other.
    pub fn is_of_signers(&self) -> bool {
        let signs = |text: &str| {
            line::is_signature(text, true)
                || line::is_office(text)
                || line::is_day_of_signature(text)
                || is_person(text)
        };
        let is_one = |(_, text): &(usize, String)| line::is_signer(text) || signs(text);
        let is_first = || self.texts.first().is_some_and(|(_, first)| line::is_signer(first));
        !self.is_numbered()
            && ((is_first() && !(self.is_whole() && self.texts.len() > 2))
                || (self.texts.len() > 1 && self.texts.iter().all(is_one)))
    }

    /// True when a row says enough to be one of a product, whatever it lacks.
    pub fn is_product(&self) -> bool {
        let is_alone = self.texts.len() == 1;
        if self.names_product && (self.is_numbered() || self.numbers > 0 || !is_alone) {
            return true;
        }
        // `1 | | HTX Minh Họa | …`: its product is missing, which is to be told.
        self.names_entity
            && match (self.is_numbered(), is_graded(self.row, self.header)) {
                (true, true) => !is_alone || !self.names_a_section(),
                (numbered, graded) => !is_alone && (numbered || graded),
            }
    }

    /// All of its texts.
    pub fn line(&self) -> String {
        self.texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// True when its first text names a section.
    fn names_a_section(&self) -> bool {
        self.texts.first().is_some_and(|(_, first)| {
            let said = words(first);
            SECTIONS.iter().any(|word| begins(&said, word)) || is_short_of_place(first)
        })
    }
}
