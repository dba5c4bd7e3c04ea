//! Words of closed lists and flags as people write them.

use std::collections::HashMap;

use app::schema::{Granter, Words};

use super::{key::key, office, words};

/// Words that offices use beside the names of the lists, by their keys, where lists of recognition
/// read them otherwise or not at all.
const OTHERS: [(&str, &str); 18] = [
    ("hangthucongmynghe", "handicraft"),
    ("luuniemnoithattrangtri", "handicraft"),
    ("hoacaycanhdongvatcanh", "ornamental"),
    ("hoacaycanh", "ornamental"),
    ("ho", "household"),
    ("hoi", "association"),
    ("langnghetruyenthong", "traditional_craft_village"),
    ("huyen", "district"),
    ("ubndcaphuyen", "district"),
    ("tinh", "province"),
    ("ubndcaptinh", "province"),
    ("landau", "first"),
    ("tinhdadanhgia", "province_graded"),
    ("gradedbytheprovince", "province_graded"),
    ("trunguong", "ministry"),
    ("tw", "ministry"),
    ("bonnptnt", "ministry"),
    ("bonnmt", "ministry"),
];
/// Minorities that a column of a representative's people names.
const MINORITIES: &str = "tay thai muong khmer khome hoa nung hmong mong dao giarai ede bana xodang \
    sanchay caolan coho cham sandiu hre mnong raglai xtieng bruvankieu tho giay thieuso dtts cotu giettrieng ma \
    khomu co choro xinhmun hanhi churu lao lachi khang phula lahu laha pathen lu ngai chut lolo \
    mang colao boy cong sila pupeo roman brau odu";

/// The words of a closed list by all that people write for them.
pub struct Dictionary {
    by_key: HashMap<String, usize>,
    /// The levels of offices that are words of the list.
    levels: Vec<(Granter, usize)>,
}

impl Dictionary {
    /// Folds all names once: to fold one costs more than to look for it.
    pub fn of(list: Words) -> Self {
        let place = |id: &str| list.words.iter().position(|known| *known == id);
        let said = |&(key, word): &(&'static str, &str)| Some((key, place(word)?));
        let mut by_key = HashMap::new();
        let names = list.names.iter().enumerate();
        let names = names.flat_map(|(at, name)| [name.vi, name.en].map(|name| (key(name), at)));
        let ids = list.words.iter().enumerate().map(|(at, word)| (key(word), at));
        let others = OTHERS.iter().filter_map(said).map(|(key, at)| (key.to_owned(), at));
        for (key, at) in names.chain(ids).chain(others) {
            by_key.entry(key).or_insert(at);
        }
        let level = |granter: Granter| Some((granter, place(granter.id())?));
        Self { by_key, levels: Granter::ALL.into_iter().filter_map(level).collect() }
    }

    /// The position of the word that `text` says in its own way: by its name in either language, by
    /// its id, or as offices call it.
    pub fn find(&self, text: &str) -> Option<usize> {
        self.by_key.get(&key(text)).copied().or_else(|| self.of_office(text))
    }

    /// The level of the first office that `text` names.
    fn of_office(&self, text: &str) -> Option<usize> {
        if self.levels.is_empty() {
            return None;
        }
        let said = words(text);
        let city = office::of_city(&said);
        let (at, level) = office::named(&said).next()?;
        let is_first = city.is_none_or(|city| at < city);
        let mut levels = self.levels.iter();
        levels.find(|(known, _)| is_first && *known == level).map(|(_, at)| *at)
    }
}

/// What a sign says of what it stands for: `✓`, `☐`. The letters are those that a font of signs
/// shows so.
pub fn tick(text: &str) -> Option<bool> {
    let text = text.trim_end_matches(['.', '\u{fe0f}']);
    let is = |signs: &str| !text.is_empty() && text.chars().all(|it| signs.contains(it));
    if is("✓✔☑✅☒✗✘✕✖❌❎⊗×√🗸●•■◉★⭐*+\u{f0fc}\u{f0fe}\u{f050}") || matches!(text, "ü" | "þ")
    {
        return Some(true);
    }
    is("□☐▢◻⬜☆/\\¨\u{f0a8}\u{f06f}").then_some(false)
}

/// `có`, `không`, `x`, and in a column of a woman's or a minority's lead `nữ`, `Mông`.
pub fn flag(column: &str, text: &str) -> Option<bool> {
    if let Some(flag) = tick(text.trim()) {
        return Some(flag);
    }
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
    use app::schema::{Closed, Group, Purpose};

    use super::*;

    fn find(text: &str, list: Words) -> Option<&'static str> {
        Dictionary::of(list).find(text).map(|at| list.words[at])
    }

    #[test]
    fn a_word_is_known_by_its_names_and_by_those_of_older_acts() {
        for (text, expected) in [
            ("Đồ uống", Some("drink")),
            ("THỰC PHẨM", Some("food")),
            ("do uong", Some("drink")),
            ("Handicraft", Some("handicraft")),
            ("Hàng thủ công mỹ nghệ", Some("handicraft")),
            ("Lưu niệm - nội thất - trang trí", Some("handicraft")),
            ("Thảo mộc", None),
        ] {
            assert_eq!(find(text, <Group as Closed>::WORDS), expected, "{text}");
        }
    }

    #[test]
    fn an_office_and_a_purpose_are_known_as_people_call_them() {
        for (text, expected) in [
            ("UBND tỉnh Lào Cai", Some("province")),
            ("Ủy ban nhân dân huyện Bát Xát", Some("district")),
            ("UBND thị xã Sa Pa", Some("district")),
            ("UBND TX. Sa Pa", Some("district")),
            ("UBND H. Bát Xát", Some("district")),
            ("UBND quận 3", Some("district")),
            ("Chủ tịch UBND tỉnh Lào Cai", Some("province")),
            ("Hội đồng cấp tỉnh", Some("province")),
            ("Bộ Nông nghiệp và Môi trường", Some("ministry")),
            ("UBND thành phố", None),
            ("UBND thành phố Sa Pa, cấp huyện", None),
        ] {
            assert_eq!(find(text, <Granter as Closed>::WORDS), expected, "{text}");
        }
        assert_eq!(find("Lần đầu", <Purpose as Closed>::WORDS), Some("first"));
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
