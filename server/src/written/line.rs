//! How lines begin that stand among rows or below them and are none.

use app::find::fold;

use super::spelled;

/// True where `said`, in the form of [`super::words`], begins with this word.
pub fn begins(said: &str, word: &str) -> bool {
    said.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

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

/// How lines begin that stand below a table.
pub const SIGNATURES: [&str; 14] = [
    "noi nhan",
    "tm",
    "kt",
    "tl",
    "tuq",
    "nguoi lap",
    "ghi chu",
    "luu",
    "chu tich",
    "pho chu tich",
    "giam doc",
    "thu truong",
    "xac nhan",
    "danh sach nay",
];

/// How lines begin that say something of the rows below them.
pub const SECTIONS: [&str; 7] =
    ["huyen", "thi xa", "thanh pho", "xa", "phuong", "thi tran", "nhom"];

#[cfg(test)]
mod tests {
    use super::is_total;

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
