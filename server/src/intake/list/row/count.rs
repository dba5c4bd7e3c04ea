//! How many a line says there are.

use crate::written::words;

/// `05 sản phẩm`, `3 chủ thể`.
pub fn is_count(text: &str) -> bool {
    let said = words(text);
    said.split_once(' ').is_some_and(|(number, of)| {
        number.bytes().all(|it| it.is_ascii_digit())
            && matches!(of, "san pham" | "sp" | "chu the" | "co so")
    })
}
