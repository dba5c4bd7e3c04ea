//! The calendar of certificates.

use crate::{
    board::{Act, Day, Place, PlaceKind, Standing, Unit, act::Provision},
    format::{self, DOT, Lang},
    text::{
        Pair, act,
        count::lower,
        district::{MONTHS, full},
        plural, unit,
    },
};

words! {
    TITLE: "Lịch hết hạn và đánh giá lại", "Calendar of certificates";
    LEAD:
        "Giấy chứng nhận nào hết hạn khi nào, những gì đã hết hạn được đánh giá lại ra sao, và việc cần làm tiếp theo.",
        "Which certificate ends when, what became of those that have ended, and what is to be done next.";
    FILTER: "Chọn địa bàn", "Choose an area";
    BY_MONTH: "Hết hạn theo tháng", "Ends by month";
    /// What each of three numbers that look alike counts.
    APART:
        "Bảng 12 tháng qua đếm giấy chứng nhận, kể cả giấy đã được thay trước khi hết hạn; “Đánh giá lại” là có giấy sau đạt từ 3 sao. Chỉ tiêu về đánh giá lại chỉ đếm sản phẩm có giấy hiện hành vào đầu kỳ hết hạn trong kỳ. Trang Phương pháp đếm sản phẩm mà giấy mới nhất đã hết hạn: sản phẩm được đánh giá lại dưới 3 sao không ở đó, nhưng trong bảng thuộc cột “Chưa”. Vì vậy các số khác nhau.",
        "The table of the last 12 months counts certificates, also those replaced before they ended; “Re-assessed” is one followed by another of 3 stars or more. The target of re-assessment counts only products whose certificate was current at the start of the period and ends within it. The page of method counts products whose latest certificate has ended: one re-assessed below 3 stars is not there, but in the table it is “Not yet”. So the numbers differ.";
    TO_TARGETS: "Các chỉ tiêu", "The targets";
    TO_METHOD: "Chất lượng danh mục", "Quality of the register";
    OUTLOOK: "Nếu không đánh giá lại", "If nothing is re-assessed";
    WORK_TABLE: "Bảng việc cần làm", "Table of what is to be done";
    MONTH: "Tháng", "Month";
    ENDED: "Hết hạn", "Ended";
    RENEWED: "Đánh giá lại", "Re-assessed";
    NOT_RENEWED: "Chưa", "Not yet";
    PRODUCT: "Sản phẩm", "Product";
    ENDS_ON: "Hết hạn", "Ends";
    LEFT: "Còn lại", "Time left";
    ENTITY: "Chủ thể", "Entity";
    DISTRICT: "Địa bàn", "Area";
    FILING: "Nộp hồ sơ đánh giá lại", "Filing for re-assessment";
    FILED_FROM: "Nộp từ ngày", "File from";
    FILED_UNTIL: "Nộp đến hết ngày", "File by";
    NOT_YET: "chưa đến thời hạn", "not open yet";
    OPEN: "đang mở", "open";
    MISSED: "đã qua thời hạn", "missed";
    NO_WINDOW: "không có thời hạn", "no window";
    NO_WORK: "Không có sản phẩm nào.", "There is no such product.";
    NONE: "Không đánh giá lại", "None re-assessed";
    USUAL: "Như các năm qua", "As in the past years";
    ALL: "Đánh giá lại tất cả", "All re-assessed";
    SUBSCRIBE: "Lịch .ics cho Outlook, Google, điện thoại", "Calendar .ics for Outlook, Google, phones";
    NONE_SHORT: "không", "none";
    USUAL_SHORT: "như trước", "as before";
    ALL_SHORT: "tất cả", "all";
    EXCEL: "Excel", "Excel";
    ROUNDS: "Các đợt công nhận", "Rounds of recognition";
    ROUNDS_SUB: "Ngày cấp giấy chứng nhận trong 36 tháng qua, đợt mới nhất trước", "Days on which certificates were granted within 36 months, the newest first";
    DECISIONS: "Quyết định", "Decisions";
    ROUND: "Ngày", "Day";
    GRANTED: "Giấy chứng nhận", "Certificates";
    NEW: "Lần đầu", "First time";
    AGAIN: "Đánh giá lại", "Re-assessed";
    NO_DECISION: "không ghi", "not stated";
    PIPELINE: "Hồ sơ đang trên đường", "Applications on their way";
    TOTAL: "Tổng", "Total";
    HERE_FOR: "Số ngày ở bước này (giữa)", "Days at this stage (median)";
    PIPELINE_NOTE:
        "Mỗi hồ sơ đứng ở bước mới nhất đến ngày xem.",
        "Each application stands at its latest stage by this day.";
    STAGE: "Bước", "Stage";
    REACHED: "Đã đến", "Reached it";
    WENT_ON: "Đi tiếp", "Went on";
    REJECTED: "Bị loại", "Rejected";
    STILL_HERE: "Còn ở đây", "Still there";
    PART: "Tỷ lệ đi tiếp", "Part that went on";
    TO_NEXT: "Số ngày đến bước sau (giữa)", "Days to the next stage (median)";
    STAGES: "Hồ sơ đi qua từng bước ra sao", "How applications pass each stage";
    NO_STAGES: "Chưa biết hồ sơ nào đi tiếp hay bị loại", "No application is known to have gone on or been rejected";
    STAGES_NOTE:
        "Tính trên những hồ sơ có ghi ngày đến bước ấy. Tỷ lệ đi tiếp là phần trong số đã đi tiếp hoặc bị loại; hồ sơ còn ở lại chưa tính vào. Số ngày tính đến bước tiếp theo có ghi ngày.",
        "Of the applications whose day at that stage is noted. The part that went on is of those that went on or were rejected; those still there do not count yet. Days run to the next stage whose day is noted.";
    NO_APPLICATIONS: "Không có hồ sơ nào.", "There is no application.";
    NOT_ENOUGH: "chưa đủ số liệu", "too few";
}

