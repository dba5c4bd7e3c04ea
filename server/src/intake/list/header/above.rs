//! What stands above a header and is no part of it.

use super::{Chosen, Says, columns::columns, each, is_known};
use crate::{
    intake::list::{text::text_of, title},
    sheet::Row,
    written::words,
};

/// What letterheads and titles say.
const SAID: [&str; 9] = [
    "cong hoa xa hoi",
    "doc lap tu do",
    "uy ban nhan dan",
    "kem theo",
    "danh sach",
    "phu luc",
    "mau so",
    "don vi tinh",
    "dvt",
];

/// True for a row of titles: none of its cells is a known heading, and they say what titles say, or
/// stand over one column each and make no heading known with what the row `below` says there.
pub fn is_above(row: &Row, below: Option<&Row>, chosen: &[Chosen]) -> bool {
    if each(row, chosen).iter().any(is_known) {
        return false;
    }
    let texts: Vec<Option<String>> = row.1.iter().map(text_of).collect();
    let is_title = |text: &String| {
        let said = words(text);
        SAID.iter().any(|word| said.contains(word))
            || title::is_annex(text)
            || title::decision(text).is_some()
    };
    // `1 | 1` are two numbers, `2023 | 2023` may be a year over both.
    let is_heading = |text: &String| text.len() > 3 || text.contains(char::is_alphabetic);
    let spans =
        texts.windows(2).any(|pair| pair[0].as_ref().is_some_and(is_heading) && pair[0] == pair[1]);
    texts.iter().flatten().any(is_title)
        || !(spans || below.is_some_and(|below| begins(row, below, chosen)))
}

/// True when a heading goes over both rows, as `Tên` above `sản phẩm`.
fn begins(row: &Row, below: &Row, chosen: &[Chosen]) -> bool {
    let both = columns(&[row.clone(), below.clone()], chosen);
    let alone = each(below, chosen);
    both.iter().enumerate().any(|(at, column)| {
        is_known(&column.says) && alone.get(at).is_some_and(|says| *says == Says::Unknown)
    })
}
