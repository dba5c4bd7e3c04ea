//! The page of published figures.

use crate::{
    board::{Clash, ClashKind, Day, FigurePlace},
    format::{self, Lang},
    text::plural,
};

words! {
    TITLE: "Số liệu đã công bố", "Published figures";
    LEAD:
        "Những con số cơ quan và báo chí đã công bố, nguồn của từng số, và con số của danh mục cùng ngày nếu có.",
        "The figures that authorities and the press published, the source of each, and the register's own figure of the same day where there is one.";
    CLASHES: "Những con số không thể cùng đúng", "Figures that cannot all be right";
    NO_CLASHES: "Không tìm thấy mâu thuẫn nào theo các quy tắc đối chiếu.", "The checking rules found no contradiction.";
    CLASH_RULES:
        "Tìm bằng quy tắc: tổng và các phần, phần trăm và phân số của nó, các nguồn nói về cùng một ngày.",
        "Found by rules: a total and its parts, a percentage and its fraction, sources that speak of one day.";
    OVER_TIME: "Số liệu chung, theo thời gian", "Figures of the whole, over time";
    ONCE: "Số liệu chung, công bố một hoặc hai lần", "Figures of the whole, published once or twice";
    ONCE_TABLE: "Bảng số liệu công bố một hoặc hai lần", "Table of figures published once or twice";
    GOALS_TABLE: "Bảng chỉ tiêu đã công bố", "Table of published targets";
    BY_DISTRICT: "Theo địa bàn và nơi khác", "By area and elsewhere";
    GOALS: "Chỉ tiêu đã công bố", "Published targets";
    GOALS_NOTE: "Đây là lời hứa, không phải kết quả.", "These are promises, not results.";
    NONE: "Chưa có số liệu công bố nào.", "There are no published figures.";
    AS_OF: "Thời điểm", "As of";
    FIGURE: "Số liệu", "Figure";
    PLACE: "Địa bàn", "Area";
    PUBLISHED: "Đã công bố", "Published";
    SOURCE: "Nguồn", "Source";
    ADDRESS: "Địa chỉ", "Address";
    PUBLISHED_ON: "Ngày đăng", "Published on";
    NOTE: "Ghi chú", "Note";
    ALL_AS_CSV: "Tải toàn bộ số liệu công bố (CSV)", "Download all published figures (CSV)";
    REGISTER: "Danh mục", "Register";
    DIFFERENCE: "Chênh lệch", "Difference";
    NO_REGISTER: "không có", "none";
    AGREES: "khớp", "agrees";
    AGREES_ROUNDED: "khớp sau khi làm tròn", "agrees after rounding";
    NOT_COMPARED: "không so được", "not comparable";
    SOURCES: "Nguồn của từng số: trong bảng số liệu.", "The source of each figure is in the table.";
    DOT_KEY: "đã công bố", "published";
    RING_KEY: "danh mục", "register";
    HIGHEST: "cao nhất", "highest";
    LOWEST: "thấp nhất", "lowest";
}

/// The label of a folded part.
pub fn series(lang: Lang, name: &str, number: usize) -> String {
    let figures = plural(number, "figure", "figures");
    lang.pick(format!("{name}: {number} số liệu"), format!("{name}: {number} {figures}"))
}

pub fn elsewhere(lang: Lang, name: &str) -> String {
    lang.pick(format!("{name}, theo địa bàn và nơi khác"), format!("{name}, by area and elsewhere"))
}

/// `Văn Yên, Yên Bái`: a district that is not of the plan stands with its province.
pub fn names(place: &FigurePlace) -> String {
    match &place.province {
        None => place.name.clone(),
        Some(province) => format!("{}, {}", place.name, province.name),
    }
}

/// `(đến 30/06/2025)`, for a place that is not of the plan.
pub fn days(lang: Lang, place: &FigurePlace) -> Option<String> {
    let period = place.period?;
    if period.last < Day::LAST {
        let last = format::day(lang, period.last);
        return Some(lang.pick(format!("(đến {last})"), format!("(until {last})")));
    }
    let first = Some(period.first).filter(|&day| day > Day::FIRST)?;
    let first = format::day(lang, first);
    Some(lang.pick(format!("(từ {first})"), format!("(from {first})")))
}

/// Both: `Yên Bái (đến 30/06/2025)`.
pub fn place(lang: Lang, place: &FigurePlace) -> String {
    let days = days(lang, place).map(|days| format!(" {days}"));
    names(place) + &days.unwrap_or_default()
}

pub fn timeline(lang: Lang, name: &str, first: &str, last: &str) -> String {
    lang.pick(format!("{name}: từ {first} đến {last}"), format!("{name}: from {first} to {last}"))
}

/// Of a figure that never was another.
pub fn constant(lang: Lang, name: &str, value: &str) -> String {
    lang.pick(format!("{name}: vẫn {value}"), format!("{name}: still {value}"))
}

/// Of a figure that was another in between.
pub fn same_ends(lang: Lang, name: &str, value: &str) -> String {
    lang.pick(format!("{name}: đầu và cuối đều {value}"), format!("{name}: {value} at both ends"))
}

pub fn points_drawn(lang: Lang, number: usize) -> String {
    lang.pick(
        format!("Biểu đồ {number} số liệu công bố"),
        format!("Chart of {number} published {}", plural(number, "figure", "figures")),
    )
}

/// What contradicts what, with the numbers.
pub fn clash(lang: Lang, clash: &Clash) -> String {
    let number = |milli: i64| format::milli(lang, milli);
    match &clash.kind {
        ClashKind::Values(values) => {
            let values: Vec<_> = values.iter().map(|&value| number(value)).collect();
            let values = values.join(lang.pick(" và ", " and "));
            lang.pick(
                format!("Các nguồn in {values} cho cùng một thời điểm."),
                format!("Sources print {values} for the same day."),
            )
        }
        ClashKind::Parts { parts, sum, total } => {
            let parts: Vec<_> = parts
                .iter()
                .map(|(name, value)| format!("{} {}", inside(lang.text(name)), number(*value)))
                .collect();
            let (parts, sum, total) = (parts.join(" + "), number(*sum), number(*total));
            lang.pick(
                format!("Các phần ({parts}) cộng lại là {sum}, tổng được in là {total}."),
                format!("The parts ({parts}) add up to {sum}; the printed total is {total}."),
            )
        }
        ClashKind::Districts { sum, total } => {
            let (sum, total) = (number(*sum), number(*total));
            lang.pick(
                format!("Cộng các địa bàn được {sum}, số chung được in là {total}."),
                format!("The areas add up to {sum}; the figure printed for the whole is {total}."),
            )
        }
        ClashKind::Share { percent, part, whole } => {
            let printed = number(*percent);
            let real = match whole.1 {
                0 => format::no_data(lang).to_owned(),
                whole => {
                    format!("{}%", format::decimal(lang, i128::from(part.1) * 100, whole.into(), 1))
                }
            };
            let names = (inside(lang.text(&part.0)), inside(lang.text(&whole.0)));
            let (part, whole) = (number(part.1), number(whole.1));
            lang.pick(
                format!(
                    "In {printed}%, nhưng {part} {} trên {whole} {} là {real}.",
                    names.0, names.1
                ),
                format!(
                    "Printed {printed}%, but {part} {} of {whole} {} is {real}.",
                    names.0, names.1
                ),
            )
        }
    }
}

/// A name as it stands inside a sentence; an abbreviation keeps its capitals.
fn inside(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    match letters.clone().next() {
        Some(second) if second.is_uppercase() => name.to_owned(),
        _ => first.chain(letters).collect(),
    }
}
