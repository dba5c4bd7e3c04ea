//! Sums of rows.

use std::sync::LazyLock;

use super::with_and_without_marks;
use crate::written::{begins, behind, roman, spelled};

/// True for a sum of the rows above and for a part of one: `Tổng cộng: 35 sản phẩm`, `Cộng (5)`,
/// `Tổng huyện Bát Xát`, `Trong đó 3 sao`. Marks count: `Tống Thị Cúc` is a name.
pub fn is_total(text: &str) -> bool {
    let text = text.trim_start_matches(|it: char| !it.is_alphanumeric());
    let said = spelled(text.split(['(', ':']).next().unwrap_or_default());
    let of_something = || {
        let rest = SUMS.iter().find_map(|sum| behind(&said, sum));
        rest.is_some_and(|rest| rest.split(' ').next().is_none_or(is_summed) || counts(text))
    };
    TOTALS.iter().any(|sum| begins(&said, sum)) || ALONE.contains(&said) || of_something()
}

/// True for what ends with how many: `Cộng năm 2024: 1`, `Cộng TX Sa Pa: 01 sản phẩm`.
fn counts(text: &str) -> bool {
    let Some((_, count)) = text.rsplit_once(':') else { return false };
    let said = spelled(count);
    let mut words = said.split(' ');
    let number = words.next().unwrap_or_default();
    !number.is_empty()
        && number.bytes().all(|it| it.is_ascii_digit())
        && words.next().is_none_or(|word| UNITS.iter().any(|unit| unit == word))
}

/// True for the word behind a sum that says of what it is one: a number or one of [`UNITS`].
fn is_summed(word: &str) -> bool {
    let is_lettered = word.len() == 1 && word.is_ascii();
    is_lettered
        || word.bytes().all(|it| it.is_ascii_digit())
        || roman::is_roman(&word.to_uppercase())
        || UNITS.iter().any(|unit| unit == word)
}

/// What is a sum whatever follows.
static TOTALS: LazyLock<Vec<String>> = LazyLock::new(|| {
    with_and_without_marks(&[
        "tổng cộng",
        "tổng số",
        "số sản phẩm",
        "số chủ thể",
        "trong đó",
        "lũy kế",
        "toàn tỉnh",
        "toàn huyện",
        "toàn quận",
        "toàn thị xã",
        "toàn thành phố",
        "toàn xã",
        "grand total",
    ])
});
/// What is a sum where nothing follows: `Tổng hợp trà` is a product.
static ALONE: LazyLock<Vec<String>> = LazyLock::new(|| with_and_without_marks(&["tổng hợp"]));
/// What is one by itself, or where it says of what.
static SUMS: LazyLock<Vec<String>> =
    LazyLock::new(|| with_and_without_marks(&["tổng", "cộng", "total"]));
static UNITS: LazyLock<Vec<String>> = LazyLock::new(|| {
    with_and_without_marks(&[
        "tỉnh",
        "toàn",
        "huyện",
        "quận",
        "thị",
        "thành",
        "xã",
        "phường",
        "nhóm",
        "hạng",
        "mục",
        "phần",
        "khu",
        "trang",
        "các",
        "sản",
        "sp",
        "chủ",
    ])
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_says_of_what_it_is_one() {
        let check = |text: &str, expected: bool| assert_eq!(is_total(text), expected, "{text}");
        for text in [
            "Tổng",
            "TỔNG CỘNG",
            "Tổng số: 35 sản phẩm",
            "Tổng cộng 12 chủ thể",
            "Cộng (5 sản phẩm)",
            "Cộng 12",
            "(Cộng)",
            "Tổng huyện Bát Xát",
            "Cộng nhóm I",
            "Trong đó: 01 sản phẩm 4 sao",
            "Tong cong",
            "Cong huyen Sa Pa",
            "Grand total",
            "Tổng SP",
            "Tổng sản phẩm: 2",
            "Tổng chủ thể",
            "Tổng hợp",
            "Cộng I",
            "Tổng I+II",
            "Tổng A",
            "Cộng TX Sa Pa: 01 sản phẩm",
            "Cộng năm 2024: 1",
            "Số sản phẩm: 2",
            "Lũy kế",
            "Luỹ kế đến nay: 35 sản phẩm 4 sao",
            "Toàn huyện: 35 sản phẩm 4 sao",
        ] {
            check(text, true);
        }
        for text in [
            "Tổng hợp trà",
            "Tổng quán sủ",
            "Tổng công ty Chè",
            "Tống Thị Cúc",
            "Công ty TNHH A",
            "Cộng cà phê",
            "Cộng cà phê: 250 g",
            "Huyện Bát Xát",
            "Toàn Phong",
            "",
        ] {
            check(text, false);
        }
    }
}
