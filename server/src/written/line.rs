//! How lines begin that stand among rows or below them and are none.

use app::find::fold;

use super::{begins, spelled, words};

/// True for a sum of the rows above and for a part of one: `Tổng cộng: 35 sản phẩm`, `Cộng (5)`,
/// `Tổng huyện Bát Xát`, `Trong đó 3 sao`. Marks count: `Tống Thị Cúc` is a name.
pub fn is_total(text: &str) -> bool {
    let text = text.trim_start_matches(|it: char| !it.is_alphanumeric());
    let said = spelled(text.split(['(', ':']).next().unwrap_or_default());
    let said: Vec<&str> = said.split(' ').collect();
    let is = |word: &str, known: &str| word == spelled(known) || word == fold(known);
    let after = |sum: &&str| {
        let length = sum.split(' ').count();
        let own = said.get(..length)?;
        let begins = own.iter().zip(sum.split(' ')).all(|(word, known)| is(word, known));
        begins.then(|| said.get(length).copied())
    };
    let of = |next: &str| {
        next.bytes().all(|it| it.is_ascii_digit()) || UNITS.iter().any(|unit| is(next, unit))
    };
    TOTALS.iter().any(|sum| after(sum).is_some())
        || SUMS.iter().find_map(after).is_some_and(|next| next.is_none_or(of))
}

/// What is a sum whatever follows.
const TOTALS: [&str; 4] = ["tổng cộng", "tổng số", "trong đó", "grand total"];
/// What is one by itself, or where it says of what: a number or one of [`UNITS`].
const SUMS: [&str; 3] = ["tổng", "cộng", "total"];
const UNITS: [&str; 15] = [
    "tỉnh",
    "toàn",
    "huyện",
    "quận",
    "thị",
    "thành",
    "xã",
    "phường",
    "nhóm",
    "hạng",
    "mục",
    "phần",
    "khu",
    "trang",
    "các",
];

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

    #[test]
    fn a_sum_says_of_what_it_is_one() {
        let check = |text: &str, expected: bool| assert_eq!(is_total(text), expected, "{text}");
        for text in [
            "Tổng",
            "TỔNG CỘNG",
            "Tổng số: 35 sản phẩm",
            "Tổng cộng 12 chủ thể",
            "Cộng (5 sản phẩm)",
            "Cộng 12",
            "(Cộng)",
            "Tổng huyện Bát Xát",
            "Cộng nhóm I",
            "Trong đó: 01 sản phẩm 4 sao",
            "Tong cong",
            "Cong huyen Sa Pa",
            "Grand total",
        ] {
            check(text, true);
        }
        for text in [
            "Tổng hợp trà",
            "Tổng quán sủ",
            "Tổng công ty Chè",
            "Tống Thị Cúc",
            "Công ty TNHH A",
            "Cộng cà phê",
            "Huyện Bát Xát",
            "",
        ] {
            check(text, false);
        }
    }
}
