//! The parts of an address, with the words for their kinds.

use app::schema::PlaceKind;

use super::{
    kind::{KINDS, SMALLER, SPOKEN, marked, unmarked},
    past::{is_past, without_time},
};
use crate::place::Gazetteer;

/// One part of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Without the word for its kind.
    pub name: String,
    pub kind: Option<PlaceKind>,
    /// The levels of which it can be: 0 province, 1 district, 2 commune; none for what is smaller.
    pub levels: &'static [u8],
}

/// The levels of a part that says no kind.
pub const ANY: &[u8] = &[0, 1, 2];

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

/// A city that most write short.
fn in_full(text: &str) -> String {
    const SHORT: [&str; 6] = ["TP.HCM", "TP. HCM", "TP HCM", "Tp.HCM", "Tp. HCM", "TPHCM"];
    SHORT.iter().fold(text.to_owned(), |text, short| text.replace(short, "TP Hồ Chí Minh"))
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
