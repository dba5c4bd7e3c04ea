//! Kinds of entities, from a column or from the beginning of a name.

use std::sync::LazyLock;

use app::schema::EntityKind;

use crate::written::{begins, behind, words};

use EntityKind::{
    Association, Cooperative, CooperativeGroup, Farm, Household, LargeEnterprise, SmallEnterprise,
};

/// How names of each kind begin, the longer before the shorter.
const BEGINNINGS: [(&str, EntityKind); 49] = [
    ("liên hiệp hội", Association),
    ("liên hiệp hợp tác xã", Cooperative),
    ("liên hiệp htx", Cooperative),
    ("lh htx", Cooperative),
    ("lhhtx", Cooperative),
    ("hợp tác xã", Cooperative),
    ("htx", Cooperative),
    ("htxnn", Cooperative),
    ("h t x", Cooperative),
    ("tổ hợp tác", CooperativeGroup),
    ("tổ ht", CooperativeGroup),
    ("tht", CooperativeGroup),
    ("doanh nghiệp lớn", LargeEnterprise),
    ("doanh nghiệp quy mô lớn", LargeEnterprise),
    ("dn lớn", LargeEnterprise),
    ("chi nhánh htx", Cooperative),
    ("chi nhánh hợp tác xã", Cooperative),
    ("chi nhánh", SmallEnterprise),
    ("tổng công ty", SmallEnterprise),
    ("công ty", SmallEnterprise),
    ("cty", SmallEnterprise),
    ("c ty", SmallEnterprise),
    ("ctcp", SmallEnterprise),
    ("ct cp", SmallEnterprise),
    ("ct tnhh", SmallEnterprise),
    ("cttnhh", SmallEnterprise),
    ("tnhh", SmallEnterprise),
    ("dntn", SmallEnterprise),
    ("dnnvv", SmallEnterprise),
    ("doanh nghiệp", SmallEnterprise),
    ("dn", SmallEnterprise),
    ("xí nghiệp", SmallEnterprise),
    ("trang trại", Farm),
    ("hộ kinh doanh", Household),
    ("hkd", Household),
    ("hộ kd", Household),
    ("hộ sản xuất", Household),
    ("hộ gia đình", Household),
    ("hộ cá thể", Household),
    ("hộ", Household),
    ("cơ sở", Household),
    ("cssx", Household),
    ("hiệp hội", Association),
    ("hội", Association),
    ("câu lạc bộ", Association),
    ("trung tâm", Association),
    ("ban quản lý", Association),
    ("bql", Association),
    ("cộng đồng", Association),
];

/// Words of legal forms, which a name may have or not.
const FORMS: [&str; 41] = [
    "liên hiệp",
    "lh htx",
    "lhhtx",
    "hợp tác xã",
    "htx",
    "htxnn",
    "h t x",
    "tổ hợp tác",
    "tổ ht",
    "tht",
    "chi nhánh",
    "tổng công ty",
    "công ty",
    "cty",
    "c ty",
    "ctcp",
    "ct cp",
    "ct tnhh",
    "cttnhh",
    "trách nhiệm hữu hạn",
    "tnhh",
    "một thành viên",
    "1 thành viên",
    "mtv",
    "hai thành viên",
    "2 thành viên",
    "cổ phần",
    "cp",
    "doanh nghiệp tư nhân",
    "dntn",
    "doanh nghiệp",
    "hộ kinh doanh",
    "hkd",
    "hộ kd",
    "hộ sản xuất",
    "hộ gia đình",
    "cơ sở sản xuất",
    "cssx",
    "cơ sở",
    "xí nghiệp",
    "trang trại",
];

static NAMES: LazyLock<Vec<(String, EntityKind)>> =
    LazyLock::new(|| EntityKind::ALL.map(|kind| (words(kind.name().vi), kind)).into());

/// Each beginning as it is written, and folded.
static FOLDED_BEGINNINGS: LazyLock<Vec<(&str, String, EntityKind)>> = LazyLock::new(|| {
    BEGINNINGS.iter().map(|&(written, kind)| (written, words(written), kind)).collect()
});

static FOLDED_FORMS: LazyLock<Vec<String>> =
    LazyLock::new(|| FORMS.iter().map(|form| words(form)).collect());

/// The kind that `text` names or begins with.
pub fn read(text: &str) -> Option<EntityKind> {
    let said = words(text);
    let is = |(name, kind): &&(String, EntityKind)| *name == said || kind.id() == text.trim();
    if let Some((_, kind)) = NAMES.iter().find(is) {
        return Some(*kind);
    }
    let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
    let found = FOLDED_BEGINNINGS.iter().find(|(written, folded, _)| {
        // `Hồ Văn A` is a person: a lone word counts with its marks.
        match written.contains(' ') || written.is_ascii() {
            true => begins(&said, folded),
            false => first == *written,
        }
    });
    found.map(|(.., kind)| *kind)
}

/// The kind that a cell names; `None` also where it names several, or more than a small enterprise.
pub fn read_word(text: &str) -> Option<EntityKind> {
    let kind = read(text)?;
    let parts = text.split(['/', ',', ';', '+', '&']).flat_map(|part| part.split(" và "));
    let parts = parts.flat_map(|part| part.split(" hoặc "));
    let is_one = parts.filter_map(|part| read(part.trim())).all(|other| other == kind);
    let lower = text.to_lowercase();
    let has = |word: &str| lower.split(|it: char| !it.is_alphanumeric()).any(|it| it == word);
    // `Công ty CP (doanh nghiệp lớn)`, `Doanh nghiệp không phải nhỏ và vừa`
    let is_large = has("lớn") && !has("không") || lower.contains("không phải nhỏ");
    let is_other = kind == SmallEnterprise && is_large;
    (is_one && !is_other).then_some(kind)
}

