//! Words of closed lists as tables and lists of recognition write them.

use app::schema::Words;

use super::{
    group::{self, Meant},
    kind,
};
use crate::written;

/// The position of the word that `text` says: by its names, as offices call it, or as lists of
/// recognition do.
pub fn word(text: &str, words: Words) -> Option<usize> {
    let place = |id: &str| words.words.iter().position(|known| *known == id);
    let group = || match group::read(text)? {
        Meant::One(group) => place(group.id()),
        Meant::Either(..) => None,
    };
    let kind = || place(kind::read(text)?.id());
    written::word::word(text, words).or_else(group).or_else(kind)
}

#[cfg(test)]
mod tests {
    use app::schema::{Closed, EntityKind, Group};

    use super::*;

    #[test]
    fn groups_and_kinds_of_entities_are_known_as_lists_call_them() {
        let find = |text, list: Words| word(text, list).map(|at| list.words[at]);
        for (text, expected) in [
            ("vải và may mặc", "handicraft"),
            ("Vải, may mặc", "handicraft"),
            ("Thảo dược", "herbal"),
            ("Sản phẩm từ dược liệu", "herbal"),
            ("Thực phẩm chức năng, thuốc dược liệu, thuốc từ dược liệu", "herbal"),
            ("dịch vụ du lịch nông thôn và bán hàng", "tourism"),
            ("Du lịch nông thôn", "tourism"),
        ] {
            assert_eq!(find(text, <Group as Closed>::WORDS), Some(expected), "{text}");
        }
        for (text, expected) in [
            ("HTX", "cooperative"),
            ("THT", "cooperative_group"),
            ("Doanh nghiệp", "small_enterprise"),
            ("Doanh nghiệp lớn", "large_enterprise"),
            ("Công ty", "small_enterprise"),
            ("DNTN", "small_enterprise"),
            ("Hộ sản xuất", "household"),
            ("Hộ sản xuất kinh doanh", "household"),
            ("Hộ gia đình", "household"),
            ("Cơ sở", "household"),
            ("Hiệp hội", "association"),
            ("Trung tâm", "association"),
        ] {
            assert_eq!(find(text, <EntityKind as Closed>::WORDS), Some(expected), "{text}");
        }
    }
}
