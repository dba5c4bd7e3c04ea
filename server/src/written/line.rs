//! How lines begin that stand among rows or below them and are none.

/// True where `said`, in the form of [`super::words`], begins with this word.
pub fn begins(said: &str, word: &str) -> bool {
    said.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

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
