//! Words of the outlook: will it be met, and what is needed.

mod chance;
mod missing;
mod plan;

pub use chance::percent;
pub use missing::{missing, uncounted_areas};
pub use plan::plan;

use super::Pair;
use crate::{
    board::{Day, Fraction},
    format::{self, Lang},
    outlook::{Judged, Likelihood, Reason, Usual},
    text::plural,
};

/// Why there is no outlook.
pub fn reason(reason: Reason) -> Pair {
    match reason {
        Reason::Over => Pair { vi: "kỳ đã kết thúc", en: "the period is over" },
        Reason::NotBegun => Pair { vi: "kỳ chưa bắt đầu", en: "the period has not begun" },
        Reason::FewYears => Pair {
            vi: "danh mục chưa có đủ hai năm trước để so",
            en: "the register does not know two whole past years",
        },
        Reason::FewEvents => Pair {
            vi: "những năm trước có quá ít trường hợp (dưới bốn)",
            en: "too little of the kind happened in past years (fewer than four)",
        },
        Reason::NoFigure => Pair {
            vi: "có thể không còn gì để chia",
            en: "there may be nothing left to divide by",
        },
        Reason::NotDrawn => Pair {
            vi: "dự báo không tính bước đi của hồ sơ",
            en: "the outlook does not draw the ways of applications",
        },
    }
}

/// How likely it is, in words that stand beside the number.
pub fn likelihood(likelihood: Likelihood) -> Pair {
    match likelihood {
        Likelihood::AlmostCertain => {
            Pair { vi: "gần như chắc chắn đạt", en: "almost certain" }
        }
        Likelihood::VeryLikely => Pair { vi: "rất có khả năng đạt", en: "very likely" },
        Likelihood::Likely => Pair { vi: "nhiều khả năng đạt", en: "likely" },
        Likelihood::AboutEven => Pair { vi: "có thể đạt hoặc không", en: "about even" },
        Likelihood::Unlikely => Pair { vi: "khó đạt", en: "unlikely" },
        Likelihood::VeryUnlikely => Pair { vi: "rất khó đạt", en: "very unlikely" },
        Likelihood::AlmostImpossible => {
            Pair { vi: "gần như không thể đạt", en: "almost impossible" }
        }
    }
}

words! {
    TITLE: "Dự báo đến cuối kỳ", "Outlook to the end of the period";
    NOW: "Hiện nay", "Now";
    LACKING: "Còn thiếu", "Still lacking";
    JOINING: "Hoặc số mới tham gia", "Or so many new ones that join";
    SPARE: "Mất bao nhiêu thì không còn đạt", "So many fewer would lose it";
    A_MONTH: "Cần mỗi tháng từ nay", "Needed a month from now";
    CERTAIN: "Chắc chắn, nếu không có thêm gì", "Certain, if nothing more happens";
    /// Of a share: whoever joins may lower it.
    IF_NOTHING: "Nếu không có thêm gì", "If nothing more happens";
    MEDIAN: "Dự kiến (trung vị)", "Expected (median)";
    SURE: "Chắc chắn", "Certain";
    EXPECTED: "Dự kiến", "Expected";
    RANGE: "Khoảng 80%", "80% interval";
    LOW: "Từ", "From";
    HIGH: "Đến", "To";
    PROBABILITY: "Khả năng đạt", "Chance of meeting it";
    DISTRICT: "Địa bàn", "Area";
    MEASURE: "Nội dung", "What";
    VALUE: "Giá trị", "Value";
    HOW: "Cách dự báo và đối chiếu với các năm trước", "How it is made, and how it did in past years";
    NOTHING: "không thiếu", "nothing";
    NO_NUMBER: "không đủ với bất kỳ số nào", "none suffice";
    NOT_JUDGED: "Chưa dự báo được", "No outlook";
    COMPUTING: "Đang tính dự báo; tải lại trang sau vài giây.", "The outlook is being computed; reload the page in a few seconds.";
    TARGET: "Chỉ tiêu", "Target";
    COUNTS: "Chỉ các số đếm; tỷ lệ chỉ có dự báo chung", "Counts only; shares have an outlook for the whole alone";
    MOST: "Cần nhất:", "Needed most:";
    UNITS: "Dự báo theo địa bàn", "Outlook by area";
}

/// `nhiều khả năng đạt (73%)`.
pub fn verdict(lang: Lang, judged: &Judged) -> Option<String> {
    let words = likelihood(judged.likelihood()?).in_lang(lang);
    Some(format!("{words} ({})", percent(lang, judged.met?)))
}

