//! What stands behind a colon in the line of a section.

use std::borrow::Cow;

use crate::written::words;

/// Of what a section is, the longer before the shorter.
const TOPICS: [&str; 12] = [
    "nhom nganh hang",
    "nhom san pham",
    "bo san pham",
    "nganh hang",
    "phan nhom",
    "nhom",
    "nganh",
    "linh vuc",
    "don vi",
    "dia ban",
    "dia phuong",
    "khu vuc",
];
const KINDS: [&str; 9] =
    ["huyen", "thi xa", "thanh pho", "xa", "phuong", "thi tran", "tinh", "tx", "tp"];

/// `II. Đồ uống` of `II. Nhóm: Đồ uống`, `Huyện Bát Xát` of `Huyện: Bát Xát`; what only counts, as
/// `Nhóm: 3 sản phẩm`, as it is.
pub fn without_label(text: &str) -> Cow<'_, str> {
    let labelled = text.split_once(':').filter(|(_, said)| {
        said.trim_start().starts_with(|it: char| it.is_alphabetic() || it == '"')
    });
    let Some((label, said)) = labelled else { return Cow::Borrowed(text) };
    let spoken = words(label);
    let ends = |word: &&&str| {
        spoken.strip_suffix(**word).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
    };
    // `Địa phương` ends as `Phường` does.
    if let Some(topic) = TOPICS.iter().find(ends) {
        let own: Vec<&str> = label.split_whitespace().collect();
        let number = own.len().saturating_sub(topic.split(' ').count());
        return Cow::Owned([&own[..number], &[said.trim()]].concat().join(" "));
    }
    match KINDS.iter().any(|kind| ends(&kind)) {
        true => Cow::Owned(format!("{} {}", label.trim_end(), said.trim())),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::without_label;

    #[test]
    fn the_word_before_a_colon_says_of_what_a_section_is() {
        for (text, expected) in [
            ("Nhóm: Đồ uống", "Đồ uống"),
            ("II. Nhóm sản phẩm: Thực phẩm", "II. Thực phẩm"),
            ("NGÀNH HÀNG : Đồ uống", "Đồ uống"),
            ("Huyện: Mường Khương", "Huyện Mường Khương"),
            ("I. Thị xã: Sa Pa", "I. Thị xã Sa Pa"),
            ("Đơn vị: Huyện Bát Xát", "Huyện Bát Xát"),
            ("2. Địa phương: Thị xã Sa Pa", "2. Thị xã Sa Pa"),
            ("Huyện Mường Khương: 1 sản phẩm", "Huyện Mường Khương: 1 sản phẩm"),
            ("Nhóm: 3 sản phẩm", "Nhóm: 3 sản phẩm"),
            ("Hạng: 4 sao", "Hạng: 4 sao"),
            ("Các sản phẩm khác:", "Các sản phẩm khác:"),
        ] {
            assert_eq!(without_label(text), expected, "{text}");
        }
    }
}
