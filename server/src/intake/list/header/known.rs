//! The headings that are known by themselves.

use std::{collections::HashMap, sync::LazyLock};

use app::schema::ListField;

use crate::written::{denial, words};

static KNOWN: LazyLock<HashMap<String, ListField>> = LazyLock::new(|| {
    let of = |field: ListField| {
        let heading = field.heading();
        let names = [heading.name.vi, heading.name.en, field.id()].into_iter();
        names.chain(heading.also.iter().copied()).map(move |name| (words(name), field))
    };
    ListField::ALL.into_iter().flat_map(of).collect()
});

/// The field of a heading; what stands in brackets explains it.
pub fn known(heading: &str) -> Option<ListField> {
    let whole = words(heading);
    let decides = || decides(&whole).then_some(ListField::Decision);
    known_words(&whole).or_else(decides).or_else(|| {
        let (before, explained) = heading.split_once('(')?;
        known_words(&words(before)).filter(|field| explains(*field, explained))
    })
}

/// False where what stands in the brackets of a heading says that it is of other stars than those
/// that were granted: `Hạng sao (đề nghị)`, `Hạng sao (cũ)`.
pub fn explains(field: ListField, explained: &str) -> bool {
    field != ListField::Stars || !denial::is_of_another(explained)
}

/// The field of a heading in the form of [`words`].
pub fn known_words(said: &str) -> Option<ListField> {
    let exact = || KNOWN.get(said).copied();
    let grades = || grades(said).then_some(ListField::Stars);
    let in_full = || known_words(&in_full(said)?);
    exact().or_else(grades).or_else(|| without_end(said)).or_else(in_full)
}

/// Words that are written short.
const SHORT: [(&str, &str); 5] = [
    ("sx", "san xuat"),
    ("sxkd", "san xuat kinh doanh"),
    ("sp", "san pham"),
    ("qd", "quyet dinh"),
    ("dn", "doanh nghiep"),
];

/// `co so sx` with its words in full; `None` where they are.
fn in_full(said: &str) -> Option<String> {
    let full =
        |word| SHORT.iter().find(|(short, _)| *short == word).map_or(word, |(_, full)| *full);
    let text = said.split(' ').map(full).collect::<Vec<_>>().join(" ");
    (text != said).then_some(text)
}

/// Of these the headings of stars are made, in every order.
const OF_GRADES: [&str; 18] = [
    "cap", "ket", "qua", "danh", "gia", "phan", "xep", "loai", "hang", "sao", "so", "dat", "duoc",
    "cong", "nhan", "ocop", "san", "pham",
];

/// `Kết quả đánh giá, xếp hạng`, `Hạng sao sản phẩm OCOP`; `Số sản phẩm xếp hạng` counts products,
/// `Sản phẩm được xếp hạng` names them.
fn grades(said: &str) -> bool {
    said.split(' ').all(|word| OF_GRADES.contains(&word))
        && ["hang", "sao", "xep loai"].iter().any(|grade| format!(" {said} ").contains(grade))
        && !said.starts_with("san pham")
        && !said.contains("so san pham")
}

/// Of these the headings of decisions are made, with their days or without, in every order.
const OF_DECISIONS: [&str; 18] = [
    "so", "ky", "hieu", "ngay", "thang", "nam", "quyet", "dinh", "qd", "ban", "cong", "nhan",
    "hanh", "va", "phe", "duyet", "san", "pham",
];

/// `Số quyết định, ngày tháng năm`, `Số QĐ, ngày ban hành`; `Ngày quyết định`
/// is a day.
fn decides(said: &str) -> bool {
    let has = |word: &str| format!(" {said} ").contains(&format!(" {word} "));
    said.split(' ').all(|word| OF_DECISIONS.contains(&word))
        && (has("quyet dinh") || has("qd"))
        && !said.ends_with(" ngay")
        && (has("so") || !["ngay", "thang", "nam"].iter().any(|of| said.starts_with(of)))
}

