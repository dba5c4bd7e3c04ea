//! Rows that look like those of products where no header says so.

use super::ditto::is_ditto;
use crate::{
    intake::list::row,
    register::kind,
    sheet::{self, Cell},
    written::{stars, words},
};

/// How many rows of a sheet without a header look like those of products.
pub fn products(rows: &[sheet::Row]) -> usize {
    let begins = |row: &sheet::Row| begins_with_a_number(row) || names_an_entity(row);
    // What begins with a header of its own lists something else.
    let is_bare = rows.iter().find(|row| texts(row) > 1).is_some_and(begins);
    let is_graded = |row: &sheet::Row| {
        let grades = || row.1.iter().skip(1).filter(|cell| stars::in_cell(cell).is_some());
        // `3 sao | 4 sao` are headings.
        grades().next().is_some() && grades().filter(|cell| cell.text().is_some()).count() < 2
    };
    let is_one = |row: &&sheet::Row| match texts(row) {
        0 | 1 => false,
        // What merged cells leave: `3 | Gạo | | | 3 sao`.
        2 => is_bare && begins_with_a_number(row) && is_graded(row),
        _ => is_graded(row) || (is_bare && begins(row)),
    };
    rows.iter().filter(is_one).count()
}

/// How many texts of a row have a word, each counted once, or stand for what is above them.
fn texts(row: &sheet::Row) -> usize {
    let mut words: Vec<&str> = Vec::new();
    let mut dittos = 0;
    for text in row.1.iter().filter_map(Cell::text) {
        if is_ditto(text) {
            dittos += 1;
        } else if text.contains(char::is_alphabetic) && !words.contains(&text) {
            words.push(text);
        }
    }
    words.len() + dittos
}

/// True where a number stands first in a row.
fn begins_with_a_number(row: &sheet::Row) -> bool {
    let first = row.1.iter().find(|cell| !cell.is_empty());
    first.and_then(row::ordinal).is_some()
}

/// True where a text is a legal form and a name.
fn names_an_entity(row: &sheet::Row) -> bool {
    let is_one = |text: &str| kind::read(text).is_some() && kind::bare_name(text) != words(text);
    row.1.iter().filter_map(Cell::text).any(is_one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_has_stars_a_number_or_an_entity() {
        let check = |rows: &str, expected| {
            let row = |line: &str| {
                (1, line.split('|').map(|text| Cell::Text(text.to_owned().into())).collect())
            };
            let all: Vec<sheet::Row> = rows.lines().map(row).collect();
            assert_eq!(products(&all), expected, "{rows}");
        };
        check("2|Na|HTX B|xã Bảo Nhai|3", 1);
        check("2|Na|nt|nt|nt", 1);
        check("2|Na|//|//|//", 1);
        check("Na|HTX B|xã Bảo Nhai\nLê|HTX B|xã Bảo Nhai", 2);
        check("TT|Ai|Gì|Đâu\n2|Na|HTX B|xã Bảo Nhai", 0);
        check("Huyện|Tổng|Ghi chú\nBát Xát|năm nay|tốt", 0);
        check("Na|xã Bảo Nhai", 0);
        check("3|Gạo|||3 sao\n4|Nếp|||3 sao", 2);
        check("STT|Nhóm sản phẩm|3 sao|4 sao|Tổng\n1|Thực phẩm|một|0|1", 0);
    }
}
