//! What went wrong and what to do next, for readers and for programs.

mod missing;

pub use self::missing::see_former;
use self::missing::{former_area, missing};
use crate::{
    board::{Day, Period},
    format::{self, Lang, visible},
    problem::{Allowed, Kind, Problem, Thing},
    text::Pair,
};

words! {
    ITEM_TITLE: "Không có trong danh mục", "Not in the register";
    PAGE_TITLE: "Không có trang này", "This page does not exist";
    EXHIBIT_TITLE: "Không có hình hay bảng này", "There is no such chart or table";
    FILE_TITLE: "Không có tệp này", "There is no such file";
    OPERATION_TITLE: "Giao diện không có thao tác này", "The interface has no such operation";
    TARGET_TITLE: "Kế hoạch không có chỉ tiêu này", "The plan has no such target";
    FORMER_TITLE: "Địa bàn trước khi sắp xếp", "An area of before the reorganisation";
    DAY_TITLE: "Ngày này không xem được", "This day cannot be shown";
    PLAN_TITLE: "Không có kế hoạch này", "There is no such plan";
    CHOICE_TITLE: "Lựa chọn này không có", "There is no such choice";
    VALUE_TITLE: "Lựa chọn này không hợp lệ", "This choice is not valid";
    MALFORMED_TITLE: "Câu hỏi sai dạng", "Malformed question";
    MISSING_TITLE: "Không có", "No such thing";
    READ_ONLY_TITLE: "Chỉ đọc", "Read-only";
    TOO_LONG_TITLE: "Địa chỉ quá dài", "Address too long";
    BUSY_TITLE: "Máy chủ đang bận", "The server is busy";
    FAULT_TITLE: "Chương trình có lỗi", "Fault of the program";
    NOT_TEXT: "Mã trong địa chỉ không phải văn bản UTF-8.", "The id in the path is not UTF-8.";
    READ_ONLY: "Chỉ dùng GET và HEAD; ở đây không sửa được gì.", "Only GET and HEAD; nothing here can be changed.";
    BUSY:
        "Đang có quá nhiều người cùng xem. Hãy thử lại sau vài giây.",
        "Too many people are asking at once. Try again in a few seconds.";
    FAULT:
        "Không tạo được câu trả lời; đây là lỗi của chương trình. Hãy báo cho người quản trị trang.",
        "The answer could not be made; this is a fault of the program. Tell the people who run this site.";
    NEXT: "Làm gì tiếp theo", "What to do next";
    SAME_PAGE: "Xem trang này với lựa chọn mặc định", "Show this page with the default choices";
    HOME: "Về trang tổng quan", "Go to the overview";
    FIGURES: "Xem số liệu công bố", "See the published figures";
}

impl Kind {
    /// The same for every problem of the kind.
    pub fn title(self) -> Pair {
        match self {
            Self::Malformed => MALFORMED_TITLE,
            Self::Missing => MISSING_TITLE,
            Self::ReadOnly => READ_ONLY_TITLE,
            Self::TooLong => TOO_LONG_TITLE,
            Self::Busy => BUSY_TITLE,
            Self::Fault => FAULT_TITLE,
        }
    }
}

impl Thing {
    /// What a page says of one that is missing, in a few words.
    pub fn heading(self) -> Pair {
        match self {
            Self::Page => PAGE_TITLE,
            Self::Exhibit => EXHIBIT_TITLE,
            Self::File | Self::Dataset => FILE_TITLE,
            Self::Operation => OPERATION_TITLE,
            Self::Plan => PLAN_TITLE,
            Self::Target => TARGET_TITLE,
            Self::District | Self::Product | Self::Entity | Self::Village => ITEM_TITLE,
            Self::Units
            | Self::Reading
            | Self::Measure
            | Self::Figure
            | Self::FigurePlace
            | Self::Year => CHOICE_TITLE,
        }
    }
}

impl Problem {
    /// In a few words.
    pub fn heading(&self) -> Pair {
        match self {
            Self::Missing { thing, .. } => thing.heading(),
            Self::FormerDistrict { .. } => FORMER_TITLE,
            Self::DayOutside(..) | Self::NoDays(..) | Self::SinceAfter(..) | Self::NotADay(_) => {
                DAY_TITLE
            }
            Self::Value { .. } | Self::Empty(_) | Self::Repeated { .. } => VALUE_TITLE,
            Self::NoSheet { .. }
            | Self::Unknown { .. }
            | Self::NotText
            | Self::ReadOnly
            | Self::TooLong { .. }
            | Self::TooMany { .. }
            | Self::NotOneHost { .. }
            | Self::Busy
            | Self::Fault => self.kind().title(),
        }
    }

    /// What is wrong and how to mend it, in a sentence.
    pub fn sentence(&self, lang: Lang) -> String {
        // What was asked for stands in it, whatever characters that has.
        visible(&self.words(lang)).into_owned()
    }

