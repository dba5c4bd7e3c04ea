//! How many a line says there are, and of what.

use crate::written::{stars, words};

/// `05 sản phẩm`, `3 chủ thể`.
pub fn is_count(text: &str) -> bool {
    let said = words(text);
    said.split_once(' ').is_some_and(|(number, of)| {
        number.bytes().all(|it| it.is_ascii_digit())
            && matches!(of, "san pham" | "sp" | "chu the" | "co so")
    })
}

/// `Sản phẩm 3 sao`, `- 4 sao`: a line on stars and on nothing else.
pub fn is_of_stars(text: &str) -> bool {
    let is_beside = |word: &str| {
        word.bytes().all(|it| it.is_ascii_digit())
            || matches!(word, "san" | "pham" | "sp" | "sao" | "hang" | "dat" | "ocop" | "cac")
    };
    stars::are_in(text) && words(text).split(' ').all(is_beside)
}
