//! What happened since another day.

use crate::{
    board::Day,
    format::{self, Lang},
    register::{Change, Event},
    text::plural,
};

wordings! {
    Event: name, one, many;
    New {
        name: "Mới được công nhận", "Newly recognised";
        one: "sản phẩm mới", "new product";
        many: "sản phẩm mới", "new products";
    }
    Regraded {
        name: "Đánh giá lại", "Re-assessed";
        one: "đánh giá lại", "re-assessed";
        many: "đánh giá lại", "re-assessed";
    }
    Regained {
        name: "Công nhận lại sau gián đoạn", "Recognised again after a gap";
        one: "công nhận lại sau gián đoạn", "recognised again after a gap";
        many: "công nhận lại sau gián đoạn", "recognised again after a gap";
    }
    Ended {
        name: "Hết hạn", "Ended";
        one: "hết hạn", "ended";
        many: "hết hạn", "ended";
    }
    Revoked {
        name: "Thu hồi", "Revoked";
        one: "thu hồi", "revoked";
        many: "thu hồi", "revoked";
    }
    Lowered {
        name: "Xuống dưới 3 sao", "Below 3 stars";
        one: "xuống dưới 3 sao", "now below 3 stars";
        many: "xuống dưới 3 sao", "now below 3 stars";
    }
}

words! {
    TITLE: "Thay đổi", "What changed";
    ALL: "Từng thay đổi, và từ ngày khác", "Each change, and since another day";
    FORM: "So với ngày khác", "Since another day";
    SINCE: "Từ ngày", "Since";
    SHOW: "Xem", "Show";
    PICKS: "Khoảng thường dùng", "Usual spans";
    MONTH: "Một tháng", "A month";
    QUARTER: "Ba tháng", "Three months";
    YEAR: "Một năm", "A year";
    PERIOD: "Từ đầu kỳ", "Since the period began";
    TARGETS: "Chỉ tiêu", "Targets";
    TARGET: "Chỉ tiêu", "Target";
    CHANGE: "Thay đổi", "Change";
    STATUS: "Trạng thái", "Status";
    PLACES: "Theo địa bàn", "By area";
    PLACE: "Địa bàn", "Area";
    LOST: "Không còn được công nhận", "No longer recognised";
    LIST: "Từng sản phẩm", "Product by product";
    LIST_TABLE: "Bảng thay đổi của từng sản phẩm", "Table of what happened to each product";
    DAY: "Ngày", "Day";
    PRODUCT: "Sản phẩm", "Product";
    WHAT: "Thay đổi", "What happened";
    ENTITY: "Chủ thể", "Entity";
    NO_CHANGE: "Không có thay đổi nào ở sản phẩm.", "Nothing happened to products.";
    ATOM: "Theo dõi bằng Atom", "Follow by Atom";
    PLACES_NOTE:
        "Số đầu cộng sản phẩm mới và công nhận lại, trừ số không còn được công nhận, bằng số cuối.",
        "The first number, plus what is new and recognised again, less what is no longer recognised, is the last.";
}

/// `Thay đổi từ 31/05/2023 đến 30/06/2023`.
pub fn title(lang: Lang, since: Day, day: Day) -> String {
    let [since, day] = [since, day].map(|day| format::day(lang, day));
    lang.pick(
        format!("Thay đổi từ {since} đến {day}"),
        format!("What changed from {since} to {day}"),
    )
}

/// `8 sản phẩm mới, 3 đánh giá lại, 2 hết hạn`; that nothing happened.
pub fn events(lang: Lang, changes: &[Change]) -> String {
    let parts: Vec<_> = Event::ALL
        .iter()
        .filter_map(|&event| {
            let number = changes.iter().filter(|change| change.event == event).count();
            let words = if number == 1 { one(event) } else { many(event) };
            let shown = format::count(lang, i64::try_from(number).unwrap_or(i64::MAX));
            (number > 0).then(|| format!("{shown} {}", words.in_lang(lang)))
        })
        .collect();
    match parts.is_empty() {
        true => NO_CHANGE.in_lang(lang).trim_end_matches('.').to_owned(),
        false => parts.join(", "),
    }
}

/// What happened to one product: `Đánh giá lại, 3 → 4 sao`.
pub fn event(lang: Lang, change: &Change) -> String {
    let Change { event, before, after, .. } = *change;
    let name = name(event).in_lang(lang);
    let stars = match event {
        Event::New => after.to_string(),
        Event::Ended | Event::Revoked => before.to_string(),
        Event::Regraded | Event::Regained | Event::Lowered => format!("{before} → {after}"),
    };
    let word = if stars == "1" { "star" } else { "stars" };
    lang.pick(format!("{name}, {stars} sao"), format!("{name}, {stars} {word}"))
}

/// Targets whose status is another, by their names or numbers.
pub fn flips(lang: Lang, names: &[String]) -> String {
    let all = names.join(", ");
    match (lang, names.len()) {
        (Lang::Vi, 0) => "Không chỉ tiêu nào đổi trạng thái".into(),
        (Lang::En, 0) => "No target changed its status".into(),
        (Lang::Vi, number) => format!("{number} chỉ tiêu đổi trạng thái: {all}"),
        (Lang::En, 1) => format!("1 target changed its status: {all}"),
        (Lang::En, number) => format!("{number} targets changed their status: {all}"),
    }
}

/// Why no status of `since` is compared with: the plan's period begins later.
pub fn not_begun(lang: Lang, since: Day, first: Day) -> String {
    let [since, first] = [since, first].map(|day| format::day(lang, day));
    lang.pick(
        format!("Chưa so sánh được trạng thái với ngày {since}: kỳ kế hoạch bắt đầu ngày {first}"),
        format!("No status to compare with on {since}: the plan’s period begins on {first}"),
    )
}

/// One status after another: `Có nguy cơ không đạt → Đạt`.
pub fn flip(before: &str, after: &str) -> String {
    if before == after { after.to_owned() } else { format!("{before} → {after}") }
}

/// `174 sản phẩm được công nhận, trước đó 168`.
pub fn recognised(lang: Lang, before: i64, after: i64) -> String {
    let products = plural(after, "product", "products");
    let [before, after] = [before, after].map(|number| format::count(lang, number));
    lang.pick(
        format!("{after} sản phẩm được công nhận, trước đó {before}"),
        format!("{after} recognised {products}, {before} before"),
    )
}