/// `Toàn tỉnh Lào Cai`; of a city under the centre `Toàn thành phố Hà Nội`.
pub fn whole(lang: Lang, province: &Place) -> String {
    let name = full(lang, province);
    match province.kind {
        PlaceKind::Province => lang.pick(format!("Toàn tỉnh {name}"), format!("All of {name}")),
        _ => lang.pick(format!("Toàn {}", lower(&name)), format!("All of {name}")),
    }
}

/// How many ended, and how many of them were re-assessed.
pub fn past(lang: Lang, ended: u32, again: u32) -> String {
    let [shown, again] = [ended, again].map(|number| format::count(lang, number.into()));
    match (lang, ended) {
        (Lang::Vi, 0) => "Không có giấy chứng nhận nào hết hạn trong 12 tháng qua".into(),
        (Lang::En, 0) => "No certificate ended within the last 12 months".into(),
        (Lang::Vi, _) => {
            format!(
                "{shown} giấy chứng nhận hết hạn trong 12 tháng qua, {again} đã được đánh giá lại"
            )
        }
        (Lang::En, _) => format!("Ended within the last 12 months: {shown}; re-assessed: {again}"),
    }
}

pub fn past_sub(lang: Lang, place: &str, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(
        format!("Theo tháng hết hạn; đánh giá lại tính đến {day}. {place}"),
        format!("By the month of their end; re-assessed by {day}. {place}"),
    )
}

/// A place on a day.
pub fn at(lang: Lang, place: &str, day: Day) -> String {
    format!("{place}, {}", format::day(lang, day))
}

/// `không 100`: what a line is called where it ends.
pub fn line(lang: Lang, name: Pair, end: u32) -> String {
    format!("{} {}", name.in_lang(lang), format::count(lang, end.into()))
}

pub fn scenarios_drawn(lang: Lang) -> String {
    let (vi, en) = (
        "Ba đường: không đánh giá lại, như các năm qua, đánh giá lại tất cả; theo cuối mỗi tháng.",
        "Three lines: none re-assessed, as in past years, all re-assessed; at the end of each month.",
    );
    lang.pick(vi, en).to_owned()
}

/// `8 đợt trong 36 tháng, nhiều nhất vào tháng 12`: how many days, and when most come.
pub fn rounds(lang: Lang, number: usize, month: Option<u8>) -> String {
    let shown = format::count(lang, i64::try_from(number).unwrap_or(i64::MAX));
    let days = plural(number, "day", "days");
    match (lang, number, month) {
        (Lang::Vi, 0, _) => "Không có đợt công nhận nào trong 36 tháng qua".into(),
        (Lang::En, 0, _) => "No recognition within 36 months".into(),
        (Lang::Vi, _, Some(month)) => {
            let month = format::month(lang, month);
            format!("{shown} ngày cấp trong 36 tháng qua, nhiều giấy nhất vào {month}")
        }
        (Lang::En, _, Some(month)) => {
            let month = format::month(lang, month);
            format!("{shown} {days} of granting within 36 months, most certificates in {month}")
        }
        (Lang::Vi, _, None) => format!("{shown} ngày cấp trong 36 tháng qua"),
        (Lang::En, _, None) => format!("{shown} {days} of granting within 36 months"),
    }
}

/// `57 hồ sơ đang trên đường; đã xong: 3 được tỉnh chấm, 3 không đạt`; where some were sent to the
/// ministry, they stand between.
pub fn pipeline(lang: Lang, open: u32, graded: u32, submitted: u32, rejected: u32) -> String {
    let applications = unit::noun(lang, Unit::Application, open);
    let [open, graded, sent, rejected] =
        [open, graded, submitted, rejected].map(|number| format::count(lang, number.into()));
    let sent = match submitted {
        0 => String::new(),
        _ => lang.pick(
            format!("{sent} đã trình trung ương, "),
            format!("{sent} submitted to the ministry, "),
        ),
    };
    lang.pick(
        format!("{open} {applications} đang trên đường; đã xong: {graded} được cấp tỉnh chấm, {sent}{rejected} không đạt"),
        format!("{open} {applications} on their way; done: {graded} graded at the provincial level, {sent}{rejected} rejected"),
    )
}

