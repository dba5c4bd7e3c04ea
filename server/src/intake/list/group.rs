//! The six groups of products, and the words of the scheme before.

use app::schema::Group;

use super::text::words;

use Group::{Drink, Food, Handicraft, Herbal, Ornamental, Tourism};

/// What a word of a list means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    One(Group),
    /// A word of the old scheme that is now of the first group, or of the second.
    Either(Group, Group),
}

/// How the groups are called. Source: rules.md, section 2.
const WORDS: [(&str, Meant); 19] = [
    ("thực phẩm chức năng", Meant::One(Herbal)),
    ("thực phẩm bảo vệ sức khỏe", Meant::One(Herbal)),
    ("thực phẩm", Meant::One(Food)),
    ("đồ uống", Meant::One(Drink)),
    ("dược liệu", Meant::One(Herbal)),
    ("thảo dược", Meant::One(Herbal)),
    ("sản phẩm từ dược liệu", Meant::One(Herbal)),
    ("mỹ phẩm", Meant::One(Herbal)),
    ("tinh dầu", Meant::One(Herbal)),
    ("hàng thủ công mỹ nghệ", Meant::One(Handicraft)),
    ("thủ công mỹ nghệ", Meant::One(Handicraft)),
    ("vải và may mặc", Meant::One(Handicraft)),
    ("vải, may mặc", Meant::One(Handicraft)),
    ("lưu niệm", Meant::Either(Handicraft, Ornamental)),
    ("nội thất", Meant::Either(Handicraft, Ornamental)),
    ("sinh vật cảnh", Meant::One(Ornamental)),
    ("dịch vụ du lịch", Meant::One(Tourism)),
    ("du lịch", Meant::One(Tourism)),
    ("dịch vụ", Meant::One(Tourism)),
];

/// The group that `text` names.
pub fn read(text: &str) -> Option<Meant> {
    let is = |group: &Group| group.id() == text.trim() || words(group.name().vi) == words(text);
    if let Some(group) = Group::ALL.into_iter().find(|group| is(group)) {
        return Some(Meant::One(group));
    }
    let all = words(text);
    let mut rest = &*all;
    while let Some(after) = rest.split_once(' ').and_then(|(first, after)| {
        let is_number = first.len() <= 3 && first.bytes().all(|it| b"0123456789ivx".contains(&it));
        (is_number || matches!(first, "nhom" | "nganh" | "bo")).then_some(after)
    }) {
        rest = after;
    }
    let rest = rest.strip_prefix("san pham ").filter(|it| !it.starts_with("tu ")).unwrap_or(rest);
    WORDS.iter().find(|(word, _)| rest.starts_with(&words(word))).map(|(_, meant)| *meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_both_schemes_are_known() {
        let check = |text: &str, expected| assert_eq!(read(text), expected, "{text}");
        check("Thực phẩm", Some(Meant::One(Food)));
        check("Nhóm 1: Thực phẩm chế biến", Some(Meant::One(Food)));
        check("NHÓM ĐỒ UỐNG", Some(Meant::One(Drink)));
        check("Đồ uống có cồn", Some(Meant::One(Drink)));
        check("Dược liệu và sản phẩm từ dược liệu", Some(Meant::One(Herbal)));
        check("Thảo dược", Some(Meant::One(Herbal)));
        check("Vải và may mặc", Some(Meant::One(Handicraft)));
        check("Lưu niệm - nội thất - trang trí", Some(Meant::Either(Handicraft, Ornamental)));
        check("Sinh vật cảnh", Some(Meant::One(Ornamental)));
        check("Dịch vụ du lịch nông thôn và bán hàng", Some(Meant::One(Tourism)));
        check("Du lịch cộng đồng", Some(Meant::One(Tourism)));
        check("food", Some(Meant::One(Food)));
        check("nhóm 7", None);
        check("", None);
    }
}