/// What may stand behind a heading and leaves its meaning as it is, for which fields.
const ENDS: [(&str, &[ListField]); 11] = [
    ("ocop", &ListField::ALL),
    ("dat ocop", OF_NAMES),
    ("duoc cong nhan", OF_NAMES),
    ("da cong nhan", OF_NAMES),
    ("duoc phan hang", OF_NAMES),
    ("duoc xep hang", OF_NAMES),
    ("duoc cap giay chung nhan", OF_NAMES),
    ("san pham", OF_RECOGNITION),
    ("nhom san pham", &[ListField::Product]),
    ("co san pham", &[ListField::Entity]),
    ("kinh te", &[ListField::Entity]),
];
const OF_NAMES: &[ListField] = &[ListField::Product, ListField::Entity];
const OF_RECOGNITION: &[ListField] =
    &[ListField::Decision, ListField::GrantedOn, ListField::GrantedBy, ListField::Group];

/// `Tên sản phẩm OCOP được công nhận`, `Ngày công nhận sản phẩm`.
fn without_end(said: &str) -> Option<ListField> {
    ENDS.iter().find_map(|(end, fields)| {
        let field = known_words(said.strip_suffix(end)?.strip_suffix(' ')?)?;
        fields.contains(&field).then_some(field)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(heading: &str, expected: Option<ListField>) {
        assert_eq!(known(heading), expected, "{heading}");
    }

    #[test]
    fn headings_of_stars_are_made_of_the_same_words() {
        for heading in [
            "Xếp hạng OCOP",
            "Xếp hạng sản phẩm",
            "Phân hạng sản phẩm OCOP",
            "Hạng sao sản phẩm",
            "Số sao OCOP được công nhận",
            "Kết quả đánh giá, xếp hạng",
            "Kết quả đánh giá, phân hạng sản phẩm (sao)",
            "Xếp loại sản phẩm",
            "Cấp sao",
            "Hạng sao (năm 2023)",
        ] {
            check(heading, Some(ListField::Stars));
        }
        for heading in [
            "Hạng sao đề nghị",
            "Hạng sao (đề nghị)",
            "Xếp hạng (dự kiến năm 2025)",
            "HẠNG SAO (CŨ)",
            "Hạng đăng ký",
            "Ngành hàng OCOP mới",
            "Số sản phẩm được xếp hạng",
            "Sản phẩm được công nhận hạng sao",
            "Đánh giá",
        ] {
            check(heading, None);
        }
    }

    #[test]
    fn headings_of_decisions_are_made_of_the_same_words() {
        for heading in [
            "Số quyết định, ngày tháng năm (công nhận)",
            "Số QĐ, ngày ban hành",
            "Số và ngày quyết định",
            "Số Quyết định/ngày tháng năm",
            "Quyết định công nhận/ngày tháng",
            "Ngày, số quyết định",
        ] {
            check(heading, Some(ListField::Decision));
        }
        check("Ngày quyết định", Some(ListField::GrantedOn));
        for heading in ["Số", "Công nhận", "Quyết định thu hồi", "QĐ ngày"] {
            check(heading, None);
        }
    }

    #[test]
    fn headings_are_known_with_words_in_short() {
        check("Cơ sở SX", Some(ListField::Entity));
        check("Tên chủ thể SX", Some(ListField::Entity));
        check("Tên SP", Some(ListField::Product));
    }

    #[test]
    fn what_is_said_of_all_products_leaves_a_heading_as_it_is() {
        check("Tên sản phẩm được công nhận", Some(ListField::Product));
        check("Sản phẩm OCOP đã công nhận", Some(ListField::Product));
        check("Chủ thể có sản phẩm OCOP", Some(ListField::Entity));
        check("Tên chủ thể kinh tế", Some(ListField::Entity));
        check("Tên sản phẩm/nhóm sản phẩm", Some(ListField::Product));
        check("Tên chủ thể OCOP được công nhận", Some(ListField::Entity));
        check("Nhóm sản phẩm OCOP", Some(ListField::Group));
        check("Ngày công nhận OCOP", Some(ListField::GrantedOn));
        check("Ngày công nhận sản phẩm OCOP", Some(ListField::GrantedOn));
        check("Số quyết định công nhận sản phẩm", Some(ListField::Decision));
        check("Loại hình sản phẩm", None);
        check("Tên sản phẩm đề nghị công nhận", None);
        check("Tên sản phẩm đạt OCOP", Some(ListField::Product));
    }
}