pub fn work(lang: Lang, number: usize) -> String {
    let number = format::count(lang, i64::try_from(number).unwrap_or(i64::MAX));
    lang.pick(format!("Việc cần làm ({number})"), format!("What is to be done ({number})"))
}

pub fn work_sub(lang: Lang, days: i32) -> String {
    lang.pick(
        format!(
            "Sản phẩm hết hạn trong {MONTHS} tháng tới, và sản phẩm đã hết hạn chưa quá {days} ngày mà chưa được đánh giá lại"
        ),
        format!(
            "Products that end within {MONTHS} months, and those that ended less than {days} days ago without being re-assessed"
        ),
    )
}

/// The same where `act` sets a window and says how long a certificate may be extended.
pub fn work_by_window(lang: Lang, act: &Act) -> Option<String> {
    let (window, days) = (act.regrading?, act.extension?.days);
    let (opens, closes) = (window.opens, window.closes);
    let source = act::cited(lang, act.article(Provision::Regrading), lang.text(&act.title));
    Some(lang.pick(
        format!(
            "Sản phẩm hết hạn trong {MONTHS} tháng tới, và sản phẩm chưa được đánh giá lại mà chưa quá {days} ngày kể từ khi hết hạn; việc đến hạn trước đứng trước. Hồ sơ nộp không sớm hơn {opens} ngày và không muộn hơn {closes} ngày trước khi hết hạn ({source})"
        ),
        format!(
            "Products that end within {MONTHS} months, and those that ended less than {days} days ago without being re-assessed; what is due first stands first. Dossiers are filed not earlier than {opens} and not later than {closes} days before the end ({source})"
        ),
    ))
}

/// How far the window of a product on the list is.
pub fn filing(standing: Standing) -> Pair {
    match standing {
        Standing::Recognised | Standing::Ending => NOT_YET,
        Standing::WindowOpen => OPEN,
        Standing::WindowMissed => MISSED,
        Standing::Below | Standing::Extended | Standing::Ended | Standing::Revoked => {
            act::name(standing)
        }
    }
}

/// `Nộp hồ sơ đánh giá lại: đang mở 12 · đã qua thời hạn 3`.
pub fn filings(lang: Lang, numbers: &[(Standing, usize)]) -> String {
    let each = numbers.iter().map(|&(standing, number)| {
        let number = format::count(lang, i64::try_from(number).unwrap_or(i64::MAX));
        format!("{} {number}", lower(filing(standing).in_lang(lang)))
    });
    format!("{}: {}", FILING.in_lang(lang), each.collect::<Vec<_>>().join(DOT))
}

/// Days until an end, below [`LEFT`]; what is past has a number below zero.
pub fn left(lang: Lang, days: i32) -> String {
    let shown = format::count(lang, days.abs().into());
    match (lang, days) {
        (Lang::Vi, 1..) => format!("{shown} ngày"),
        (Lang::Vi, _) => format!("đã hết hạn {shown} ngày"),
        (Lang::En, 1) => "1 day".into(),
        (Lang::En, 1..) => format!("{shown} days"),
        (Lang::En, -1) => "ended 1 day ago".into(),
        (Lang::En, _) => format!("ended {shown} days ago"),
    }
}

/// What is left if nothing is done.
pub fn scenarios(lang: Lang, now: u32, left: u32) -> String {
    let (products, are) = (unit::noun(lang, Unit::Product, now), plural(left, "is", "are"));
    let [now, left] = [now, left].map(|number| format::count(lang, number.into()));
    lang.pick(
        format!("Nếu không đánh giá lại, sau {MONTHS} tháng còn {left} trong {now} sản phẩm"),
        format!(
            "If none is re-assessed, {left} of {now} {products} {are} left after {MONTHS} months"
        ),
    )
}

pub fn scenarios_sub(lang: Lang, place: &str) -> String {
    lang.pick(
        format!("Sản phẩm đang được công nhận còn giữ được vào cuối mỗi tháng, không tính sản phẩm mới. {place}"),
        format!("Products recognised now that are left at the end of each month, without new ones. {place}"),
    )
}

/// What “usual” stands on.
pub fn usual(lang: Lang, of: u32, again: u32) -> String {
    let [of, again] = [of, again].map(|number| format::count(lang, number.into()));
    lang.pick(
        format!("Trong 3 năm qua {of} giấy chứng nhận hết hạn, {again} đã được đánh giá lại."),
        format!("Ended within the last 3 years: {of}; re-assessed: {again}."),
    )
}

#[cfg(test)]
mod tests;
