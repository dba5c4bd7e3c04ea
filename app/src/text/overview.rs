//! The first page.

use crate::{
    board::{Day, Measurement, Status, Unit},
    format::{self, DOT, Lang, NBSP},
    text::{plural, status, unit},
};

words! {
    ORDER: "Thứ tự", "Order";
    BY_DOCUMENT: "Theo văn bản", "As in the document";
    BY_ATTENTION: "Cần chú ý trước", "Needs attention first";
    LIST: "Các chỉ tiêu", "The targets";
    NUMBER: "Số", "No.";
    TARGET: "Chỉ tiêu", "Target";
    VALUE: "Hiện tại / chỉ tiêu", "Now / target";
    COURSE: "Trong kỳ", "Over the period";
    COURSE_AHEAD: "Trong kỳ và dự kiến", "Over the period, and ahead";
    STATUS: "Trạng thái", "Status";
    WHERE: "Nơi có thể có thêm", "Where more can come from";
    REASON: "Nguyên nhân", "Reason";
    TO_DO: "Việc cần làm", "To do";
    BY_WHOM: "Đơn vị chủ trì", "By whom";
    BY_WHEN: "Hạn", "Due";
    UNCOUNTED: "Không đo bằng số", "Not measured by a number";
    GOAL_KEY: "Chỉ tiêu", "Target";
    DUE_KEY: "Tiến độ cần đạt", "Expected by now";
    START_KEY: "Đầu kỳ", "Start of the period";
    BEFORE_KEY: "Cùng kỳ năm trước", "The year before";
    AHEAD_KEY: "Dự kiến cuối kỳ (khoảng 80%)", "Expected at the end (80% interval)";
    BREAK_KEY: "Vượt quá khung vẽ", "Beyond the end of the bar";
    ENDING_LIST: "Giấy chứng nhận hết hạn sớm nhất", "Certificates that end first";
    ENDS_ON: "Hết hạn", "Ends";
    PRODUCT: "Sản phẩm", "Product";
    PLACE: "Địa bàn", "Area";
    TILES_LEGEND: "Số lượng", "Number";
    TILES_NOTE: "Mỗi ô là một địa bàn, xếp gần đúng vị trí.", "Each tile is an area, placed roughly as on a map.";
    NO_TILE: "Nơi không có ô", "Areas without a tile";
}

/// `10 chỉ tiêu: 2 đạt · 3 không đạt`.
pub fn summary(lang: Lang, parts: &[(Status, usize)]) -> String {
    let all: usize = parts.iter().map(|(_, number)| number).sum();
    let parts: Vec<_> = parts
        .iter()
        .map(|&(status, number)| {
            format!("{number} {}", status::name(status).in_lang(lang).to_lowercase())
        })
        .collect();
    let (parts, targets) = (parts.join(DOT), plural(all, "target", "targets"));
    lang.pick(format!("{all} chỉ tiêu: {parts}"), format!("{all} {targets}: {parts}"))
}

/// Heading of what happened within a month and what comes within the notice.
pub fn recent(lang: Lang, days: i32) -> String {
    lang.pick(
        format!("Trong tháng qua và {days} ngày tới"),
        format!("The past month and the next {days} days"),
    )
}

pub fn ending(lang: Lang, number: u32, days: i32) -> String {
    let shown = format::count(lang, number.into());
    match (lang, number) {
        (Lang::Vi, 0) => format!("Không giấy chứng nhận nào hết hạn trong {days} ngày tới"),
        (Lang::En, 0) => format!("No certificate ends within the next {days} days"),
        (Lang::Vi, _) => format!("{shown} giấy chứng nhận hết hạn trong {days} ngày tới"),
        (Lang::En, 1) => format!("1 certificate ends within the next {days} days"),
        (Lang::En, _) => format!("{shown} certificates end within the next {days} days"),
    }
}

/// `11 chủ thể`.
pub fn items(lang: Lang, number: u32, of: Unit) -> String {
    format!("{}{NBSP}{}", format::count(lang, number.into()), unit::noun(lang, of, number))
}

/// `còn thiếu 11 chủ thể`.
pub fn lacking(lang: Lang, number: u32, of: Unit) -> String {
    let items = items(lang, number, of);
    lang.pick(format!("còn thiếu {items}"), format!("{items} short"))
}

/// The same for a measured target; `None` when nothing is lacking, or it is not known.
pub fn lacking_of(lang: Lang, measured: &Measurement, of: Unit) -> Option<String> {
    measured.lacking().filter(|&number| number > 0).map(|number| lacking(lang, number, of))
}

/// `chậm 4 so với tiến độ`.
pub fn behind(lang: Lang, number: u32) -> String {
    let number = format::count(lang, number.into());
    lang.pick(format!("chậm {number} so với tiến độ"), format!("{number} behind the pace"))
}

/// `hoặc 8 chủ thể mới tham gia`: another way to reach the same.
pub fn joining(lang: Lang, number: u32, of: Unit) -> String {
    let (shown, of) = (format::count(lang, number.into()), unit::noun(lang, of, number));
    let join = plural(number, "joins", "join");
    lang.pick(
        format!("trong số hiện có, hoặc {shown}{NBSP}{of} mới tham gia"),
        format!("of those present, or {shown} new {of} that {join}"),
    )
}

/// Events a month: what it takes from now on beside what there were so far.
pub fn pace(lang: Lang, needed: &str, so_far: &str) -> String {
    lang.pick(
        format!("cần {needed} mỗi tháng, đến nay {so_far}"),
        format!("{needed} a month needed, {so_far} so far"),
    )
}

/// By when something is to be done, and whether that day is over.
pub fn due(lang: Lang, due: Day, day: Day) -> String {
    let shown = format::day(lang, due);
    match due < day {
        true => lang.pick(format!("{shown} (đã qua)"), format!("{shown} (past)")),
        false => shown,
    }
}

/// When an office wrote its note.
pub fn noted(lang: Lang, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(format!("Ghi chú ngày {day}"), format!("Noted on {day}"))
}

pub fn by_district(lang: Lang, number: u32) -> String {
    lang.pick(format!("Chỉ tiêu {number} theo địa bàn"), format!("Target {number} by area"))
}

pub fn description(lang: Lang, title: &str, summary: &str, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(
        format!("{title}. {summary}. Số liệu đến {day}."),
        format!("{title}. {summary}. Figures as of {day}."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_by_which_something_is_to_be_done_says_that_it_is_past() {
        let day = |text: &str| text.parse().expect("a day");
        let said = |on| Lang::ALL.map(|lang| due(lang, day("2023-09-30"), day(on)));
        assert_eq!(said("2023-09-30"), ["30/09/2023", "30 September 2023"]);
        assert_eq!(said("2023-10-01"), ["30/09/2023 (đã qua)", "30 September 2023 (past)"]);
    }
}
