//! What stands around every page.

use crate::{
    board::{Day, Period, Place, PlaceKind},
    format::{self, Lang},
};

words! {
    SKIP: "Đến nội dung chính", "Skip to main content";
    NAVIGATION: "Các trang chính", "Main pages";
    OVERVIEW: "Tổng quan", "Overview";
    TARGETS: "Chỉ tiêu", "Targets";
    DISTRICTS: "Theo địa bàn", "Areas";
    PRODUCTS: "Sản phẩm", "Products";
    FIGURES: "Số liệu công bố", "Published figures";
    CALENDAR: "Lịch", "Calendar";
    METHOD: "Phương pháp", "Method";
    DATA: "Dữ liệu", "Data";
    CONTENTS: "Trên trang này", "On this page";
    LANGUAGES: "Ngôn ngữ", "Language";
    DAY_FORM: "Chọn ngày và kế hoạch", "Choose day and plan";
    AS_OF: "Ngày của số liệu", "Day of the figures";
    OTHER_DAY: "Đổi ngày", "Change";
    DAY: "Ngày", "Day";
    DAY_HINT: "ngày/tháng/năm", "dd/mm/yyyy";
    PICKS: "Ngày hay xem", "Days often asked for";
    QUARTER_1: "Cuối quý I", "End of Q1";
    QUARTER_2: "Cuối quý II", "End of Q2";
    QUARTER_3: "Cuối quý III", "End of Q3";
    YEAR_END: "Cuối năm", "End of the year";
    MONTH_BEFORE: "Một tháng trước", "A month before";
    KNOWN_LAST: "Mới nhất", "Latest";
    PERIOD_OVER: "Kỳ kế hoạch đã kết thúc", "The plan’s period is over";
    LAST_DAY: "Xem ngày cuối kỳ", "Show its last day";
    NOT_BEGUN: "Kỳ kế hoạch chưa bắt đầu", "The plan’s period has not begun";
    FIRST_DAY: "Xem ngày đầu kỳ", "Show its first day";
    AFTER_KNOWN: "Ngày sau nội dung mới nhất của danh mục", "A day after the latest that the register notes";
    SHOW_LATEST: "Xem số liệu mới nhất", "Show the latest figures";
    MENU: "Trình đơn", "Menu";
    SEARCH: "Tìm sản phẩm, chủ thể, làng nghề", "Search products, entities, villages";
    SEARCH_SHORT: "Tìm", "Search";
    FIND: "Tìm", "Search";
    PLAN: "Kế hoạch", "Plan";
    SHOW: "Xem số liệu ngày này", "Show this day";
    SAMPLE: "Dữ liệu minh họa", "Illustrative data";
    ILLUSTRATIVE:
        "Chưa có danh mục chi tiết nào được công bố. Sản phẩm, chủ thể và giấy chứng nhận trên trang này là dữ liệu dựng, chỉ khớp với các tổng số đã công bố; không dùng làm số liệu chính thức.",
        "No detailed register has been published. The products, entities and certificates shown here are invented and agree only with the published totals; do not use them as official figures.";
    NOT_OFFICIAL: " (MH), không chính thức.", " (MH), not official.";
    ILLUSTRATIVE_WHY: "Vì sao?", "Why?";
    REGISTER_SAMPLE: "Dữ liệu minh họa, phiên bản", "Illustrative data, version";
    REGISTER_REAL: "Danh mục sản phẩm, phiên bản", "List of products, version";
    LICENCE_TERMS: "Giấy phép MIT hoặc Apache-2.0", "Licence: MIT or Apache-2.0";
    CHECK_BUNDLE: "Tải gói dữ liệu để tự kiểm tra", "Download the bundle and check";
    REPORT: "Báo sai số liệu", "Report an error";
    ACCESSIBILITY: "Khả năng tiếp cận", "Accessibility";
    SOURCE: "Nguồn", "Source";
    CITE: "Trích dẫn trang này", "Cite this page";
    COPY_CITATION: "Sao chép trích dẫn", "Copy citation";
    COPY: "Sao chép", "Copy";
    COPY_TABLE: "Sao chép bảng", "Copy table";
    COPY_LINK: "Sao chép liên kết", "Copy link";
    COPIED: "Đã sao chép", "Copied";
    SHARE: "Chia sẻ", "Share";
    TABLE: "Xem bảng số liệu", "Show the figures as a table";
    PAGES: "Các trang của danh sách", "Pages of the list";
    FIRST: "Trang đầu", "First page";
    PREVIOUS: "Trang trước", "Previous page";
    NEXT: "Trang sau", "Next page";
    LAST: "Trang cuối", "Last page";
}

/// A day as people or as files write it.
pub const DAY_PATTERN: &str = r"\s*(\d{1,2}[\/.\-]\d{1,2}[\/.\-]\d{4}|\d{4}-\d{2}-\d{2})\s*";

