//! Grades that were not granted, or no longer hold.

use std::sync::LazyLock;

use crate::written::{
    denial::{ASKED, Phrases},
    spelled, words,
};

/// What is said of them, also above columns of grades.
const DENIED: [&str; 19] = [
    "khong",
    "chua",
    "rut",
    "huy",
    "huy bo",
    "du kien",
    "du thao",
    "thu hoi",
    "het han",
    "het hieu luc",
    "de nghi",
    "de xuat",
    "de cu",
    "phan dau",
    "dang ky",
    "bi loai",
    "muc tieu",
    "tam dung",
    "truot",
];

/// What is said of a grade alone. Marks count: `thi 4 sao` and `4 sao (thị xã)` are two things.
static OF_A_GRADE: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::of(&[
        "cận",
        "gần",
        "dưới",
        "trên",
        "hơn",
        "tối đa",
        "tối thiểu",
        "ít nhất",
        "khoảng",
        "hoặc",
        "mất",
        "rớt",
        "hạ từ",
        "xét",
        "chờ",
        "thi",
        "dự thi",
        "hồ sơ",
        "hướng tới",
        "trình",
        "đủ điều kiện",
    ])
});

/// True where a grade, or what stands above grades, is said to be none that was granted.
pub fn is_denied(text: &str) -> bool {
    let mut said = words(text);
    // What was decided on somebody's proposal is decided.
    for other in ["theo de nghi", "xet de nghi", "dang ky kinh doanh"] {
        said = said.replace(other, "");
    }
    denies(&said)
}

/// True when the words of a grade, and how they are `written`, deny it.
pub fn denies_a_grade(said: &str, written: &str) -> bool {
    // `4 sao Chương trình OCOP`
    let is_meant = |(before, _): (&str, &str)| !ASKED.end(before);
    denies(said) || OF_A_GRADE.around(&spelled(written)).any(is_meant)
}

fn denies(said: &str) -> bool {
    let said = format!(" {said} ");
    DENIED.iter().any(|word| said.contains(&format!(" {word} ")))
}
