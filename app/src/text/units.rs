//! In units of which time figures are told.

use crate::{
    board::Day,
    format::{self, Lang},
};

words! {
    TITLE: "Địa bàn đang xem", "Areas shown";
    UNITS: "Địa bàn", "Areas";
}

/// `Đang xem theo 18 địa bàn như ngày 31/12/2023, …`; `counted` are the numbers of targets that
/// count areas themselves.
pub fn notice(lang: Lang, number: usize, on: Day, counted: &[u32]) -> String {
    let day = format::day(lang, on);
    let numbers = counted.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
    let but = match counted {
        [] => String::new(),
        _ => lang.pick(
            format!(", trừ chỉ tiêu {numbers} đếm chính các địa bàn"),
            format!(", but for target {numbers}, which counts the areas themselves"),
        ),
    };
    lang.pick(
        format!("Đang xem theo {number} địa bàn như ngày {day}, trước khi sắp xếp đơn vị hành chính; số của toàn tỉnh không đổi{but}."),
        format!("Shown in the {number} areas of {day}, before they were reorganised; the province’s figures are the same{but}."),
    )
}

/// `Xem theo 99 địa bàn của ngày 31/12/2025`
pub fn own(lang: Lang, number: usize, on: Day) -> String {
    let day = format::day(lang, on);
    lang.pick(
        format!("Xem theo {number} địa bàn của kế hoạch (ngày {day})"),
        format!("Show the plan’s {number} areas ({day})"),
    )
}

/// `Xem theo 18 địa bàn như ngày 31/12/2023`
pub fn link(lang: Lang, number: usize, on: Day) -> String {
    let day = format::day(lang, on);
    lang.pick(
        format!("Xem theo {number} địa bàn như ngày {day}, trước khi sắp xếp đơn vị hành chính"),
        format!("Show the {number} areas of {day}, before they were reorganised"),
    )
}

/// A choice: `2023 (18)`.
pub fn choice(year: &str, number: usize) -> String {
    format!("{year} ({number})")
}