    fn words(&self, lang: Lang) -> String {
        match self {
            Self::Missing { thing, name, .. } => missing(lang, *thing, name),
            Self::FormerDistrict { place, on, .. } => former_area(lang, place, *on),
            Self::DayOutside(day, known) => day_outside(lang, *day, *known),
            Self::NoDays(first, last) => no_days(lang, *first, *last),
            Self::SinceAfter(since, day) => since_after(lang, *since, *day),
            Self::NoSheet { rows, most } => no_sheet(lang, *rows, *most),
            Self::NotADay(text) => not_a_day(lang, text),
            Self::Value { parameter, value, allowed } => unfit(lang, parameter, value, allowed),
            Self::Unknown { parameter, known } => unknown(lang, parameter, known),
            Self::Empty(parameter) => empty(lang, parameter),
            Self::Repeated { parameter, times, most } => repetition(lang, parameter, *times, *most),
            Self::NotText => NOT_TEXT.in_lang(lang).to_owned(),
            Self::ReadOnly => READ_ONLY.in_lang(lang).to_owned(),
            Self::TooLong { bytes, most } => too_long(lang, *bytes, *most),
            Self::TooMany { parameters, most } => too_many(lang, *parameters, *most),
            Self::NotOneHost { hosts } => not_one_host(lang, *hosts),
            Self::Busy => BUSY.in_lang(lang).to_owned(),
            Self::Fault => FAULT.in_lang(lang).to_owned(),
        }
    }
}

fn too_long(lang: Lang, bytes: usize, most: usize) -> String {
    match lang {
        Lang::Vi => format!("Địa chỉ dài {bytes} byte; ở đây tối đa {most} byte."),
        Lang::En => format!("The address has {bytes} bytes; here it has at most {most}."),
    }
}

fn too_many(lang: Lang, parameters: usize, most: usize) -> String {
    match lang {
        Lang::Vi => format!("Địa chỉ có {parameters} tham số; ở đây tối đa {most} tham số."),
        Lang::En => format!("The address has {parameters} parameters; here it has at most {most}."),
    }
}

fn not_one_host(lang: Lang, hosts: usize) -> String {
    match lang {
        Lang::Vi => format!("Yêu cầu phải có đúng một dòng Host; ở đây có {hosts}."),
        Lang::En => format!("A request has exactly one Host; this one has {hosts}."),
    }
}

fn not_a_day(lang: Lang, asked: &str) -> String {
    lang.pick(
        format!("«{asked}» không phải ngày có thật. Ở ô nhập, viết ngày/tháng/năm, ví dụ 30/09/2023; trong địa chỉ, viết năm-tháng-ngày, ví dụ 2023-09-30."),
        format!("“{asked}” is not a day that exists. In a form write day/month/year, for example 30/09/2023; in an address year-month-day, for example 2023-09-30."),
    )
}

fn day_outside(lang: Lang, asked: Day, known: Period) -> String {
    let [asked, first, last] = [asked, known.first, known.last].map(|day| format::day(lang, day));
    lang.pick(
        format!("Ngày {asked} nằm ngoài khoảng ngày của kế hoạch này: từ {first} đến {last}."),
        format!("{asked} is outside the days of this plan: from {first} to {last}."),
    )
}

fn no_days(lang: Lang, first: Day, last: Day) -> String {
    let [first, last] = [first, last].map(|day| format::day(lang, day));
    lang.pick(
        format!("Không có ngày nào từ {first} đến {last}: ngày cuối không được trước ngày đầu."),
        format!(
            "There is no day from {first} to {last}: the last day must not come before the first."
        ),
    )
}

fn since_after(lang: Lang, since: Day, day: Day) -> String {
    let [since, day] = [since, day].map(|day| format::day(lang, day));
    lang.pick(
        format!("Ngày so sánh {since} sau ngày xem {day}; hãy chọn ngày so sánh trước ngày xem."),
        format!("The day to compare with, {since}, comes after the day shown, {day}; choose one before it."),
    )
}

fn no_sheet(lang: Lang, rows: u32, most: u32) -> String {
    let [rows, most] = [rows, most].map(|number| format::count(lang, number.into()));
    lang.pick(
        format!("Một trang tính chứa tối đa {most} dòng, không chứa được {rows} dòng; hãy chọn một địa bàn hoặc lấy tệp CSV."),
        format!("{rows} rows fit on no sheet: a sheet holds {most}; ask for one area, or take the CSV file."),
    )
}

fn unfit(lang: Lang, parameter: &str, value: &str, allowed: &Allowed) -> String {
    let allowed = match allowed {
        Allowed::Words(words) => {
            let words = words.join(", ");
            lang.pick(format!("một trong các từ {words}"), format!("one of {words}"))
        }
        Allowed::Whole(least, most) => lang.pick(
            format!("số nguyên từ {least} đến {most}"),
            format!("a whole number from {least} to {most}"),
        ),
        Allowed::Characters(most) => {
            lang.pick(format!("tối đa {most} ký tự"), format!("at most {most} characters"))
        }
    };
    lang.pick(
        format!("«{parameter}» phải là {allowed}, không thể là «{value}»."),
        format!("“{parameter}” is {allowed}, not “{value}”."),
    )
}

fn unknown(lang: Lang, parameter: &str, known: &[String]) -> String {
    let known = known.join(", ");
    match known.as_str() {
        "" => lang.pick(
            format!("Ở đây không có tham số nào, kể cả «{parameter}»."),
            format!("There is no parameter “{parameter}”; there are none here."),
        ),
        _ => lang.pick(
            format!("Không có tham số «{parameter}»; ở đây có: {known}."),
            format!("There is no parameter “{parameter}”; known here: {known}."),
        ),
    }
}

fn empty(lang: Lang, parameter: &str) -> String {
    lang.pick(
        format!("«{parameter}» để trống; hãy bỏ đi hoặc cho một giá trị."),
        format!("“{parameter}” is empty; leave it out or give a value."),
    )
}

fn repetition(lang: Lang, parameter: &str, times: usize, most: usize) -> String {
    lang.pick(
        format!("«{parameter}» xuất hiện {times} lần; tối đa {most}."),
        format!("“{parameter}” stands {times} times; at most {most} here."),
    )
}
