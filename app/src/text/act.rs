//! What the acts of the programme say, and how a product stands by them.

use crate::{
    board::{Act, Acts, Day, Phase, Standing, act::Article},
    format::{self, Lang},
    register::rule::{NOTICE_DAYS, rule},
    text::provision,
};

words! {
    TITLE: "Quy định áp dụng vào ngày xem", "The rules on the day shown";
    ALL: "Các văn bản theo thời gian", "The acts over time";
    STANDINGS: "Các mốc theo quy định", "Its days by the rules";
    STANDINGS_SUB: "Giấy chứng nhận hiện hành qua từng thời kỳ nếu không được đánh giá lại", "How the current certificate goes on while nothing is graded anew";
    STANDING: "Trạng thái", "State";
    RULE: "Căn cứ", "Rule";
    ACT: "Văn bản", "Act";
    ON_DAY: "vào ngày xem", "on the day shown";
    NO_STANDINGS: "Đến ngày xem chưa có giấy chứng nhận nào.", "There is no certificate by the day shown.";
    OPEN_END: "không định", "not set";
    EXTENDED: "Sản phẩm còn hiệu lực nhờ được gia hạn", "Products in force by an extension";
    EXTENDED_UNTIL: "Gia hạn đến trước ngày", "Extended until before";
    EXTENSION_ACT: "Văn bản gia hạn", "Extended by";
}

wordings! {
    Standing: name;
    Recognised { name: "Còn hiệu lực", "Recognised"; }
    Below { name: concat!("Dưới ", rule!(stars), " sao"), concat!("Below ", rule!(stars), " stars"); }
    Ending { name: "Sắp hết hạn", "Ends soon"; }
    WindowOpen { name: "Đang trong thời hạn nộp hồ sơ đánh giá lại", "Open for re-grading"; }
    WindowMissed { name: "Đã qua thời hạn nộp hồ sơ đánh giá lại", "Too late for re-grading in time"; }
    Extended { name: "Được gia hạn", "Extended"; }
    Ended { name: "Đã hết hạn", "Ended"; }
    Revoked { name: "Đã thu hồi", "Revoked"; }
}

/// The rule that makes a standing, where `act` holds.
pub fn rule(lang: Lang, standing: Standing, act: Option<&Act>) -> String {
    let window = act.and_then(|act| act.regrading).map(|it| (it.opens, it.closes));
    let (vi, en) = match (standing, window) {
        (Standing::WindowOpen, Some((opens, closes))) => (
            format!("hồ sơ đánh giá lại nộp không sớm hơn {opens} ngày và không muộn hơn {closes} ngày trước khi hết hạn"),
            format!("a product is put forward for re-grading not earlier than {opens} and not later than {closes} days before the end"),
        ),
        (Standing::WindowMissed, Some((_, closes))) => (
            format!("còn dưới {closes} ngày là hết hạn và chưa có lần đánh giá mới; danh mục không cho biết hồ sơ đã nộp đúng hạn hay chưa"),
            format!("fewer than {closes} days are left and there is no new grading; the register does not tell whether a dossier was filed in time"),
        ),
        (Standing::WindowOpen | Standing::WindowMissed, None) => (String::new(), String::new()),
        (Standing::Recognised, _) => (
            concat!("từ ", rule!(stars), " sao, giấy chứng nhận có giá trị ", rule!(months), " tháng").into(),
            concat!(rule!(stars), " stars or more; a certificate is valid for ", rule!(months), " months").into(),
        ),
        (Standing::Below, _) => (
            concat!("dưới ", rule!(stars), " sao thì không được công nhận").into(),
            concat!("with fewer than ", rule!(stars), " stars a product is not recognised").into(),
        ),
        (Standing::Ending, _) => (
            format!("trang này nêu trước {NOTICE_DAYS} ngày"),
            format!("this site shows it {NOTICE_DAYS} days ahead"),
        ),
        (Standing::Extended, _) => (
            concat!("đã hết ", rule!(months), " tháng, còn giá trị đến khi có kết quả đánh giá lại nhưng không quá ngày gia hạn").into(),
            concat!("its ", rule!(months), " months are over; it holds until the result of re-grading, but not beyond the day of its extension").into(),
        ),
        (Standing::Ended, _) => (
            concat!("đã hết ", rule!(months), " tháng và thời gian gia hạn, nếu có").into(),
            concat!("its ", rule!(months), " months and what they were extended by, if so, are over").into(),
        ),
        (Standing::Revoked, _) => (
            "bị thu hồi trước khi hết hạn".into(),
            "revoked before its end".into(),
        ),
    };
    lang.pick(vi, en)
}

/// `khoản 3 Điều 12 Quyết định 26/2026/QĐ-TTg …`.
pub fn cited(lang: Lang, article: Option<Article>, title: &str) -> String {
    let Some(Article { number, clause }) = article else { return title.to_owned() };
    lang.pick(
        format!("khoản {clause} Điều {number} {title}"),
        format!("article {number}.{clause} of {title}"),
    )
}

/// `, áp dụng từ 24/02/2023`; of the first no day is known. One that goes on under the same title is
/// not in force anew: what changed of it is said.
pub fn since(lang: Lang, act: &Act, acts: &Acts) -> String {
    if act.from == Day::FIRST {
        return String::new();
    }
    let from = format::day(lang, act.from);
    if let Some(before) = acts.same_before(act) {
        let changed = provision::changed(lang, before, act, acts);
        return lang.pick(format!(", từ {from}: {changed}"), format!(", from {from}: {changed}"));
    }
    lang.pick(format!(", áp dụng từ {from}"), format!(", in force from {from}"))
}

/// `Được gia hạn từ 28/07/2026`: the phase of the day.
pub fn standing(lang: Lang, phase: &Phase) -> String {
    let (name, from) = (name(phase.standing).in_lang(lang), format::day(lang, phase.from));
    lang.pick(format!("{name} từ {from}"), format!("{name} since {from}"))
}

/// `đến trước 01/12/2026`: beside the state.
pub fn extended(lang: Lang, until: &str) -> String {
    lang.pick(format!("đến trước {until}"), format!("until before {until}"))
}

/// `Trong 605 sản phẩm được công nhận có 4 sản phẩm được gia hạn sau khi hết 36 tháng`.
pub fn number_extended(lang: Lang, extended: u32, among: u32) -> String {
    let [shown, among] = [extended, among].map(|number| format::count(lang, number.into()));
    let are = if extended == 1 { "is" } else { "are" };
    lang.pick(
        format!(
            concat!(
                "Trong {} sản phẩm được công nhận có {} sản phẩm được gia hạn sau khi hết ",
                rule!(months),
                " tháng"
            ),
            among, shown
        ),
        format!(
            concat!("Of {} recognised products {} {} extended beyond ", rule!(months), " months"),
            among, shown, are
        ),
    )
}

#[cfg(test)]
mod tests;
