//! The page of one target.

use crate::{
    board::{Day, Unit},
    format::{self, Lang},
    register::rule::rule,
    text::{plural, progress, unit},
};

words! {
    ALL: "Các chỉ tiêu", "All targets";
    PREVIOUS: "Chỉ tiêu trước", "Previous";
    NEXT: "Chỉ tiêu sau", "Next";
    NOT_COUNTED: "Vì sao không có con số", "Why there is no number";
    DEFINITION: "Cách hiểu và cách tính", "How it is understood and counted";
    QUOTE: "Nguyên văn", "Words of the document";
    NO_QUOTE: "Chưa tìm thấy nguyên văn của chỉ tiêu này.", "The words of the document for this target were not found.";
    GOAL: "Mức phải đạt", "Level to reach";
    RULE: "Công thức", "Formula";
    NUMERATOR: "Tử số", "Numerator";
    DENOMINATOR: "Mẫu số", "Denominator";
    NO_DENOMINATOR: "không có (số đếm)", "none (a count)";
    BASELINE: "Đầu kỳ", "Start of the period";
    AMBIGUITY: "Chỗ có thể hiểu khác nhau", "Ambiguity";
    DECISION: "Cách chọn", "Decision";
    RESPONSIBLE: "Đơn vị chủ trì", "Responsible";
    CHECK: "Tự kiểm tra", "Check it yourself";
    CHECK_RULE: "Quy tắc chính xác, với ví dụ tính bằng số hiện tại", "The exact rule, with a worked example of the present numbers";
    CHECK_RESULTS: "Kết quả chung và theo địa bàn (CSV)", "Results of the whole and by area (CSV)";
    CHECK_BUNDLE: "Tải danh mục, kế hoạch và gói để tính lại", "Download the register, the plan and the bundle to compute it again";
    STATEMENTS: "Cần biết khi dùng số liệu này", "What to know when using this figure";
    VERIFICATION: "Kiểm chứng thế nào", "How it is verified";
    SOURCES: "Số liệu từ đâu", "Where the data come from";
    ACCURACY: "Cần chính xác đến đâu", "How accurate it must be";
    LIMITS: "Giới hạn", "Limits";
    REMEDY: "Làm gì với giới hạn đó", "What is done about the limits";
    ROWS: "Danh sách được tính", "What is counted";
    CHANGE: "Vì sao tổng số thay đổi", "Why the total changed";
    PUBLISHED_SHORT: "Số liệu đã công bố", "Published figures";
    PUBLISHED: "Số liệu đã công bố có nhắc đến chỉ tiêu này", "Published figures that speak of this target";
    PUBLISHED_TABLE: "Bảng số liệu đã công bố về chỉ tiêu", "Table of published figures about the target";
    PUBLISHED_NONE: "Chưa tìm thấy số liệu công bố nào về chỉ tiêu này.", "No published figure about this target was found.";
    BRIDGE_SUB: concat!("Số sản phẩm còn được công nhận từ ", rule!(stars), " sao: vì sao thay đổi"), concat!("Recognised products with ", rule!(stars), " stars or more: why the number changed");
    BRIDGE_NEW: "Công nhận lần đầu", "New";
    BRIDGE_RETURNED: "Công nhận lại sau khi hết hạn", "Recognised again after ending";
    BRIDGE_ENDED: "Hết hạn", "Ended";
    BRIDGE_REVOKED: "Thu hồi", "Revoked";
    BRIDGE_LOWERED: concat!("Xuống dưới ", rule!(stars), " sao"), "Lowered";
    BRIDGE_STEP: "Bước", "Step";
    PRODUCTS: "Số sản phẩm", "Products";
    NO_PERIOD: "Trước kỳ kế hoạch không có thay đổi để giải thích.", "Before the period there is no change to explain.";
}

pub fn title(lang: Lang, number: u32, name: &str) -> String {
    lang.pick(format!("Chỉ tiêu {number}: {name}"), format!("Target {number}: {name}"))
}

/// `5. Chủ thể là hợp tác xã`.
pub fn named(number: u32, name: &str) -> String {
    format!("{number}. {name}")
}

/// The heading of the list of all targets, after that of their plan.
pub fn title_of_all(lang: Lang, plan: &str) -> String {
    lang.pick(format!("{plan}: từng chỉ tiêu"), format!("{plan}: each target"))
}

pub fn description_of_all(lang: Lang, number: usize, day: Day) -> String {
    let (day, targets) = (format::day(lang, day), plural(number, "target", "targets"));
    lang.pick(
        format!("{number} chỉ tiêu, diễn biến trong kỳ và phần còn thiếu. Số liệu đến {day}."),
        format!("{number} {targets}, their course over the period and what they lack. Figures as of {day}."),
    )
}

pub fn number(lang: Lang, number: u32) -> String {
    lang.pick(format!("Chỉ tiêu {number}"), format!("Target {number}"))
}

pub fn bridge(lang: Lang, start: u32, end: u32) -> String {
    let (unchanged, products) = (start == end, unit::noun(lang, Unit::Product, end));
    let [start, end] = [start, end].map(|number| format::count(lang, number.into()));
    if unchanged {
        let recognised = lang.pick(
            format!("{end} sản phẩm còn được công nhận"),
            format!("{end} recognised {products}"),
        );
        return progress::same_ends(lang, &recognised);
    }
    lang.pick(
        format!("Từ {start} đến {end} sản phẩm còn được công nhận"),
        format!("From {start} to {end} recognised {products}"),
    )
}

pub fn bridge_axis(lang: Lang, start: i64) -> String {
    let start = format::count(lang, start);
    lang.pick(
        format!("Trục bắt đầu từ {start}, không từ 0."),
        format!("The axis starts at {start}, not at 0."),
    )
}

/// Of all products of the year, how many are new, and how many of the others had ended before.
pub fn again(lang: Lang, all: u32, new: u32, returned: u32) -> String {
    let products = unit::noun(lang, Unit::Product, all);
    let [all, new, again, after] =
        [all, new, all.saturating_sub(new), returned].map(|n| format::count(lang, n.into()));
    lang.pick(
        format!("{all} sản phẩm được công nhận trong kỳ = {new} lần đầu + {again} đánh giá lại, trong đó {after} đã hết hạn trước kỳ."),
        format!("{all} {products} recognised within the period = {new} for the first time + {again} re-assessed, {after} of which had ended before."),
    )
}

pub fn bridge_span(lang: Lang, baseline: Day, day: Day) -> String {
    let (baseline, day) = (format::day(lang, baseline), format::day(lang, day));
    lang.pick(format!("{baseline} đến {day}"), format!("{baseline} to {day}"))
}

pub fn bridge_drawn(lang: Lang) -> String {
    lang.pick("Biểu đồ cầu, 7 cột", "Waterfall chart, 7 bars").into()
}

pub fn rows(lang: Lang, heading: &str, number: usize) -> String {
    format!("{heading} ({})", format::count(lang, i64::try_from(number).unwrap_or(i64::MAX)))
}

pub fn description(lang: Lang, name: &str, finding: &str, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(
        format!("{name}. {finding}. Số liệu đến {day}."),
        format!("{name}. {finding}. Figures as of {day}."),
    )
}
