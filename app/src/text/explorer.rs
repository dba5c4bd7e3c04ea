//! The controls that move the day.

use crate::{
    board::Day,
    format::{self, Lang},
};

words! {
    DAY: "Tính đến ngày", "As of";
    PLAY: "Chạy cả kỳ", "Play the period";
    STOP: "Dừng", "Stop";
}

/// What the moved day does not reach.
pub fn rest(lang: Lang, served: Day) -> String {
    let day = format::day(lang, served);
    lang.pick(
        format!("Các danh sách bên dưới vẫn tính đến {day}. Tải lại trang để xem cả trang theo ngày đang chọn."),
        format!("The lists below are still as of {day}. Reload to see the whole page for the chosen day."),
    )
}
