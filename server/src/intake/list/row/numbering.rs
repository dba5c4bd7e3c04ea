//! Numbers and letters that stand before rows and sections.

use app::schema::ListField;

use crate::{
    intake::list::{header::Header, text::text_of},
    sheet::{Cell, Row},
    written::{roman, words},
};

/// What stands in the column of numbers.
pub fn number_text(row: &Row, header: &Header) -> Option<String> {
    header.column(ListField::Number).and_then(|at| text_of(row.1.get(at)?))
}

/// `12`, `(1)`, `1.`, `IV`.
pub fn is_number(text: &str) -> bool {
    // Stars that are drawn are a section.
    if text.contains(['★', '⭐']) {
        return false;
    }
    let inner = bare(text);
    inner.chars().all(|it| it.is_ascii_digit()) || roman::read(inner).is_some()
}

/// `-`, `*`, `(+)`: a sign before a line, and no number.
pub fn is_bullet(text: &str) -> bool {
    !text.contains(|it: char| it.is_alphanumeric() || matches!(it, '★' | '⭐'))
}

/// `12`, `(1)`, `1.`: how products are numbered.
pub fn is_of_a_product(text: &str) -> bool {
    words(text).parse::<u32>().is_ok()
}

/// `IV`, `Đ.`, `c)`: how sections are numbered.
pub fn is_of_a_section(text: &str) -> bool {
    is_letter(text) || roman::read(bare(text)).is_some()
}

/// `A`, `Đ.`, `c)`: how sections are lettered.
pub fn is_letter(text: &str) -> bool {
    let mut letters = bare(text).chars();
    let is_one = letters.next().is_some_and(|it| it.is_ascii_alphabetic() || "Đđ".contains(it))
        && letters.next().is_none();
    // That is a mark.
    is_one && !text.contains('x')
}

/// `1.1`, `2.1.3.`: how sections within sections are numbered.
pub fn is_of_a_part(text: &str) -> bool {
    let mut parts = bare(text).split('.');
    let is_number = |part: &str| part.parse::<u8>().is_ok();
    parts.next().is_some_and(is_number)
        && parts.next().is_some_and(is_number)
        && parts.all(is_number)
}

/// `1. Chè xanh`, `2) Chè đen` without the number that stands in the cell as well.
pub fn without_number(name: &str) -> &str {
    let rest = name.trim_start_matches(|it: char| it.is_ascii_digit());
    let is_short = (1..=3).contains(&(name.len() - rest.len()));
    let behind = rest.strip_prefix(['.', ')']).map(str::trim_start);
    behind.filter(|it| is_short && it.starts_with(char::is_alphabetic)).unwrap_or(name)
}

/// The number in `12`, `12.`.
pub fn ordinal(cell: &Cell<'_>) -> Option<u32> {
    text_of(cell)?.trim_end_matches('.').parse().ok()
}

fn bare(text: &str) -> &str {
    text.trim_matches(|it: char| !it.is_alphanumeric())
}