/// A name as it is compared: folded, without its legal form.
pub fn bare_name(name: &str) -> String {
    let mut whole = words(name);
    if whole.split(' ').any(|word| in_full(word) != word) {
        whole = whole.split(' ').map(in_full).collect::<Vec<_>>().join(" ");
    }
    match without_form(&whole) {
        "" => whole,
        rest => rest.to_owned(),
    }
}

/// Words that names have short or in full, without marks.
fn in_full(word: &str) -> &str {
    match word {
        "htxnn" => "htx nong nghiep",
        "nn" => "nong nghiep",
        "sx" => "san xuat",
        "dv" => "dich vu",
        "tm" => "thuong mai",
        _ => word,
    }
}

/// True for a legal form and no name: `Công ty cổ phần`.
pub fn is_form(name: &str) -> bool {
    let whole = words(name);
    !whole.is_empty() && without_form(&whole).is_empty()
}

/// True for a legal form with which a name only begins, or what is made behind it: `Cơ sở rượu`.
pub fn is_unnamed(name: &str) -> bool {
    let whole = words(name);
    let rest = without_form(&whole);
    let own = rest.split(' ').filter(|word| !word.is_empty()).count();
    let written = name.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_name = written.rev().take(own).any(|word| !word.starts_with(char::is_lowercase));
    rest.len() < whole.len() && !is_name
}

fn without_form(whole: &str) -> &str {
    let mut rest = whole;
    while let Some(after) = FOLDED_FORMS.iter().find_map(|form| behind(rest, form)) {
        rest = after;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_names_several_kinds_names_none() {
        let check = |text: &str, expected| assert_eq!(read_word(text), expected, "{text}");
        check("HTX", Some(Cooperative));
        check("Công ty chăn nuôi lợn", Some(SmallEnterprise));
        check("Hộ kinh doanh, cơ sở", Some(Household));
        for text in
            ["HTX/Doanh nghiệp", "Hộ kinh doanh, HTX", "HTX hoặc THT", "Công ty cổ phần lớn"]
        {
            check(text, None);
        }
    }

    #[test]
    fn kinds_follow_from_the_beginning_of_a_name() {
        let check = |name: &str, expected| assert_eq!(read(name), expected, "{name}");
        check("HTX Mận Tam Hoa", Some(Cooperative));
        check("Liên hiệp HTX Tây Bắc", Some(Cooperative));
        check("Tổ hợp tác chè Bản Liền", Some(CooperativeGroup));
        for name in ["LH HTX Bát Xát", "LHHTX Bát Xát", "H.T.X Mường Vi", "HTX. Bản Xèo"]
        {
            check(name, Some(Cooperative));
        }
        check("Tổ HT nuôi ong", Some(CooperativeGroup));
        for name in [
            "CTCP Minh Họa",
            "CT CP Minh Họa",
            "C.ty TNHH Minh Họa",
            "Cty Minh Họa",
            "TNHH MTV Minh Họa",
            "CT TNHH Minh Họa",
        ] {
            check(name, Some(SmallEnterprise));
        }
        check("HKD Nguyễn Văn A", Some(Household));
        check("Công ty TNHH MTV Minh Họa", Some(SmallEnterprise));
        check("CÔNG TY CỔ PHẦN MINH HỌA", Some(SmallEnterprise));
        check("Doanh nghiệp lớn", Some(LargeEnterprise));
        check("Hộ kinh doanh Nguyễn Văn A", Some(Household));
        check("Hộ Nguyễn Văn A", Some(Household));
        check("Cơ sở sản xuất Minh Họa", Some(Household));
        check("Trang trại Minh Họa", Some(Farm));
        check("Hội Nông dân xã", Some(Association));
        check("Ban quản lý khu du lịch", Some(Association));
        check("household", Some(Household));
        for name in ["Nguyễn Văn A", "Hồ Văn A", "Hoa Minh", "Công Tyro"] {
            check(name, None);
        }
    }

    #[test]
    fn names_are_compared_without_their_legal_form() {
        let check = |name, expected| assert_eq!(bare_name(name), expected);
        for name in ["HTX NN Y Tý", "HTXNN Y Tý", "Hợp tác xã Nông nghiệp Y Tý"] {
            check(name, "nong nghiep y ty");
        }
        check("HTX Mận Tam Hoa", "man tam hoa");
        check("Hợp tác xã Mận Tam Hoa", "man tam hoa");
        check("Công ty trách nhiệm hữu hạn một thành viên Minh Họa", "minh hoa");
        check("Công ty TNHH MTV Minh Họa", "minh hoa");
        check("C.ty TNHH Minh Họa", "minh hoa");
        check("CTCP Minh Họa", "minh hoa");
        check("LH HTX Minh Họa", "minh hoa");
        check("HTX", "htx");
    }

    #[test]
    fn a_form_is_no_name_nor_is_what_is_made() {
        let check = |name, form, unnamed| {
            assert_eq!((is_form(name), is_unnamed(name)), (form, unnamed), "{name}");
        };
        for name in ["Công ty cổ phần", "Công ty TNHH một thành viên", "CÔNG TY TNHH MTV", "HTX"]
        {
            check(name, true, true);
        }
        for name in ["Cơ sở rượu", "HTX dược liệu", "HTX nông nghiệp hữu cơ"] {
            check(name, false, true);
        }
        for name in ["HTX A", "HTX 20-10", "Công ty TNHH dược Sa Pa", "Nguyễn Văn A", "rượu", ""]
        {
            check(name, false, false);
        }
    }
}
