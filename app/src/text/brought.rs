//! Rows whose commune was divided, and that stand where most of it came to.

use crate::{
    board::Commune,
    format::{self, Lang},
    text::{district::titled, plural},
};

words! {
    /// Beside each of them.
    SIGN: "≈", "≈";
    MARK: "xếp vào nơi nhận phần lớn nhất, chưa chắc chắn", "brought by the largest part, uncertain";
    AREA: "Căn cứ xếp địa bàn", "How its area was found";
}

/// `3 dòng xếp vào nơi nhận phần lớn nhất`
pub fn rows(lang: Lang, number: u32) -> String {
    let (shown, word) = (format::count(lang, number.into()), plural(number, "row", "rows"));
    lang.pick(
        format!("{shown} dòng xếp vào nơi nhận phần lớn nhất"),
        format!("{shown} {word} brought by the largest part"),
    )
}

/// The same with what it means.
pub fn note(lang: Lang, number: u32) -> String {
    let (rows, sign) = (rows(lang, number), SIGN.in_lang(lang));
    lang.pick(
        format!(
            "{sign} {rows}: đơn vị hành chính của dòng đã được chia, nên địa bàn chưa chắc chắn."
        ),
        format!("{sign} {rows}: the unit of the row was divided, so that its area is uncertain."),
    )
}

/// `Đưa về từ Phường 4 (mã 28252), đơn vị đã được chia: …`; `name` and `code` are those of the commune.
pub fn from(lang: Lang, name: &str, code: &str, to: &str) -> String {
    lang.pick(
        format!("Đưa về từ {name} (mã {code}), đơn vị đã được chia: tính cho {to}, nơi nhận phần lớn nhất, nên chưa chắc chắn."),
        format!("Brought from {name} (code {code}), a unit that was divided: it counts for {to}, which took the largest part, and is uncertain."),
    )
}

/// `Thị trấn Cổ Phúc (mã 04498) được tính cho Xã Trấn Yên (mã 04498), theo …`
pub fn whole(lang: Lang, commune: &Commune, home: &Commune) -> String {
    let [own, to] = [commune, home].map(|it| titled(lang, it.kind, &it.name));
    let (code, to_code) = (&commune.code, &home.code);
    lang.pick(
        format!("{own} (mã {code}) được tính cho {to} (mã {to_code}), theo đơn vị hành chính của kế hoạch này."),
        format!("{own} (code {code}) counts for {to} (code {to_code}), by the units of this plan."),
    )
}
