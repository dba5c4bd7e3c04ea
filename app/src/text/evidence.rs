//! Why a row counts.

use crate::{
    board::{Certificate, Chain, Day, Listing},
    format::{self, Lang},
    text::Pair,
};

words! {
    COUNTED: "Được tính", "Counted";
    NOT_COUNTED: "Có trong mẫu số, chưa được tính ở tử số", "In the denominator but not counted";
    WHY: "Vì sao được tính", "Why it counts";
    WHY_AMONG: "Vì sao nằm trong mẫu số", "Why it is in the denominator";
    OWNER: "Chủ thể", "Entity";
    KIND: "Loại", "Kind";
    PLACE: "Địa bàn", "Area";
    ALL_PLACES: "Tất cả địa bàn", "All areas";
    FILTER: "Lọc danh sách", "Filter the list";
    APPLY: "Lọc", "Filter";
    NONE: "Không có dòng nào vào ngày này.", "No rows on this day.";
    NONE_HERE: "Không có dòng nào ở địa bàn này vào ngày này.", "No rows in this area on this day.";
    NOT_STATED: "không nêu", "not stated";
}

/// `3 sao, 12/QĐ-UBND, cấp 12/06/2023, hết hạn 12/06/2026`, as it is known on `day`.
pub fn certificate(lang: Lang, certificate: &Certificate, day: Day) -> String {
    let stars = certificate.stars;
    let granted = format::day(lang, certificate.granted_on);
    let ends = format::day(lang, certificate.ends_on);
    let decision = certificate.decision.as_deref();
    let decision =
        decision.map(|text| lang.pick(format!(", {text}"), format!(", decision {text}")));
    let decision = decision.unwrap_or_default();
    let revoked = certificate.revoked_on.filter(|&revoked| revoked <= day).map(|day| {
        let day = format::day(lang, day);
        lang.pick(format!(", thu hồi {day}"), format!(", revoked {day}"))
    });
    let revoked = revoked.unwrap_or_default();
    let word = if stars == 1 { "star" } else { "stars" };
    lang.pick(
        format!("{stars} sao{decision}, cấp {granted}, hết hạn {ends}{revoked}"),
        format!("{stars} {word}{decision}, granted {granted}, ends {ends}{revoked}"),
    )
}

pub fn before_and_after(lang: Lang, before: &str, after: &str) -> String {
    lang.pick(
        format!("Trước: {before}. Sau: {after}."),
        format!("Before: {before}. After: {after}."),
    )
}

pub fn product(lang: Lang, name: &str) -> String {
    lang.pick(
        format!("Có sản phẩm được công nhận: {name}"),
        format!("Has a recognised product: {name}"),
    )
}

pub fn chain(lang: Lang, chain: &Chain, day: Day) -> String {
    let span = span(lang, chain.since, chain.until.filter(|&until| until <= day));
    let evidence = chain.evidence.as_deref().map(|text| format!(" ({text})")).unwrap_or_default();
    lang.pick(
        format!("Chuỗi giá trị xanh {span}{evidence}"),
        format!("Green chain {span}{evidence}"),
    )
}

pub fn listing(lang: Lang, listing: &Listing, day: Day) -> String {
    let span = span(lang, listing.since, listing.until.filter(|&until| until <= day));
    let channel = &listing.channel;
    lang.pick(format!("Bán trên {channel} {span}"), format!("Listed on {channel} {span}"))
}

/// `Đã trình trung ương ngày 12/06/2023`
pub fn stage(lang: Lang, stage: Pair, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(format!("{} ngày {day}", stage.vi), format!("{} on {day}", stage.en))
}

pub fn since(lang: Lang, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(format!("Từ {day}"), format!("Since {day}"))
}

pub fn own(lang: Lang, from: Day) -> String {
    if from == Day::FIRST {
        return lang.pick("Có trong danh mục", "Stands in the register").into();
    }
    since(lang, from)
}

fn span(lang: Lang, since: Day, until: Option<Day>) -> String {
    let from = format::day(lang, since);
    match until.map(|day| format::day(lang, day)) {
        Some(until) => lang.pick(
            format!("từ {from} đến trước {until}"),
            format!("since {from} until before {until}"),
        ),
        None => lang.pick(format!("từ {from}"), format!("since {from}")),
    }
}
