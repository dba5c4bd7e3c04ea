//! Yes and no as lists write them, in the columns of who represents an entity.

use app::schema::ListField;

use super::text::words;
use crate::sheet::Cell;

const YES: [&str; 6] = ["co", "x", "true", "yes", "1", "dung"];
const NO: [&str; 5] = ["khong", "false", "no", "0", "k"];
/// Peoples other than the Kinh that lists name.
const PEOPLES: [&str; 34] = [
    "dtts",
    "dan toc thieu so",
    "tay",
    "thai",
    "muong",
    "khmer",
    "hoa",
    "nung",
    "mong",
    "h mong",
    "hmong",
    "dao",
    "gia rai",
    "e de",
    "ede",
    "ba na",
    "xo dang",
    "san chay",
    "co ho",
    "cham",
    "san diu",
    "hre",
    "ra glai",
    "m nong",
    "mnong",
    "ma",
    "xtieng",
    "giay",
    "ha nhi",
    "la chi",
    "bo y",
    "phu la",
    "lu",
    "kho mu",
];

/// `None` when the cell says neither.
pub fn read(field: ListField, cell: &Cell<'_>) -> Option<bool> {
    let said = match cell.value() {
        Cell::Flag(flag) => return Some(*flag),
        Cell::Number(number) => number.to_string(),
        cell => words(cell.text()?),
    };
    let said = &*said;
    let known = match field {
        ListField::WomenLed if said == "nu" => Some(true),
        ListField::WomenLed if said == "nam" => Some(false),
        ListField::MinorityLed if said == "kinh" => Some(false),
        ListField::MinorityLed if PEOPLES.contains(&said) => Some(true),
        _ => None,
    };
    known.or_else(|| match (YES.contains(&said), NO.contains(&said)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_represents_an_entity_is_read_from_words() {
        let check = |field, text: &str, expected| {
            assert_eq!(read(field, &Cell::Text(text.into())), expected, "{text}");
        };
        check(ListField::WomenLed, "Nữ", Some(true));
        check(ListField::WomenLed, "Nam", Some(false));
        check(ListField::WomenLed, "x", Some(true));
        check(ListField::MinorityLed, "Mông", Some(true));
        check(ListField::MinorityLed, "H'Mông", Some(true));
        check(ListField::MinorityLed, "Kinh", Some(false));
        check(ListField::MinorityLed, "không", Some(false));
        check(ListField::MinorityLed, "hai", None);
    }
}