/// What the whole is called, after its province.
pub fn product(lang: Lang, whole: &Place) -> String {
    let name = province(lang, whole);
    lang.pick(format!("Chỉ tiêu OCOP {name}"), format!("OCOP targets of {name}"))
}

/// `Lào Cai`; of a city under the centre `TP Hồ Chí Minh`, `Hồ Chí Minh City`.
pub fn province(lang: Lang, province: &Place) -> String {
    let name = province.name.trim_start_matches("TP ");
    match province.kind {
        PlaceKind::City => lang.pick(format!("TP {name}"), format!("{name} City")),
        _ => name.to_owned(),
    }
}

pub fn as_of(lang: Lang, day: Day) -> String {
    let day = format::day(lang, day);
    [lang.pick("Số liệu đến ", "Figures as of "), &day].concat()
}

/// How far the last day of the plan's period is away.
pub fn days_left(lang: Lang, days: i32) -> String {
    let shown = format::count(lang, days.into());
    match (lang, days) {
        (Lang::Vi, _) => format!("còn {shown} ngày"),
        (Lang::En, 1) => "1 day left".into(),
        (Lang::En, _) => format!("{shown} days left"),
    }
}

/// `Đồng Tháp 2024`: a plan for readers; addresses have its id.
pub fn plan(lang: Lang, whole: &Place, period: Period) -> String {
    let (year, ..) = period.last.ymd();
    format!("{} {year}", province(lang, whole))
}

/// When the period begins, on a day before it.
pub fn before_period(lang: Lang, first: Day) -> String {
    let first = format::day(lang, first);
    lang.pick(
        format!("Kỳ kế hoạch chưa bắt đầu: từ {first}."),
        format!("The period has not begun: it begins on {first}."),
    )
}

/// What the figures of a plan are on a day after its period.
pub fn after_period(lang: Lang, last: Day, day: Day) -> String {
    let [last, day] = [last, day].map(|day| format::day(lang, day));
    lang.pick(
        format!("Kỳ kế hoạch đã kết thúc ngày {last}. Giá trị và trạng thái của các chỉ tiêu ở đây tính đến {day}, gồm cả phần phát sinh sau kỳ."),
        format!("The plan’s period ended on {last}. Values and statuses of its targets are as of {day} here, with what came after the period."),
    )
}

/// What the figures of a day are after the last that the register notes.
pub fn after_known(lang: Lang, known_until: Day) -> String {
    let known = format::day(lang, known_until);
    lang.pick(
        format!("Nội dung mới nhất trong danh mục là của ngày {known}; việc gì phát sinh sau đó mà chưa được ghi thì chưa được tính."),
        format!("The latest that the register notes is of {known}; what came after it and is not written there yet does not count."),
    )
}

pub fn register(lang: Lang, illustrative: bool, version: &str) -> String {
    match (illustrative, lang) {
        (true, Lang::Vi) => format!("dữ liệu minh họa, phiên bản {version}"),
        (true, Lang::En) => format!("illustrative data, version {version}"),
        (false, Lang::Vi) => format!("danh mục sản phẩm, phiên bản {version}"),
        (false, Lang::En) => format!("list of products, version {version}"),
    }
}

pub fn period(lang: Lang, period: Period) -> String {
    let span = format::period(lang, period);
    lang.pick(format!("kỳ kế hoạch {span}"), format!("plan period {span}"))
}

pub fn page_of(lang: Lang, page: u32, pages: u32) -> String {
    let [page, pages] = [page, pages].map(|number| format::count(lang, number.into()));
    lang.pick(format!("Trang {page}/{pages}"), format!("Page {page} of {pages}"))
}

/// What a long list leaves to the data file on paper.
pub fn printed(lang: Lang, printed: usize, all: usize) -> String {
    let number = |number: usize| format::count(lang, i64::try_from(number).unwrap_or(i64::MAX));
    let (printed, all) = (number(printed), number(all));
    lang.pick(
        format!("Bản in có {printed} trong {all} dòng; tệp CSV có đủ."),
        format!("{printed} of {all} rows are printed; the CSV has all."),
    )
}

/// What is shown of a long table, and the way to all of it.
pub fn some_rows(lang: Lang, shown: usize, all: usize) -> String {
    lang.pick(format!("{shown} trong {all} dòng"), format!("{shown} of {all} rows"))
}

pub fn all_rows(lang: Lang, all: usize) -> String {
    lang.pick(format!("Xem cả {all} dòng"), format!("Show all {all} rows"))
}

pub fn first_rows(lang: Lang, rows: usize) -> String {
    lang.pick(
        format!("{rows} dòng đầu; toàn bộ có trong tệp CSV."),
        format!("The first {rows} rows; the CSV file has them all."),
    )
}
