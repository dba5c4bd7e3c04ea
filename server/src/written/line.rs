//! How lines begin that stand among rows or below them and are none.

mod signer;
mod total;

pub use self::{
    signer::{is_day_of_signature, is_office, is_signer},
    total::is_total,
};

use super::{begins, fold, spelled, words};

/// True for a line that stands below a table. Where names stand, a sign of one word needs a mark:
/// `Lưu: VT`, but not `Lưu niệm` or `Lựu đỏ`.
pub fn is_signature(text: &str, among_names: bool) -> bool {
    let said = words(text);
    let is_sure = |sign: &str| !among_names || sign.contains(' ') || is_marked(text);
    SIGNATURES.iter().any(|sign| begins(&said, sign) && is_sure(sign))
}

/// True for a line that remarks on rows: more of them may follow.
pub fn is_remark(text: &str) -> bool {
    let said = words(text);
    REMARKS.iter().any(|word| begins(&said, word))
}

/// `Lưu:`, `TM.`, `KT CHỦ TỊCH`.
fn is_marked(text: &str) -> bool {
    let text = text.trim_start_matches(|it: char| !it.is_alphanumeric());
    let end = text.find(|it: char| !it.is_alphanumeric()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let is_short = word.bytes().all(|it| it.is_ascii_uppercase());
    let is_loud = (rest.is_empty() || rest.starts_with(' ')) && !rest.contains(char::is_lowercase);
    rest.trim_start().starts_with([':', '.']) || (is_short && is_loud)
}

const SIGNATURES: [&str; 15] = [
    "noi nhan",
    "tm",
    "kt",
    "tl",
    "tuq",
    "nguoi lap",
    "ghi chu",
    "luu y",
    "luu",
    "chu tich",
    "pho chu tich",
    "giam doc",
    "thu truong",
    "xac nhan",
    "danh sach nay",
];
const REMARKS: [&str; 2] = ["ghi chu", "luu y"];

/// How lines begin that say something of the rows below them.
pub const SECTIONS: [&str; 7] =
    ["huyen", "thi xa", "thanh pho", "xa", "phuong", "thi tran", "nhom"];

/// Words as [`spelled`] has them, with their marks and without any: `Tống Thị Cúc` is a name, but
/// `TONG CONG` is a sum.
fn with_and_without_marks(all: &[&str]) -> Vec<String> {
    all.iter().flat_map(|text| [spelled(text), fold(text)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_of_one_word_among_names_needs_a_mark() {
        let check = |text: &str, expected| {
            assert_eq!(is_signature(text, true), expected, "{text}");
        };
        for text in ["Lựu đỏ", "LỰU ĐỎ", "Lưu niệm thổ cẩm", "kt-01", "KT-01", "TM Farm"]
        {
            check(text, false);
        }
        for text in ["Lưu: VT", "- Lưu : VT", "KT. CHỦ TỊCH", "KT CHỦ TỊCH", "TM", "Người lập biểu"]
        {
            check(text, true);
        }
        assert!(is_signature("Lưu VT", false));
    }

    #[test]
    fn a_remark_is_no_end_of_a_table() {
        assert!(is_remark("Ghi chú: (*) sản phẩm mới") && is_remark("Lưu ý"));
        assert!(!is_remark("Lưu: VT") && !is_remark("Nơi nhận:"));
    }
}
