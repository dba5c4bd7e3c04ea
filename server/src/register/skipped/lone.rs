//! Lines among the rows of a table: titles of sections, signatures.

use app::schema::{Table, Type};

use crate::{
    register::{order::Order, word::word},
    sheet::Cell,
    written::{
        begins,
        line::{self, SECTIONS},
        roman::is_roman,
        word::flag,
        words,
    },
};

/// True for a row with one text that is no value of its column: what a row of data says first of
/// all is never lost.
pub fn is_lone(table: Table, cells: &[Cell<'_>], order: &Order) -> bool {
    let mut filled = order.filled(cells);
    let (Some((at, place)), None) = (filled.next(), filled.next()) else { return false };
    // Beside it there may be the number of a section.
    let mut others =
        cells.iter().enumerate().filter(|(other, cell)| *other != place && cell.is_stated());
    if others.any(|(_, cell)| cell.excerpt().chars().count() > 4) {
        return false;
    }
    let column = &table.columns()[at];
    let Some(text) = cells[place].text() else { return false };
    // `xa-phin-che`, `kt-01`
    let may_be_id = matches!(column.of, Type::Id | Type::Row(_));
    if may_be_id && !text.trim().contains(char::is_whitespace) {
        return false;
    }
    is_numbered(text) || is_line(text, column.of) || is_no_value(column.of, column.name, text)
}

/// `I. Thị xã Sa Pa`.
fn is_numbered(text: &str) -> bool {
    let parts = text.trim().split_once(['.', ')', '-', ' ']);
    parts.is_some_and(|(number, title)| is_roman(number) && title.contains(char::is_alphabetic))
}

/// `Huyện Bát Xát`, `Người lập biểu`; of names no more than what cannot be one, as `Lựu đỏ` can.
fn is_line(text: &str, of: Type) -> bool {
    let said = words(text);
    let is_name = matches!(of, Type::Text);
    line::is_signature(text, is_name) || !is_name && SECTIONS.iter().any(|word| begins(&said, word))
}

/// True for words where a code or one of a few words belongs.
fn is_no_value(of: Type, column: &str, text: &str) -> bool {
    let has_digit = text.contains(|it: char| it.is_ascii_digit());
    text.split_whitespace().count() > 1
        && !has_digit
        && match of {
            Type::Id | Type::Row(_) | Type::Commune | Type::Day => true,
            Type::Word(words) => word(text, words).is_none(),
            Type::Flag => flag(column, text).is_none(),
            Type::Stars | Type::Text => false,
        }
}
