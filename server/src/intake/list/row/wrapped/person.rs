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

fn is_in(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

/// Names of families that are seldom the first word of another name.
const FAMILIES: &str = "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý đinh \
    trương đoàn trịnh lương phùng giàng sùng thào tẩn chảo lù lò phàn hảng quàng";
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
