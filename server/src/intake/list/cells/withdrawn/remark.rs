//! Remarks that say that a product was not recognised, or no longer is.

use crate::{
    intake::fault::Code,
    written::{begins, behind, stars, words},
};

/// How a remark speaks of the end of a certificate.
pub const ENDED: [&str; 6] =
    ["thu hoi", "huy bo", "het hieu luc", "khong con hieu luc", "cham dut", "bi huy"];
/// How it says that there was none.
pub const DENIED: [&str; 20] = [
    "khong dat",
    "chua dat",
    "khong cong nhan",
    "khong duoc cong nhan",
    "chua cong nhan",
    "chua duoc cong nhan",
    "khong xep hang",
    "khong duoc xep hang",
    "chua xep hang",
    "khong phan hang",
    "khong duoc phan hang",
    "chua phan hang",
    "khong du dieu kien",
    "chua du dieu kien",
    "khong du diem",
    "chua du diem",
    "khong thong qua",
    "rut ho so",
    "xin rut",
    "bi loai",
];
/// What may follow that and adds nothing to it.
const OBJECTS: [&str; 10] = [
    "san pham",
    "ho so",
    "ocop",
    "hang",
    "cong nhan",
    "xep hang",
    "phan hang",
    "danh gia",
    "yeu cau",
    "sao",
];
/// How the reason of it begins; `vi sinh` is none.
const REASONS: [&str; 6] = ["do thieu", "do chua", "do khong", "vi thieu", "vi chua", "vi khong"];
/// The same, where nothing else is said.
const ALONE: [&str; 4] = ["loai", "rut", "truot", "het han"];
/// What may stand before it.
const SUBJECTS: [&str; 9] =
    ["san pham", "ho so", "chu the", "ket luan", "ket qua", "danh gia", "de nghi", "da", "bi"];

/// What a remark says of its row: an error where it is nothing but that, a warning where it speaks
/// of it.
pub fn says(text: &str) -> Option<Code> {
    let said = words(text);
    let bare = without_subjects(&said);
    let marked = text.replace(" - ", ";").replace(" – ", ";");
    let clauses = marked.split([',', ';', '.', ':', '(', '/', '\n']).map(words);
    let first = clauses.map(|said| without_subjects(&said).to_owned()).find(|it| !it.is_empty());
    // `Chưa đạt 5 sao` is said of one with four.
    let is_denied = first.is_some_and(|first| denies(&first)) && !stars::are_in(text);
    let is_alone = ALONE.contains(&bare);
    if is_denied || (is_alone && bare != "het han") {
        return Some(Code::NotRecognised);
    }
    let said = format!(" {said} ");
    let is_denial = |word: &&str| said.contains(&format!(" {word} "));
    let speaks = is_alone || speaks_of_an_end(&said) || DENIED.iter().any(is_denial);
    speaks.then_some(Code::Withdrawn)
}

/// `không đạt` of `kết luận: sản phẩm không đạt`.
fn without_subjects(said: &str) -> &str {
    let mut bare = said;
    while let Some(rest) = SUBJECTS.iter().find_map(|word| behind(bare, word)) {
        bare = rest;
    }
    bare
}

/// True where nothing but a denial is said, and perhaps its reason: `Chưa đạt VietGAP` is none of
/// the grade.
fn denies(said: &str) -> bool {
    let is_whole = |mut rest: &str| loop {
        if rest.is_empty() || REASONS.iter().any(|it| begins(rest, it)) {
            return true;
        }
        match OBJECTS.iter().find_map(|it| behind(rest, it)) {
            Some(after) => rest = after,
            None => return false,
        }
    };
    DENIED.iter().filter_map(|word| behind(said, word)).any(is_whole)
}

/// True where an end is spoken of, and it is not said that there is none.
fn speaks_of_an_end(said: &str) -> bool {
    const NONE: [&str; 4] = [" khong", " khong bi", " chua", " chua bi"];
    let is_said = |before: &str| !NONE.iter().any(|none| before.ends_with(none));
    ENDED.iter().any(|word| {
        let word = format!(" {word} ");
        said.match_indices(&word).any(|(at, _)| is_said(&said[..at]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remark_denies_its_row_or_speaks_of_that() {
        let check = |text: &str, expected| assert_eq!(says(text), expected, "{text}");
        for text in [
            "Không đạt",
            "KHÔNG ĐẠT (thiếu hồ sơ)",
            "Chưa đạt",
            "Không công nhận",
            "Xin rút hồ sơ",
            "Chủ thể xin rút",
            "Sản phẩm không đạt",
            "Kết luận: không đạt",
            "Chưa đủ điều kiện",
            "Loại",
            "Bị loại",
            "Trượt",
            "Không đạt yêu cầu",
            "Không công nhận sản phẩm OCOP",
            "Không đạt - thiếu hồ sơ",
            "Chưa đạt do thiếu điểm",
        ] {
            check(text, Some(Code::NotRecognised));
        }
        for text in [
            "Đã thu hồi",
            "Hết hạn",
            "Năm 2023 không đạt",
            "Chưa đạt 5 sao",
            "Chưa đạt VietGAP",
            "Không đạt chỉ tiêu doanh thu",
            "Không đạt vi sinh",
            "Không còn đáp ứng, đã bị thu hồi",
            "Không còn hiệu lực",
            "Không thu hồi năm 2023, thu hồi năm 2024",
        ] {
            check(text, Some(Code::Withdrawn));
        }
        for text in [
            "Đạt",
            "Không",
            "Không có",
            "Không bị thu hồi",
            "Sản phẩm chưa bị thu hồi",
            "Đánh giá lại",
            "Nâng hạng từ 3 sao",
            "Tiềm năng 5 sao",
            "Loại A",
            "",
        ] {
            check(text, None);
        }
    }
}
