//! Addresses, read from the right.

use app::{board::Day, schema::PlaceKind};

use super::{
    kind::{is_begun, marked},
    part::{ANY, Part, parts},
};
use crate::{place::Gazetteer, written::fold};

/// Name and kind of the commune of an address, and the parts that say where it lies; `None` when
/// it names none.
pub fn commune(
    parts: &[Part],
    places: &Gazetteer,
    on: Option<Day>,
) -> Option<(String, Option<PlaceKind>, Vec<Part>)> {
    let of_level = |part: &Part, level: fn(u8) -> bool| {
        places.named(&part.name).iter().any(|&at| level(places.level(at)))
    };
    let smaller = |part: &Part| part.levels.is_empty() && !of_level(part, |level| level == 2);
    let mut above = Vec::new();
    // Asked once: an address may have very many parts.
    let first = parts.iter().position(|part| !smaller(part));
    let first_commune = parts.iter().position(|part| part.levels == [2]);
    let is_before = |first: Option<usize>, at: usize| first.is_some_and(|first| first < at);
    for (at, part) in parts.iter().enumerate().rev() {
        if smaller(part) {
            continue;
        }
        let is_open = part.levels.is_empty() || part.levels == ANY;
        let more = is_before(first, at);
        let is_above = !is_open && part.levels != [2];
        // `xã A, huyện B, Sơn La`
        let is_own = of_level(part, |level| level < 2)
            || (of_level(part, |level| level == 2) && !is_before(first_commune, at));
        if is_open && more && !is_own && places.is_elsewhere(&part.name) {
            above.push(Part { levels: &[0], ..part.clone() });
            continue;
        }
        if is_above || (is_open && more && of_level(part, |level| level < 2)) {
            above.push(part.clone());
            continue;
        }
        let is_commune = part.levels == [2] || of_level(part, |level| level == 2);
        if !is_commune && of_level(part, |level| level < 2) {
            above.push(part.clone());
            continue;
        }
        if !is_commune && matches!(&*fold(&part.name), "viet nam" | "vn") {
            continue;
        }
        let is_both = part.levels == ANY && is_above_too(part, places, on);
        if is_both && !above.iter().any(|other| lie_in_district(part, other, places)) {
            return None;
        }
        return Some((part.name.clone(), part.kind, above));
    }
    None
}

/// True when a unit above the communes has the name of `part`, too.
fn is_above_too(part: &Part, places: &Gazetteer, on: Option<Day>) -> bool {
    let is_then = |at| on.is_none_or(|on| places.is_of(at, on));
    places.named(&part.name).iter().any(|&at| places.level(at) < 2 && is_then(at))
}

/// True when a commune of that name lay in a district that `other` names.
fn lie_in_district(part: &Part, other: &Part, places: &Gazetteer) -> bool {
    let districts = places.named(&other.name);
    let lies = |&at: &usize| places.above(at, 1).is_some_and(|it| districts.contains(&it));
    places.named(&part.name).iter().any(lies)
}

/// The name of an address that is both that of a commune and of a unit above: `thôn 3, Bắc Hà`.
pub fn of_both(parts: &[Part], places: &Gazetteer) -> Option<String> {
    let is_commune = |part: &&Part| {
        part.levels == ANY && places.named(&part.name).iter().any(|&at| places.level(at) == 2)
    };
    parts.iter().find(is_commune).map(|part| part.name.clone())
}

/// The communes that an address calls so, each once.
pub fn communes(parts: &[Part]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for part in parts.iter().filter(|part| part.levels == [2]) {
        if !all.contains(&part.name) {
            all.push(part.name.clone());
        }
    }
    all
}

/// A name and the address behind it in one text; `None` when nothing behind it is one.
pub fn behind<'a>(text: &'a str, places: &Gazetteer) -> Option<(&'a str, &'a str)> {
    const MARKS: [char; 7] = [',', ';', '\n', '(', ':', '-', '–'];
    // What is longer is no name, and is refused.
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let likely = text.match_indices(MARKS).filter_map(|(at, mark)| {
        let (name, rest) = (text[..at].trim(), &text[at + mark.len()..]);
        // `HTX Mường Hum - Bát Xát`, not `HTX 30-4`.
        let is_apart = !matches!(mark, "-" | "–") || text[..at].ends_with(' ');
        let rest = rest.trim();
        let rest = if mark == "(" { rest.trim_end_matches(')') } else { rest };
        let words: Vec<&str> = rest.split_whitespace().take(4).collect();
        let titled = ["địa chỉ", "đ/c", "đc:"].iter().find(|it| marked(&words, it));
        let rest = match titled {
            Some(titled) => rest[rest.char_indices().nth(titled.chars().count())?.0..]
                .trim_start_matches([' ', ':'])
                .trim_end(),
            None => rest,
        };
        let name = name.strip_suffix("Địa chỉ").unwrap_or(name).trim_end_matches([' ', ',', '-']);
        let is_likely = is_apart && !name.is_empty() && (is_begun(&words) || titled.is_some());
        is_likely.then_some((name, rest))
    });
    likely.take(TRIED).find(|(_, rest)| {
        let parts = parts(rest);
        parts.iter().any(|part| part.levels == [2])
            || commune(&parts, places, None).is_some_and(|(name, ..)| {
                places.named(&name).iter().any(|&at| places.level(at) == 2)
            })
    })
}

/// Letters and spaces of a name with an address behind it, at most.
const LONGEST: usize = 2000;
/// So many places are looked at where an address may begin.
const TRIED: usize = 8;

/// True when a commune lies, or lay, where `part` says.
pub fn lies_in(places: &Gazetteer, at: usize, part: &Part) -> bool {
    places.named(&part.name).iter().any(|&above| {
        part.may_be(places, above) && {
            // All of a table lies in the province of today.
            let is_of_all = places.level(above) == 0 && places.is_of_today(above);
            is_of_all || places.lay_in(at, above)
        }
    })
}
