//! In units of which time figures are told.

use crate::{
    board::{Day, Stage},
    format::{self, Lang},
    text::Pair,
};

words! {
    TITLE: "Địa bàn đang xem", "Areas shown";
    UNITS: "Địa bàn", "Areas";
}

/// `Đang xem theo 18 địa bàn như ngày 31/12/2023 (theo hiện trạng đầu năm 2025), …`; `counted` are
/// the numbers of targets that count areas themselves.
pub fn notice(lang: Lang, number: usize, day: &str, counted: &[u32]) -> String {
    let numbers = counted.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
    let but = match counted {
        [] => String::new(),
        _ => lang.pick(
            format!(", trừ chỉ tiêu {numbers} đếm chính các địa bàn"),
            format!(", but for target {numbers}, which counts the areas themselves"),
        ),
    };
    lang.pick(
        format!("Đang xem theo {number} địa bàn như ngày {day}, trước khi sắp xếp đơn vị hành chính; số chung không đổi{but}."),
        format!("Shown in the {number} areas of {day}, before they were reorganised; the figures of the whole are the same{but}."),
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

/// `Xem theo 18 địa bàn như ngày 31/12/2023 (theo hiện trạng đầu năm 2025), …`
pub fn link(lang: Lang, number: usize, day: &str) -> String {
    lang.pick(
        format!("Xem theo {number} địa bàn như ngày {day}, trước khi sắp xếp đơn vị hành chính"),
        format!("Show the {number} areas of {day}, before they were reorganised"),
    )
}

/// The day of units; of those that are known in the table's own state, with it.
pub fn day(lang: Lang, on: Day, is_of_table: bool) -> String {
    let day = format::day(lang, on);
    match is_of_table {
        true => lang.pick(
            format!("{day} (theo hiện trạng đầu năm {TABLE_OF})"),
            format!("{day} (by their state of early {TABLE_OF})"),
        ),
        false => day,
    }
}

/// Which state of units is known of a day before the table's own.
pub fn state(lang: Lang, on: Day) -> String {
    let day = format::day(lang, on);
    lang.pick(
        format!("Địa bàn theo ngày {day}. Bảng đơn vị hành chính của chương trình là hiện trạng đầu năm {TABLE_OF}, cùng những thay đổi trước đó mà nguồn có nêu."),
        format!("Areas as of {day}. The program’s table of units is that of early {TABLE_OF}, with the earlier changes that a source tells."),
    )
}

/// Whose table tells the units where it is not the program's.
pub fn given(lang: Lang, on: Day) -> String {
    let day = format::day(lang, on);
    lang.pick(
        format!("Địa bàn theo ngày {day}, lấy từ bảng đơn vị hành chính do nơi vận hành trang này cung cấp, không phải bảng của chương trình."),
        format!("Areas as of {day}, from a table of units that whoever runs this site gave in place of the program’s."),
    )
}

/// The year at whose beginning the units of before the reform are known.
pub const TABLE_OF: i32 = 2025;

/// 1 July 2025: from this day on the table's units are those of after the reform.
pub const REORGANISED: Day = Day(20_270);

/// What a stage is called; where no unit is a district, nothing is graded by one.
pub fn stage(stage: Stage, has_districts: bool) -> Pair {
    match stage {
        Stage::DistrictGraded if !has_districts => {
            Pair { vi: "Cấp cơ sở đã đánh giá", en: "Graded at the local level" }
        }
        _ => stage.name(),
    }
}

/// A choice: `2023 (18)`.
pub fn choice(year: &str, number: usize) -> String {
    format!("{year} ({number})")
}
