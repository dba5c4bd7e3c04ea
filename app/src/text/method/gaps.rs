//! What is not known, as sentences with numbers.

use crate::{
    board::Day,
    format::{self, Lang},
    text::plural,
};

pub fn no_documents(lang: Lang, number: usize) -> String {
    let words = if number == 1 { "target" } else { "targets" };
    lang.pick(
        format!("Chưa tìm thấy văn bản cho {number} chỉ tiêu:"),
        format!("No document was found for {number} {words}:"),
    )
}

pub fn no_numbers(lang: Lang, number: usize) -> String {
    let words = if number == 1 { "target has" } else { "targets have" };
    lang.pick(
        format!("{number} chỉ tiêu không có con số phải đạt:"),
        format!("{number} {words} no number to reach:"),
    )
}

pub fn no_quotes(lang: Lang, number: usize) -> String {
    let words = if number == 1 { "target" } else { "targets" };
    lang.pick(
        format!("Chưa tìm thấy nguyên văn của {number} chỉ tiêu:"),
        format!("The document’s own words were not found for {number} {words}:"),
    )
}

pub fn ambiguous(lang: Lang, number: usize) -> String {
    let words = if number == 1 { "target can" } else { "targets can" };
    lang.pick(
        format!("{number} chỉ tiêu có thể hiểu theo nhiều cách; mỗi cách đều được tính:"),
        format!("{number} {words} be read in several ways; each is computed:"),
    )
}

pub fn contradictions(lang: Lang, number: usize) -> String {
    let words = if number == 1 { "contradiction" } else { "contradictions" };
    lang.pick(
        format!("Số liệu đã công bố có {number} mâu thuẫn"),
        format!("The published figures hold {number} {words}"),
    )
}

pub fn known_until(lang: Lang, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(
        format!("Việc cuối cùng danh mục ghi là ngày {day}; sau đó danh mục chỉ có ngày hết hạn."),
        format!("The last event in the register is of {day}; after it only the ends of certificates are known."),
    )
}

pub fn coverage(lang: Lang, there: usize, of: usize, quarters: usize) -> String {
    let have = plural(there, "has", "have");
    lang.pick(
        format!("{there}/{of} chỉ tiêu có đủ số liệu cả {quarters} quý"),
        format!("{there} of {of} targets {have} figures for all {quarters} quarters"),
    )
}

pub fn quarter(lang: Lang, quarter: u8, year: i32) -> String {
    let roman = ["I", "II", "III", "IV"][usize::from(quarter.clamp(1, 4)) - 1];
    lang.pick(format!("Quý {roman}/{year}"), format!("Q{quarter} {year}"))
}

pub fn quality(lang: Lang, checks: usize, of: usize) -> String {
    let find = plural(checks, "finds", "find");
    lang.pick(
        format!("{checks}/{of} mục kiểm tra có dòng còn thiếu hoặc cần xem lại"),
        format!("{checks} of {of} checks {find} rows that lack something or need a second look"),
    )
}

pub fn glossary(lang: Lang, number: usize) -> String {
    lang.pick(
        format!("{number} từ ngữ, hai thứ tiếng"),
        format!("{number} terms in both languages"),
    )
}

/// Why the figure can or cannot be computed on the day.
pub fn no_rows(lang: Lang, denominator: &str) -> String {
    lang.pick(
        format!("khi mẫu số bằng 0; ngày này là {denominator}"),
        format!("when the denominator is 0; on this day it is {denominator}"),
    )
}
