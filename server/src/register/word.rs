//! Words of closed lists as tables and lists of recognition write them.

use std::sync::LazyLock;

use app::schema::{Closed, EntityKind, Group, Table, Type, Words};

use super::{
    group::{self, Meant},
    kind,
};
use crate::written::word::Dictionary;

/// The closed lists of all columns.
static LISTS: LazyLock<Vec<(Words, Dictionary)>> = LazyLock::new(|| {
    let columns = Table::ALL.into_iter().flat_map(Table::columns);
    let mut lists: Vec<(Words, Dictionary)> = Vec::new();
    for column in columns {
        if let Type::Word(list) = column.of
            && !lists.iter().any(|(known, _)| *known == list)
        {
            lists.push((list, Dictionary::of(list)));
        }
    }
    lists
});

/// The position of the word of a column's list that `text` says: by its names, as offices call it,
/// or as lists of recognition do.
pub fn word(text: &str, list: Words) -> Option<usize> {
    let (_, dictionary) = LISTS.iter().find(|(known, _)| *known == list)?;
    dictionary.find(text).or_else(|| {
        let id = if list == <Group as Closed>::WORDS {
            match group::read(text)? {
                Meant::One(group) => group.id(),
                Meant::Either(..) => return None,
            }
        } else if list == <EntityKind as Closed>::WORDS {
            kind::read_word(text)?.id()
        } else {
            return None;
        };
        list.words.iter().position(|known| *known == id)
    })
}

#[cfg(test)]
mod tests {
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
