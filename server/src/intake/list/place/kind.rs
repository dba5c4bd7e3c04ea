//! The words for the kinds of units in addresses.

use app::schema::PlaceKind;

use crate::written::fold;

/// Words before the name of a unit, and what may shorten them.
pub const KINDS: [(&str, PlaceKind, &[u8]); 22] = [
    ("thị trấn", PlaceKind::Township, &[2]),
    ("thị xã", PlaceKind::Town, &[1]),
    ("thành phố", PlaceKind::City, &[0, 1]),
    ("đặc khu", PlaceKind::SpecialZone, &[2]),
    ("xã", PlaceKind::Commune, &[2]),
    ("phường", PlaceKind::Ward, &[2]),
    ("huyện", PlaceKind::District, &[1]),
    ("quận", PlaceKind::UrbanDistrict, &[1]),
    ("tỉnh", PlaceKind::Province, &[0]),
    ("tt", PlaceKind::Township, &[2]),
    ("p.", PlaceKind::Ward, &[2]),
    ("t. t.", PlaceKind::Township, &[2]),
    ("t. x.", PlaceKind::Town, &[1]),
    ("t. x", PlaceKind::Town, &[1]),
    ("tx", PlaceKind::Town, &[1]),
    ("t. p.", PlaceKind::City, &[0, 1]),
    ("t. p", PlaceKind::City, &[0, 1]),
    ("tp", PlaceKind::City, &[0, 1]),
    ("x.", PlaceKind::Commune, &[2]),
    ("h.", PlaceKind::District, &[1]),
    ("q.", PlaceKind::UrbanDistrict, &[1]),
    ("t.", PlaceKind::Province, &[0]),
];
/// So many of them may also stand in the middle of a part, without a comma before them.
pub const SPOKEN: usize = 11;
/// Words before the name of what is smaller than a commune.
pub const SMALLER: [&str; 27] = [
    "thôn",
    "bản",
    "tổ",
    "xóm",
    "khu",
    "số",
    "đường",
    "ấp",
    "buôn",
    "bon",
    "làng",
    "phố",
    "ngõ",
    "km",
    "sn",
    "đội",
    "cụm",
    "tdp",
    "khóm",
    "nhà",
    "quốc",
    "ql",
    "tỉnh lộ",
    "tiểu",
    "đồi",
    "chợ",
    "lô",
];

/// True when the words begin with one for the kind of a unit, or of what is smaller.
pub fn is_begun(words: &[&str]) -> bool {
    let kinds = KINDS.iter().map(|(kind, ..)| *kind).chain(SMALLER);
    kinds.into_iter().any(|kind| marked(words, kind)) && !marked(words, "tổ hợp")
}

/// True when the words begin as `kind` is written, case and a full stop aside.
pub fn marked(words: &[&str], kind: &str) -> bool {
    let mut own = words.iter().map(|word| word.to_lowercase());
    kind.split(' ').all(|kind| {
        own.next().is_some_and(|word| match kind.ends_with('.') {
            true => word == kind,
            false => word == kind || word.trim_end_matches(['.', ':']) == kind,
        })
    })
}

/// The same of a text that has no marks at all.
pub fn unmarked(words: &[&str], kind: &str) -> bool {
    !kind.is_ascii() && words.iter().all(|word| word.is_ascii()) && marked(words, &fold(kind))
}
