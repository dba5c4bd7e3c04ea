//! Names of persons: who signed or represents stands below a cell, and is no part of it.

/// True for a name of three to five words that is one of a person.
pub fn is_person(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    let mut capitals = text.split_whitespace().map(|word| word.starts_with(char::is_uppercase));
    if matches!(words.first(), Some(&("ông" | "bà"))) {
        words.remove(0);
        capitals.next();
    }
    let is_of_letters = words.iter().all(|word| word.chars().all(char::is_alphabetic));
    (3..=5).contains(&words.len())
        && is_of_letters
        && capitals.all(|is_capital| is_capital)
        && (is_in(FAMILIES, words[0]) || is_in(MIDDLES, words[1]))
}

/// True for a text with which a name goes on: it ends in a mark, or in a word before a name.
pub fn is_open(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    text.ends_with([',', ';', '-', '–', '(', ':', '/', '&']) || is_in(BEFORE, &last)
}

/// True for what may be no more than a person below the name of an entity: `Lý Mẩy`.
pub fn may_be_person(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let is_of_names = text
        .split_whitespace()
        .all(|word| word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic));
    is_person(text)
        || (is_of_names
            && match words[..] {
                [family, _] => is_in(FAMILIES_ALONE, family),
                [family, _, _] | [family, _, _, _] => is_in(MORE_FAMILIES, family),
                _ => false,
            })
}

/// True for a text that says by a title who a person is: `GĐ: Lý Mẩy`, `(Ông Giàng A Páo)`.
pub fn presents(text: &str) -> bool {
    let bare = text.trim_start_matches(|it: char| !it.is_alphanumeric());
    let lower = bare.to_lowercase();
    let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    let is_title = |title: &&str| lower.strip_prefix(*title).is_some_and(ends);
    let is_addressed = || {
        let names: Vec<&str> = bare.split_whitespace().skip(1).collect();
        // `Bà Rịa` is a place.
        let is_name = names.iter().all(|it| it.starts_with(char::is_uppercase));
        is_name && (names.len() > 1 || (bare.len() < text.len() && !names.is_empty()))
    };
    TITLES.iter().any(is_title) || (["ông", "bà"].iter().any(is_title) && is_addressed())
}

fn is_in(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

/// Names of families that are seldom the first word of another name.
const FAMILIES: &str = "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý đinh \
    trương đoàn trịnh lương phùng giàng sùng thào tẩn chảo lù lò phàn hảng quàng";
/// Of these also a name of two words is rather a person than a place.
const FAMILIES_ALONE: &str = "nguyễn trần phạm huỳnh vũ đặng bùi đỗ ngô lý giàng sùng thào tẩn \
    chảo lù phàn hảng quàng";
/// Names of families that are also first words of other names, but seldom below a whole one.
const MORE_FAMILIES: &str = "triệu bàn cao ma hầu sìn thền lồ lừu vừ đèo tòng sầm chẻo kiều tạ tô";
/// Words that stand before who leads or speaks for an entity.
const TITLES: [&str; 9] = [
    "giám đốc",
    "phó giám đốc",
    "gđ",
    "chủ nhiệm",
    "đại diện",
    "người đại diện",
    "chủ hộ",
    "chủ cơ sở",
    "tổ trưởng",
];
/// Second words of names of persons.
const MIDDLES: &str = "văn thị a seo láo thế";
/// Words before the name of a person, a street or a unit.
const BEFORE: &str = "và của do là ông bà hộ doanh đình sở trại xuất nhân tnhh htx dntn đường phố \
    ngõ thôn bản tổ xóm khu xã phường trấn huyện thành quận tỉnh";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_known_by_the_name_of_a_family_or_a_middle_word() {
        let check = |text: &str, expected| assert_eq!(is_person(text), expected, "{text}");
        for text in ["Nguyễn Văn A", "NGUYỄN THỊ MINH HỌA", "Bà Tẩn Mẩy Minh", "Vàng A Họa"]
        {
            check(text, true);
        }
        for text in ["Tả Van", "Lê Lợi", "Minh Họa Bản Qua", "xã Lý Văn A", "Tổ 5 A Mú", "bà", ""]
        {
            check(text, false);
        }
    }

    #[test]
    fn below_a_whole_name_more_may_be_persons() {
        let check = |text: &str, expected| assert_eq!(may_be_person(text), expected, "{text}");
        for text in ["Triệu Mùi Pham", "Bàn Tài Vượng", "Cao Minh Tuấn", "Lý Mẩy", "Vàng A Họa"]
        {
            check(text, true);
        }
        for text in ["Tả Van", "Minh Họa", "Lê Lợi", "Cao Bằng", "cao Minh Tuấn", "Bàn", ""]
        {
            check(text, false);
        }
    }

    #[test]
    fn a_title_presents_a_person() {
        let check = |text: &str, expected| assert_eq!(presents(text), expected, "{text}");
        for text in [
            "GĐ: Nguyễn Văn A",
            "(Giám đốc: Lý Mẩy)",
            "Chủ nhiệm: Nguyễn Văn A",
            "Đại diện: Nguyễn Văn A",
            "(Ông Giàng A Páo)",
            "(bà Mẩy)",
            "Bà Tẩn Mẩy",
        ] {
            check(text, true);
        }
        for text in ["Bà Rịa", "Bà con thôn 3", "Giám định Tây Bắc", "Tả Van", "(mới)", ""]
        {
            check(text, false);
        }
    }

    #[test]
    fn a_text_is_open_before_a_name() {
        for (text, expected) in [
            ("Hộ kinh doanh", true),
            ("xã Tả Van,", true),
            ("tổ 5, đường", true),
            ("HTX A", false),
            ("", false),
        ] {
            assert_eq!(is_open(text), expected, "{text}");
        }
    }
}
