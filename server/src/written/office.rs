//! Offices that decide, as people name them.

use app::schema::Granter;

use super::{begins, behind};

/// The offices that `said`, in the form of [`super::words`], names with their level: where each
/// stands, and the level.
pub fn named(said: &str) -> impl Iterator<Item = (usize, Granter)> {
    starts(said).filter_map(move |at| Some((at, level(&said[at..])?)))
}

/// Where `said` first names the office of a city, of which its words do not tell the level.
pub fn of_city(said: &str) -> Option<usize> {
    let is_one = |text: &str| CITIES.iter().any(|city| begins(text, city));
    starts(said).find(|&at| behind_office(&said[at..]).is_some_and(is_one))
}

fn level(said: &str) -> Option<Granter> {
    let of_office = |text| LEVELS.iter().find(|(level, _)| begins(text, level));
    let is_ministry = || MINISTRIES.iter().any(|name| begins(said, name));
    match behind_office(said).and_then(of_office) {
        Some((_, granter)) => Some(*granter),
        None => is_ministry().then_some(Granter::Ministry),
    }
}

/// What follows the word for an office; behind what a council does, the level.
fn behind_office(said: &str) -> Option<&str> {
    let rest = OFFICES.iter().find_map(|office| behind(said, office))?;
    if !DONE.iter().any(|work| begins(rest, work)) {
        return Some(rest);
    }
    let names_level = |text: &&str| {
        let levels = LEVELS.iter().map(|(level, _)| *level);
        levels.chain(CITIES).any(|level| begins(text, level))
    };
    starts(rest).take(FAR).map(|at| &rest[at..]).find(names_level)
}

/// Where words begin.
fn starts(said: &str) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(said.match_indices(' ').map(|(at, _)| at + 1))
}

/// What stands before the word for a level.
const OFFICES: [&str; 4] = ["ubnd", "uy ban nhan dan", "cap", "hoi dong"];
/// What a council does: `Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh`.
const DONE: [&str; 3] = ["danh gia", "phan hang", "xep hang"];
/// Words until its level.
const FAR: usize = 12;
const LEVELS: [(&str, Granter); 11] = [
    ("tinh", Granter::Province),
    ("huyen", Granter::District),
    ("thi xa", Granter::District),
    ("quan", Granter::District),
    // `UBND TX. Sa Pa`, `UBND H. Bát Xát`
    ("tx", Granter::District),
    ("t x", Granter::District),
    ("h", Granter::District),
    ("q", Granter::District),
    ("tw", Granter::Ministry),
    ("trung uong", Granter::Ministry),
    ("quoc gia", Granter::Ministry),
];
pub const CITIES: [&str; 3] = ["thanh pho", "tp", "t p"];
const MINISTRIES: [&str; 6] =
    ["bo nong nghiep", "bo truong", "trung uong", "cap bo", "cap quoc gia", "hoi dong quoc gia"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_has_a_place_in_a_text_and_a_level() {
        let check = |said: &str, expected: Option<(usize, Granter)>| {
            assert_eq!(named(said).next(), expected, "{said}");
        };
        check("ubnd tinh lao cai", Some((0, Granter::Province)));
        check("cua ubnd tx sa pa", Some((4, Granter::District)));
        check("hoi dong cap tinh", Some((9, Granter::Province)));
        check("bo nong nghiep va moi truong", Some((0, Granter::Ministry)));
        check("ubnd thanh pho", None);
        check("ubnd huong", None);
        check("ubnd t x sa pa", Some((0, Granter::District)));
        check("hoi dong tw", Some((0, Granter::Ministry)));
        // A resolution of the Party is of no office that recognises.
        check("nghi quyet 19 nq tw", None);
        let council = "hoi dong danh gia phan hang san pham ocop";
        check(&format!("{council} tinh"), Some((0, Granter::Province)));
        check(&format!("{council} cap huyen"), Some((0, Granter::District)));
        check(&format!("{council} quoc gia"), Some((0, Granter::Ministry)));
        check(&format!("{council} huyen bat xat tinh lao cai"), Some((0, Granter::District)));
        check(council, None);
        assert_eq!(of_city(&format!("{council} thanh pho lao cai")), Some(0));
        for (said, expected) in
            [("ubnd tp lao cai", Some(0)), ("ubnd t p lao cai", Some(0)), ("ubnd tinh", None)]
        {
            assert_eq!(of_city(said), expected, "{said}");
        }
    }
}
