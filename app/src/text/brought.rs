//! Rows whose commune was divided, and that stand where most of it came to.

use crate::{
    format::{self, Lang},
    text::plural,
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
