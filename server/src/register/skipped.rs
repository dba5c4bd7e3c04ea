//! Rows of a table that are no data.

mod lone;

use app::schema::{Pair, Table};

use self::lone::is_lone;
use super::{
    heading::{self, key},
    part::Order,
};
use crate::{sheet::Cell, written::words};

/// Why a row is no data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// Above the header.
    Title,
    /// A sum of the rows above it.
    Total,
    /// The header once more.
    Header,
    /// Below the header: `(1)`, `(2)`, `(3)`.
    Numbers,
    /// Text in columns alone that nobody reads.
    Beside,
    /// One line that is no value of its column.
    Lone,
}

impl Skipped {
    pub const fn name(self) -> Pair {
        match self {
            Self::Title => {
                Pair { vi: "đứng phía trên tiêu đề", en: "it stands above the header" }
            }
            Self::Total => Pair {
                vi: "có vẻ là dòng tổng, nên xóa",
                en: "it looks like a sum, better delete it",
            },
            Self::Header => Pair { vi: "lặp lại tiêu đề", en: "it repeats the header" },
            Self::Numbers => Pair { vi: "đánh số các cột", en: "it numbers the columns" },
            Self::Beside => Pair {
                vi: "chỉ có chữ ở cột không được đọc",
                en: "its only text is in columns that are not read",
            },
            Self::Lone => Pair {
                vi: "chỉ có một ô chữ, như tên mục hoặc phần ký",
                en: "its only text is in one cell, like a section’s title or a signature",
            },
        }
    }
}

/// Why the row is no data, if it is none. A row of data never is one of these, whatever it lacks.
pub fn skipped(table: Table, cells: &[Cell<'_>], order: &Order) -> Option<Skipped> {
    if filled(cells, order).next().is_none() {
        return Some(Skipped::Beside);
    }
    let mut texts =
        cells.iter().filter_map(|cell| cell.text().filter(|text| !text.trim().is_empty()));
    if texts.next().is_some_and(is_total) {
        return Some(Skipped::Total);
    }
    let is_lone = || is_lone(table, cells, order).then_some(Skipped::Lone);
    header_again(table, cells, order).or_else(is_lone)
}

/// Whether the row says the headings once more, in whatever language, or numbers them.
pub fn header_again(table: Table, cells: &[Cell<'_>], order: &Order) -> Option<Skipped> {
    let repeated = |(at, place): (usize, usize)| {
        let Some(text) = cells[place].text() else { return false };
        let name = order.names.get(place).is_some_and(|name| key(text) == key(name));
        name || heading::column(table, text.trim()) == Some(at)
    };
    if filled(cells, order).all(repeated) {
        return Some(Skipped::Header);
    }
    let before = |(_, place): (usize, usize)| ordinal(&cells[place])?.checked_sub(place);
    let first = filled(cells, order).next().and_then(before);
    let is_numbered = filled(cells, order).count() > 2
        && first.is_some()
        && filled(cells, order).all(|it| before(it) == first);
    is_numbered.then_some(Skipped::Numbers)
}

/// The columns of the table that the row says something in, and where they stand.
fn filled<'a>(cells: &'a [Cell<'_>], order: &'a Order) -> impl Iterator<Item = (usize, usize)> {
    let columns = order.of.iter().enumerate();
    let placed = columns.filter_map(|(at, place)| Some((at, (*place)?)));
    placed.filter(move |&(_, place)| cells.get(place).is_some_and(Cell::is_stated))
}

/// `(3)`, `3`.
fn ordinal(cell: &Cell<'_>) -> Option<usize> {
    match cell.value() {
        Cell::Number(number) => number.to_string().parse().ok(),
        cell => cell.text()?.trim().trim_matches(['(', ')', '[', ']']).parse().ok(),
    }
}

/// `Tổng`, `Tổng cộng:`, `Cộng (5 sản phẩm)`, `Cộng huyện Sa Pa`.
fn is_total(text: &str) -> bool {
    let text = text.split(['(', ':']).next().unwrap_or_default();
    let digits = |it: char| it.is_ascii_digit() || it.is_whitespace();
    let text = text.trim_end_matches(digits);
    let said = words(text);
    let of = ["tong cong", "tong so", "tong", "cong"].iter().find_map(|sum| said.strip_prefix(sum));
    let units = ["tinh", "toan", "huyen", "thi", "thanh", "xa", "phuong", "nhom", "trang", "cac"];
    let is_of_unit = |of: &str| of.split(' ').nth(1).is_some_and(|unit| units.contains(&unit));
    matches!(&*key(text), "tong" | "tongcong" | "cong" | "tongso" | "total" | "grandtotal")
        || of.is_some_and(|of| of.starts_with(' ') && is_of_unit(of))
}
