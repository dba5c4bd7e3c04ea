//! Addresses, read from the right.

use app::{board::Day, schema::PlaceKind};

use super::past::{is_past, without_time};
use crate::{place::Gazetteer, written::fold};

/// One part of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Without the word for its kind.
    pub name: String,
    pub kind: Option<PlaceKind>,
    /// The levels of which it can be: 0 province, 1 district, 2 commune; none for what is smaller.
    pub levels: &'static [u8],
}

/// Words before the name of a unit, and what may shorten them.
const KINDS: [(&str, PlaceKind, &[u8]); 22] = [
    ("thị trấn", PlaceKind::Township, &[2]),
    ("thị xã", PlaceKind::Town, &[1]),
    ("thành phố", PlaceKind::City, &[0, 1]),
    ("đặc khu", PlaceKind::SpecialZone, &[2]),
    ("xã", PlaceKind::Commune, &[2]),
    ("phường", PlaceKind::Ward, &[2]),
    ("huyện", PlaceKind::District, &[1]),
    ("quận", PlaceKind::UrbanDistrict, &[1]),
    ("tỉnh", PlaceKind::Province, &[0]),
    ("tt", PlaceKind::Township, &[2]),
    ("p.", PlaceKind::Ward, &[2]),
    ("t. t.", PlaceKind::Township, &[2]),
    ("t. x.", PlaceKind::Town, &[1]),
    ("t. x", PlaceKind::Town, &[1]),
    ("tx", PlaceKind::Town, &[1]),
    ("t. p.", PlaceKind::City, &[0, 1]),
    ("t. p", PlaceKind::City, &[0, 1]),
    ("tp", PlaceKind::City, &[0, 1]),
    ("x.", PlaceKind::Commune, &[2]),
    ("h.", PlaceKind::District, &[1]),
    ("q.", PlaceKind::UrbanDistrict, &[1]),
    ("t.", PlaceKind::Province, &[0]),
];
/// So many of them may also stand in the middle of a part, without a comma before them.
const SPOKEN: usize = 11;
const SMALLER: [&str; 27] = [
    "thôn",
    "bản",
    "tổ",
    "xóm",
    "khu",
    "số",
    "đường",
    "ấp",
    "buôn",
    "bon",
    "làng",
    "phố",
    "ngõ",
    "km",
    "sn",
    "đội",
    "cụm",
    "tdp",
    "khóm",
    "nhà",
    "quốc",
    "ql",
    "tỉnh lộ",
    "tiểu",
    "đồi",
    "chợ",
    "lô",
];
const ANY: &[u8] = &[0, 1, 2];

/// What parts stand between, beside dashes and slashes with spaces around them.
pub const SEPARATORS: [char; 6] = [',', ';', '–', '\n', '(', ')'];

/// The parts of an address, in the order in which they stand.
pub fn parts(text: &str) -> Vec<Part> {
    let text = in_full(text).replace(" - ", ",").replace(" / ", ",").replace('.', ". ");
    let said = text.split(SEPARATORS).flat_map(|part| {
        let was = is_past(part);
        apart(&without_time(part)).into_iter().map(move |part| (part, was))
    });
    let all: Vec<(Part, bool)> = said.filter(|(part, _)| !part.name.is_empty()).collect();
    let names_one = all.iter().any(|(part, was)| !was && part.levels == [2]);
    // `xã Na Hối cũ` is where it was; in `xã Bắc Hà, huyện Bắc Hà cũ` nothing lies in a district.
    let counts = |part: &Part| part.levels == [2] || (part.levels == ANY && !names_one);
    let all = all.into_iter().filter(|(part, was)| !was || counts(part));
    all.map(|(part, _)| part).collect()
}

/// A city that most write short.
fn in_full(text: &str) -> String {
    const SHORT: [&str; 6] = ["TP.HCM", "TP. HCM", "TP HCM", "Tp.HCM", "Tp. HCM", "TPHCM"];
    SHORT.iter().fold(text.to_owned(), |text, short| text.replace(short, "TP Hồ Chí Minh"))
}

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
        let kinds = KINDS.iter().map(|(kind, ..)| *kind).chain(SMALLER);
        let begins =
            kinds.into_iter().any(|kind| marked(&words, kind)) && !marked(&words, "tổ hợp");
        let name = name.strip_suffix("Địa chỉ").unwrap_or(name).trim_end_matches([' ', ',', '-']);
        let is_likely = is_apart && !name.is_empty() && (begins || titled.is_some());
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

impl Part {
    /// What a column of districts or provinces says.
    pub fn of_column(text: &str, levels: &'static [u8]) -> Option<Self> {
        let part = apart(text).into_iter().next().filter(|part| !part.name.is_empty())?;
        Some(match part.levels == ANY {
            true => Self { levels, ..part },
            false => part,
        })
    }

    pub fn may_be(&self, places: &Gazetteer, at: usize) -> bool {
        let level = places.level(at);
        // `thành phố Lào Cai` is not the province of this name.
        let is_other = level == 0 && self.kind == Some(PlaceKind::City);
        self.levels.contains(&level) && (!is_other || places.kind(at) == PlaceKind::City)
    }
}

/// The parts of a text without commas: `xã Nam Dong huyện Cư Jút`.
fn apart(text: &str) -> Vec<Part> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 1;
    while at < words.len() {
        let is_kind = |kind: &str| marked(&words[at..], kind);
        // `xã Cốc Mỳ H. Bát Xát`; what shortens other kinds may be of a name.
        let is_short =
            |it: &&(&str, PlaceKind, &[u8])| it.2.contains(&1) && it.0 != "q." && is_kind(it.0);
        let short = || KINDS[SPOKEN..].iter().find(is_short);
        let short = || short().filter(|_| words[at].starts_with(char::is_uppercase));
        let begins = KINDS[..SPOKEN].iter().find(|(kind, ..)| is_kind(kind)).or_else(short);
        let length = begins.map_or(0, |(kind, ..)| kind.split(' ').count());
        // `hợp tác xã`, `thị xã`
        let own = matches!(&*words[at - 1].to_lowercase(), "tác" | "thị" | "liên");
        if length > 0 && !own && at + length < words.len() && at > start {
            parts.push(part(&words[start..at]));
            start = at;
            at += length;
        } else {
            at += 1;
        }
    }
    parts.push(part(&words[start..]));
    parts
}

fn part(words: &[&str]) -> Part {
    let join =
        |words: &[&str]| words.join(" ").trim_matches(|it: char| !it.is_alphanumeric()).to_owned();
    for (kind, of, levels) in KINDS {
        let length = kind.split(' ').count();
        if words.len() > length && (marked(words, kind) || unmarked(words, kind)) {
            return Part { name: join(&words[length..]), kind: Some(of), levels };
        }
    }
    let is_smaller = SMALLER.iter().any(|kind| marked(words, kind));
    Part { name: join(words), kind: None, levels: if is_smaller { &[] } else { ANY } }
}

/// True when the words begin as `kind` is written, case and a full stop aside.
fn marked(words: &[&str], kind: &str) -> bool {
    let mut own = words.iter().map(|word| word.to_lowercase());
    kind.split(' ').all(|kind| {
        own.next().is_some_and(|word| match kind.ends_with('.') {
            true => word == kind,
            false => word == kind || word.trim_end_matches(['.', ':']) == kind,
        })
    })
}

/// The same of a text that has no marks at all.
fn unmarked(words: &[&str], kind: &str) -> bool {
    !kind.is_ascii() && words.iter().all(|word| word.is_ascii()) && marked(words, &fold(kind))
}
