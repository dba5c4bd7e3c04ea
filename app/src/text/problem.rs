//! Pages that say what went wrong and what to do next.

use crate::{
    board::Period,
    format::{self, Lang},
};

words! {
    ITEM_TITLE: "Không có trong sổ đăng ký", "Not in the register";
    ITEM_TEXT:
        "Địa chỉ này không ứng với địa bàn, sản phẩm, chủ thể hay làng nghề nào của sổ đăng ký đang dùng. Có thể sổ đã được thay bản mới.",
        "This address names no district, product, entity or village of the register in use. A newer version of the register may have replaced it.";
    PAGE_TITLE: "Không có trang này", "This page does not exist";
    PAGE_TEXT: "Địa chỉ có thể bị gõ sai hoặc trang đã được đổi chỗ.", "The address may be mistyped, or the page has moved.";
    TARGET_TITLE: "Kế hoạch không có chỉ tiêu này", "The plan has no such target";
    TARGET_TEXT: "Chọn một chỉ tiêu trong danh sách dưới đây.", "Choose a target from the list below.";
    DAY_TITLE: "Ngày này không xem được", "This day cannot be shown";
    PLAN_TITLE: "Không có kế hoạch này", "There is no such plan";
    PLAN_TEXT: "Các kế hoạch có thể xem:", "Plans that can be shown:";
    CHOICE_TITLE: "Lựa chọn này không có", "There is no such choice";
    CHOICE_TEXT: "Cách đọc hoặc địa bàn trong địa chỉ không có ở chỉ tiêu này.", "The reading or district named in the address does not exist for this target.";
    NEXT: "Làm gì tiếp theo", "What to do next";
    SAME_PAGE: "Xem trang này với lựa chọn mặc định", "Show this page with the default choices";
    HOME: "Về trang tổng quan", "Go to the overview";
    FIGURES: "Xem số liệu công bố", "See the published figures";
}

pub fn no_such_day(lang: Lang, asked: &str) -> String {
    lang.pick(
        format!("«{asked}» không phải ngày có thật. Ngày được viết năm-tháng-ngày, ví dụ 2023-09-30."),
        format!("“{asked}” is not a day that exists. A day is written year-month-day, for example 2023-09-30."),
    )
}

pub fn day_outside(lang: Lang, asked: &str, known: Period) -> String {
    let (first, last) = (format::day(lang, known.first), format::day(lang, known.last));
    lang.pick(
        format!("«{asked}» nằm ngoài khoảng ngày của kế hoạch này: từ {first} đến {last}."),
        format!("“{asked}” is outside the days of this plan: from {first} to {last}."),
    )
}
