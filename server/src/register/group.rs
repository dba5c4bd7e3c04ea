//! The six groups of products, and the words of the scheme before.

use std::sync::LazyLock;

use app::schema::Group;

use crate::{act::ACTS, written::words};

use Group::{Handicraft, Herbal, Ornamental, Tourism};

/// What a word of a list means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    One(Group),
    /// A word of the old scheme that is now of the first group, or of the second.
    Either(Group, Group),
}

/// What lists call groups beside the words of the acts, and those of which more than one group may
/// be meant. Source: rules.md, section 2.
const WORDS: [(&str, Meant); 12] = [
    ("thực phẩm chức năng", Meant::One(Herbal)),
    ("thực phẩm bảo vệ sức khỏe", Meant::One(Herbal)),
    ("dược liệu", Meant::One(Herbal)),
    ("sản phẩm từ dược liệu", Meant::One(Herbal)),
    ("mỹ phẩm", Meant::One(Herbal)),
    ("tinh dầu", Meant::One(Herbal)),
    ("thủ công mỹ nghệ", Meant::One(Handicraft)),
    ("vải, may mặc", Meant::One(Handicraft)),
    ("lưu niệm", Meant::Either(Handicraft, Ornamental)),
    ("nội thất", Meant::Either(Handicraft, Ornamental)),
    ("du lịch", Meant::One(Tourism)),
    ("dịch vụ", Meant::One(Tourism)),
];

/// Those words, then those of all acts: what begins with one of them is of its group.
static BEGINNINGS: LazyLock<Vec<(String, Meant)>> = LazyLock::new(|| {
    let groups = ACTS.0.iter().filter_map(|act| act.groups.as_ref());
    let of_acts = groups.flat_map(|groups| &groups.words);
    let of_acts = of_acts.map(|(group, name)| (words(&name.vi), Meant::One(*group)));
    let own = WORDS.iter().map(|(word, meant)| (words(word), *meant));
    own.chain(of_acts).collect()
});

static NAMES: LazyLock<Vec<(String, Group)>> =
    LazyLock::new(|| Group::ALL.map(|group| (words(group.name().vi), group)).into());

/// The group that `text` names.
pub fn read(text: &str) -> Option<Meant> {
    let all = words(text);
    let is = |(name, group): &&(String, Group)| *name == all || group.id() == text.trim();
    if let Some((_, group)) = NAMES.iter().find(is) {
        return Some(Meant::One(*group));
    }
    let mut rest = &*all;
    while let Some(after) = rest.split_once(' ').and_then(|(first, after)| {
        let is_number = first.len() <= 3 && first.bytes().all(|it| b"0123456789ivx".contains(&it));
        (is_number || matches!(first, "nhom" | "nganh" | "bo")).then_some(after)
    }) {
        rest = after;
    }
    let rest = rest.strip_prefix("san pham ").filter(|it| !it.starts_with("tu ")).unwrap_or(rest);
    let (_, meant) = BEGINNINGS.iter().find(|(word, _)| rest.starts_with(word))?;
    Some(match (*meant, another(text)) {
        (Meant::One(group), Some(other)) if other != group => Meant::Either(group, other),
        (meant, _) => meant,
    })
}

/// The group of what stands behind the first part of a text: `Thực phẩm/Đồ uống`.
fn another(text: &str) -> Option<Group> {
    let mut parts = text.split(['/', ',', ';', '+', '&']).flat_map(|part| part.split(" và "));
    parts.next()?;
    let named = |part: &str| {
        let said = words(part);
        NAMES.iter().find(|(name, _)| *name == said).map(|(_, group)| *group)
    };
    parts.find_map(named)
}

#[cfg(test)]
mod tests {
    use Group::{Drink, Food};

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
        check("Thực phẩm/Đồ uống", Some(Meant::Either(Food, Drink)));
        check("Đồ uống và thực phẩm", Some(Meant::Either(Drink, Food)));
        check("food", Some(Meant::One(Food)));
        check("nhóm 7", None);
        check("", None);
    }
}
