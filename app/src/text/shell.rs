//! What stands around every page.

use crate::{
    board::{Day, Period},
    format::{self, Lang},
};

words! {
    SKIP: "Đến nội dung chính", "Skip to main content";
    NAVIGATION: "Các trang chính", "Main pages";
    OVERVIEW: "Tổng quan", "Overview";
    TARGETS: "Chỉ tiêu", "Targets";
    DISTRICTS: "Theo huyện", "Districts";
    PRODUCTS: "Sản phẩm", "Products";
    FIGURES: "Số liệu công bố", "Published figures";
    METHOD: "Phương pháp", "Method";
    DATA: "Dữ liệu", "Data";
    LANGUAGES: "Ngôn ngữ", "Language";
    DAY_FORM: "Chọn ngày và kế hoạch", "Choose day and plan";
    AS_OF: "Ngày của số liệu", "Day of the figures";
    DAY: "Ngày", "Day";
    PLAN: "Kế hoạch", "Plan";
    SHOW: "Xem", "Show";
    ILLUSTRATIVE_TITLE: "Sổ đăng ký minh họa.", "Illustrative register.";
    ILLUSTRATIVE:
        "Chưa có sổ đăng ký chi tiết nào được công bố. Sản phẩm, chủ thể và giấy chứng nhận trên trang này là dữ liệu dựng, chỉ khớp với các tổng số đã công bố; không dùng làm số liệu chính thức.",
        "No detailed register has been published. The products, entities and certificates shown here are invented and agree only with the published totals; do not use them as official figures.";
    ILLUSTRATIVE_SHORT: "Dữ liệu dựng để minh họa (MH), không phải số liệu chính thức.", "Invented data for illustration (marked MH), not official figures.";
    ILLUSTRATIVE_WHY: "Vì sao?", "Why?";
    PLAN_DOCUMENT: "Văn bản kế hoạch", "Plan document";
    REGISTER: "Sổ đăng ký", "Register";
    REGISTER_SAMPLE: "Bản minh họa, phiên bản", "Illustrative edition, version";
    REGISTER_REAL: "Phiên bản", "Version";
    LICENCE: "Giấy phép", "Licence";
    LICENCE_TERMS:
        "Chương trình và dữ liệu kèm theo: MIT hoặc Apache-2.0. Số liệu công bố thuộc về các nguồn được dẫn.",
        "Program and data that come with it: MIT or Apache-2.0. Published figures belong to the sources named.";
    CHECK: "Cách kiểm tra", "How to check";
    CHECK_TEXT:
        "Mọi con số, ở mọi ngày, được tính lại bằng một lệnh từ gói dữ liệu của trang này:",
        "Every figure on every day can be computed again, by one command, from the bundle of this site:";
    CHECK_BUNDLE: "tải gói dữ liệu", "download the bundle";
    SOURCE: "Nguồn", "Source";
    SAMPLE_SOURCE: "sổ đăng ký minh họa", "illustrative register";
    REAL_SOURCE: "sổ đăng ký OCOP", "OCOP register";
    CITE: "Trích dẫn và chia sẻ", "Cite and share";
    COPY_CITATION: "Chép trích dẫn", "Copy citation";
    COPY: "Sao chép", "Copy";
    COPY_TABLE: "Sao chép bảng", "Copy table";
    COPY_LINK: "Chép liên kết tới đúng màn hình này", "Copy link to exactly this view";
    COPIED: "Đã chép", "Copied";
    EMBED: "Nhúng", "Embed";
    TABLE: "Xem bảng số liệu", "Show the figures as a table";
    PAGES: "Các trang của danh sách", "Pages of the list";
    PREVIOUS: "Trang trước", "Previous page";
    NEXT: "Trang sau", "Next page";
}

/// What the whole is called, after its province.
pub fn product(lang: Lang, province: &str) -> String {
    lang.pick(format!("Chỉ tiêu OCOP {province}"), format!("OCOP targets of {province}"))
}

pub fn as_of(lang: Lang, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(format!("Số liệu đến {day}"), format!("Figures as of {day}"))
}

pub fn register(lang: Lang, illustrative: bool, version: &str) -> String {
    match (illustrative, lang) {
        (true, Lang::Vi) => format!("sổ đăng ký minh họa, bản {version}"),
        (true, Lang::En) => format!("illustrative register, version {version}"),
        (false, Lang::Vi) => format!("sổ đăng ký, bản {version}"),
        (false, Lang::En) => format!("register, version {version}"),
    }
}

pub fn period(lang: Lang, period: Period) -> String {
    let span = format::period(lang, period);
    lang.pick(format!("kỳ kế hoạch {span}"), format!("plan period {span}"))
}

pub fn page_of(lang: Lang, page: u32, pages: u32) -> String {
    lang.pick(format!("Trang {page}/{pages}"), format!("Page {page} of {pages}"))
}

pub fn first_rows(lang: Lang, rows: usize) -> String {
    lang.pick(
        format!("{rows} hàng đầu; toàn bộ có trong tệp CSV."),
        format!("The first {rows} rows; the CSV file has them all."),
    )
}
