//! Who signs below a table.

use std::sync::LazyLock;

use super::with_and_without_marks;
use crate::written::{begins, spelled, words};

/// True for who signs, named by what he is, and for the signature: `Cán bộ tổng hợp`, `(Đã ký)`.
/// Nothing that is made is called so.
pub fn is_signer(text: &str) -> bool {
    let said = spelled(text);
    SIGNERS.iter().any(|begin| begins(&said, begin))
}

/// True for an office that signs, or for which somebody does.
pub fn is_office(text: &str) -> bool {
    let said = spelled(text);
    OFFICES.iter().any(|begin| begins(&said, begin))
}

/// `Lào Cai, ngày 28 tháng 8 năm 2024`: the place and the day of a signature.
pub fn is_day_of_signature(text: &str) -> bool {
    let Some((place, day)) = text.split_once(',') else { return false };
    let mut place = place.split_whitespace().peekable();
    let is_name = |word: &str| {
        word.starts_with(char::is_uppercase) && !word.contains(|it: char| it.is_ascii_digit())
    };
    begins(&words(day), "ngay") && place.peek().is_some() && place.all(is_name)
}

static SIGNERS: LazyLock<Vec<String>> = LazyLock::new(|| {
    with_and_without_marks(&[
        "thư ký",
        "cán bộ",
        "kế toán",
        "đã ký",
        "ký tên",
        "ký ghi rõ",
        "người lập",
        "người ký",
        "người tổng hợp",
        "người báo cáo",
        "người kiểm tra",
        "người thực hiện",
        "người duyệt",
        "chuyên viên",
        "phụ trách",
        "bí thư",
        "ký đóng dấu",
        "ký và đóng dấu",
        "phó giám đốc",
        "trưởng phòng",
        "trưởng ban",
        "phó trưởng",
    ])
});
static OFFICES: LazyLock<Vec<String>> = LazyLock::new(|| {
    with_and_without_marks(&[
        "ubnd",
        "ủy ban",
        "hội đồng",
        "ban chỉ đạo",
        "sở nông nghiệp",
        "sở công thương",
        "phòng nông nghiệp",
        "phòng kinh tế",
        "văn phòng điều phối",
    ])
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_signs_is_named_by_what_he_is() {
        let check = |text: &str, expected| assert_eq!(is_signer(text), expected, "{text}");
        for text in [
            "CÁN BỘ TỔNG HỢP",
            "Thư ký",
            "KẾ TOÁN",
            "(Đã ký)",
            "(Ký, ghi rõ họ tên)",
            "Người tổng hợp",
            "PHÓ GIÁM ĐỐC",
            "TRƯỞNG PHÒNG",
            "Can bo tong hop",
        ] {
            check(text, true);
        }
        for text in ["Đá kỷ niệm Sa Pa", "Trường Phong", "Nguyễn Văn A", "Chè", ""] {
            check(text, false);
        }
    }

    #[test]
    fn an_office_is_no_place() {
        let check = |text: &str, expected| assert_eq!(is_office(text), expected, "{text}");
        for text in ["SỞ NÔNG NGHIỆP VÀ PTNT", "UBND HUYỆN", "Uỷ ban nhân dân xã", "Hội đồng"]
        {
            check(text, true);
        }
        for text in ["Huyện Bát Xát", "Phòng nghỉ Tả Van", "Số 5"] {
            check(text, false);
        }
    }

    #[test]
    fn the_day_of_a_signature_stands_behind_its_place() {
        let check =
            |text: &str, expected| assert_eq!(is_day_of_signature(text), expected, "{text}");
        for text in ["Bát Xát, ngày 12 tháng 12 năm 2023", "Lào Cai, ngày    tháng    năm 2024"]
        {
            check(text, true);
        }
        for text in [
            "Số: 15/QĐ-UBND Lào Cai, ngày 28/8/2024",
            "ngày 25 tháng 3 năm 2024 của UBND huyện Bát Xát",
            "Số liệu cập nhật, ngày 1/1/2024",
            ", ngày 1/1/2024",
            "xã Tả Van, thị xã Sa Pa",
        ] {
            check(text, false);
        }
    }
}
