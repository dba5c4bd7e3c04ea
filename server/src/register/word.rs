//! Words and flags as people write them.

use app::schema::Words;

use super::heading::key;

/// Words that offices use beside the names of the lists, by their keys: of the acts before 2023,
/// and short ones.
const OTHERS: [(&str, &str); 34] = [
    ("douong", "drink"),
    ("thaoduoc", "herbal"),
    ("duoclieu", "herbal"),
    ("sanphamtuduoclieu", "herbal"),
    ("thucphamchucnangthuocduoclieuthuoctuduoclieu", "herbal"),
    ("thucongmynghetrangtri", "handicraft"),
    ("luuniemnoithattrangtri", "handicraft"),
    ("vaimaymac", "handicraft"),
    ("hoacaycanhdongvatcanh", "ornamental"),
    ("hoacaycanh", "ornamental"),
    ("dichvudulichnongthonbanhang", "tourism"),
    ("dichvudulichcongdongdulichsinhthaivadiemdulich", "tourism"),
    ("dulichcongdongdulichsinhthaivadiemdulich", "tourism"),
    ("dulichnongthon", "tourism"),
    ("htx", "cooperative"),
    ("tht", "cooperative_group"),
    ("doanhnghiepnhovavua", "small_enterprise"),
    ("hokinhdoanh", "household"),
    ("hosanxuatkinhdoanh", "household"),
    ("hogiadinh", "household"),
    ("ho", "household"),
    ("hoi", "association"),
    ("hiephoi", "association"),
    ("langnghetruyenthong", "traditional_craft_village"),
    ("huyen", "district"),
    ("ubndhuyen", "district"),
    ("ubndcaphuyen", "district"),
    ("tinh", "province"),
    ("ubndtinh", "province"),
    ("ubndcaptinh", "province"),
    ("tinhdadanhgia", "province_graded"),
    ("gradedbytheprovince", "province_graded"),
    ("trunguong", "ministry"),
    ("bonongnghiepvaphattriennongthon", "ministry"),
];
/// Minorities that a column of a representative's people names.
const MINORITIES: &str = "tay thai muong khmer khome hoa nung hmong mong dao giarai ede bana xodang \
    sanchay caolan coho cham sandiu hre mnong raglai xtieng bruvankieu tho giay thieuso dtts cotu giettrieng ma \
    khomu co choro xinhmun hanhi churu lao lachi khang phula lahu laha pathen lu ngai chut lolo \
    mang colao boy cong sila pupeo roman brau odu";

/// The position of the word that `text` says in its own way: by its name in either language, or
/// as offices call it.
pub fn word(text: &str, words: Words) -> Option<usize> {
    let text = key(text);
    let named = words.names.iter().position(|name| [name.vi, name.en].map(key).contains(&text));
    let by_id = || words.words.iter().position(|word| key(word) == text);
    let other = || {
        let (_, word) = OTHERS.iter().find(|(other, _)| *other == text)?;
        words.words.iter().position(|known| known == word)
    };
    named.or_else(by_id).or_else(other)
}

/// `có`, `không`, `x`, and in a column of a woman's or a minority's lead `nữ`, `Mông`.
pub fn flag(column: &str, text: &str) -> Option<bool> {
    let text = key(text);
    match (&*text, column) {
        ("true" | "co" | "x" | "yes" | "dung" | "v" | "1", _) => Some(true),
        ("false" | "khong" | "no" | "sai" | "k" | "0", _) => Some(false),
        ("nu", "women_led") => Some(true),
        ("nam", "women_led") => Some(false),
        ("kinh", "minority_led") => Some(false),
        (people, "minority_led") => {
            let people = people.strip_prefix("dantoc").unwrap_or(people);
            MINORITIES.split(' ').any(|known| known == people).then_some(true)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use app::schema::{Closed, EntityKind, Group};

    use super::*;

    fn find(text: &str, list: Words) -> Option<&'static str> {
        word(text, list).map(|at| list.words[at])
    }

    #[test]
    fn a_word_is_known_by_its_names_and_by_those_of_older_acts() {
        for (text, expected) in [
            ("Đồ uống", "drink"),
            ("THỰC PHẨM", "food"),
            ("do uong", "drink"),
            ("Handicraft", "handicraft"),
            ("Lưu niệm - nội thất - trang trí", "handicraft"),
        ] {
            assert_eq!(find(text, <Group as Closed>::WORDS), Some(expected), "{text}");
        }
        assert_eq!(find("HTX", <EntityKind as Closed>::WORDS), Some("cooperative"));
        assert_eq!(find("Thảo mộc", <Group as Closed>::WORDS), None);
    }

    #[test]
    fn a_flag_is_a_word_and_in_its_column_a_person() {
        for (column, text, expected) in [
            ("women_led", "Có", Some(true)),
            ("women_led", "nữ", Some(true)),
            ("women_led", "Nam", Some(false)),
            ("minority_led", "Mông", Some(true)),
            ("minority_led", "H'Mông", Some(true)),
            ("minority_led", "Kinh", Some(false)),
            ("minority_led", "x", Some(true)),
            ("women_led", "Mông", None),
            ("women_led", "maybe", None),
        ] {
            assert_eq!(flag(column, text), expected, "{column} {text}");
        }
    }
}