/// `Dự báo: khó đạt (12%)`.
pub fn outlook(lang: Lang, judged: &Judged) -> Option<String> {
    let verdict = verdict(lang, judged)?;
    Some(lang.pick(format!("Dự báo: {verdict}"), format!("Outlook: {verdict}")))
}

/// `19–76`, `5,9–10,6%`.
pub fn range(lang: Lang, judged: &Judged) -> String {
    let [low, high] = [judged.low, judged.high].map(|end| figure(lang, end));
    if low == high {
        return low;
    }
    let low = match high.ends_with('%') {
        true => low.trim_end_matches('%'),
        false => &low,
    };
    format!("{low}–{high}")
}

/// `41`, `60,9%`: how many are counted among is another number in each future.
pub fn figure(lang: Lang, value: Fraction) -> String {
    match value.denominator {
        None => format::count(lang, value.numerator.into()),
        Some(_) => format::percent(lang, value),
    }
}

/// `dự kiến 19–76`.
pub fn expected(lang: Lang, judged: &Judged) -> String {
    let range = range(lang, judged);
    lang.pick(format!("dự kiến {range}"), format!("expected {range}"))
}

/// The finding of an outlook.
pub fn finding(lang: Lang, judged: &Judged, until: Day) -> String {
    let (range, until) = (range(lang, judged), format::day(lang, until));
    match verdict(lang, judged) {
        Some(verdict) => {
            let mut letters = verdict.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            let verdict = first + letters.as_str();
            lang.pick(
                format!("{verdict}; dự kiến {range} vào {until}"),
                format!("{verdict}; {range} expected on {until}"),
            )
        }
        None => lang
            .pick(format!("Dự kiến {range} vào {until}"), format!("{range} expected on {until}")),
    }
}

pub fn not_judged(lang: Lang, why: Reason) -> String {
    format!("{}: {}", NOT_JUDGED.in_lang(lang), reason(why).in_lang(lang))
}

/// Below the picture.
pub fn note(lang: Lang) -> &'static str {
    lang.pick(
        "Nét đứt và cột: tám trong mười diễn biến mô phỏng kết thúc trong khoảng này. Nét chấm: nếu không có thêm gì.",
        "Dashes and bar: eight in ten simulated futures end here. Dots: if nothing more happens.",
    )
}

/// What the two lines of the goal say, and how much usually had come by `day`.
pub fn usual(lang: Lang, day: Day, usual: &Usual) -> String {
    let part = (usual.on(day) * 100.0).round().clamp(0.0, 100.0) as i64;
    let (years, day) = (usual.years, format::day(lang, day));
    let words = plural(years, "year", "years");
    lang.pick(
        format!(
            "Nét mảnh thẳng: chỉ tiêu nếu đến đều. Nét mờ: nếu đến như {years} năm trước, khi đến {day} đã có {part}% số của cả năm."
        ),
        format!(
            "Thin straight line: the target if it came evenly. Faint line: if it came as in {years} past {words}, when {part}% of a year’s number had come by {day}."
        ),
    )
}

/// What the mark at the end says if nothing more happens. Nobody is sure of a share, which whoever
/// joins may lower.
pub fn certain(lang: Lang, value: Fraction) -> String {
    let written = figure(lang, value);
    match value.denominator {
        None => lang.pick(format!("chắc {written}"), format!("sure {written}")),
        Some(_) => {
            lang.pick(format!("không thêm gì: {written}"), format!("nothing more: {written}"))
        }
    }
}

/// What a screen reader says of the picture.
pub fn spoken(lang: Lang, now: &str, judged: &Judged, certain: Fraction) -> String {
    let (range, median) = (range(lang, judged), figure(lang, judged.median));
    let written = figure(lang, certain);
    let certain = match certain.denominator {
        None => lang.pick(format!("chắc chắn {written}"), format!("{written} for sure")),
        Some(_) => lang.pick(
            format!("nếu không có thêm gì thì {written}"),
            format!("{written} if nothing more happens"),
        ),
    };
    lang.pick(
        format!("Hiện nay {now}; dự kiến {median}, khoảng 80% là {range}; {certain}."),
        format!("Now {now}; {median} expected, 80% interval {range}; {certain}."),
    )
}

/// `thêm 19 chủ thể`, after the name of a target.
pub fn more(lang: Lang, items: &str) -> String {
    lang.pick(format!("thêm {items}"), format!("{items} more"))
}

pub fn of_district(lang: Lang, place: &str, until: Day) -> String {
    let until = format::day(lang, until);
    lang.pick(
        format!("{place} có thể có thêm gì đến {until}"),
        format!("What {place} may bring until {until}"),
    )
}
