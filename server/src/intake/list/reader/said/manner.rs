//! Lines that say how or when what stands below them was graded: `Công nhận mới`, `Đợt 1`.

use crate::written::{begins, roman, words};

/// True for a line that says nothing else: what was said above it holds on.
pub fn is_of_manner(text: &str) -> bool {
    let said = words(text);
    let is_number = |word: &str| word.bytes().all(|it| it.is_ascii_digit());
    let is_roman = |word: &str| roman::is_roman(&word.to_uppercase());
    let is_one = |word: &str| MARKS.contains(&word) || BESIDE.contains(&word);
    let is_whole = said.split(' ').all(|word| is_one(word) || is_number(word) || is_roman(word));
    let is_marked = said.split(' ').any(|word| MARKS.contains(&word));
    (is_whole && is_marked) || OPENINGS.iter().any(|opening| begins(&said, opening))
}

/// Words that say how or when.
const MARKS: [&str; 9] = ["moi", "lai", "dau", "nam", "dot", "quy", "thang", "tiep", "doan"];
/// Words that stand beside them.
const BESIDE: [&str; 24] = [
    "cong", "nhan", "danh", "gia", "cap", "phan", "xep", "hang", "san", "pham", "sp", "cac",
    "ocop", "duoc", "va", "lan", "ky", "thu", "giai", "theo", "trang", "giay", "chung", "hop",
];
/// With what other such lines begin.
const OPENINGS: [&str; 4] = ["don vi tinh", "dvt", "cua tinh", "tren dia ban tinh"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_or_when_and_nothing_else() {
        let check = |text: &str, expected| assert_eq!(is_of_manner(text), expected, "{text}");
        for text in [
            "Công nhận mới",
            "ĐÁNH GIÁ LẠI",
            "Sản phẩm đánh giá lần đầu",
            "Năm 2023",
            "Đợt 1 năm 2023",
            "Đợt II",
            "Tiếp theo trang 1",
            "Đơn vị tính",
            "CỦA TỈNH LÀO CAI NĂM 2023",
        ] {
            check(text, true);
        }
        for text in ["Sản phẩm còn lại", "Cây ăn quả", "Sản phẩm", "Công nhận", "Chè mới", ""]
        {
            check(text, false);
        }
    }
}
