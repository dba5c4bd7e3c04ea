//! What stands above a list: the decision, its day, who granted, how many stars.

use app::{
    board::Day,
    schema::{Granter, ListField},
};

use super::{day, number};
use crate::{
    intake::fault::Code,
    place::Gazetteer,
    written::{stars, words},
};

/// What the lines above a header say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    pub decision: Option<String>,
    pub granted_on: Option<Day>,
    pub granted_by: Option<Granter>,
    pub stars: Option<u8>,
    /// The district whose list it is.
    pub district: Option<usize>,
    /// The names of the provinces that are named.
    pub provinces: Vec<String>,
}

impl Title {
    /// True when this one, of the first lines, says of `field` what the `whole` says.
    pub fn says(&self, field: ListField, whole: &Self) -> bool {
        match field {
            ListField::Decision => is_same(&self.decision, &whole.decision),
            ListField::GrantedOn => is_same(&self.granted_on, &whole.granted_on),
            ListField::GrantedBy => is_same(&self.granted_by, &whole.granted_by),
            ListField::Stars => is_same(&self.stars, &whole.stars),
            _ => false,
        }
    }
}

fn is_same<T: PartialEq>(own: &Option<T>, whole: &Option<T>) -> bool {
    own.is_some() && own == whole
}

/// True for a line with which the title of another list begins.
pub fn begins(text: &str) -> bool {
    let said = words(text);
    let begins = |word: &str| said == word || said.starts_with(&format!("{word} "));
    text.starts_with(char::is_alphabetic) && (begins("danh sach") || is_annex(text))
}

/// True for a line that says what list it is.
pub fn is_of_a_list(text: &str) -> bool {
    let said = words(text);
    said.contains("danh sach") || said.starts_with("san pham") || is_annex(text)
}

/// `Phụ lục II`, `Biểu số 02`.
pub fn is_annex(text: &str) -> bool {
    let said = words(text);
    ["phu luc", "bieu"].iter().any(|word| said == *word || said.starts_with(&format!("{word} ")))
}

/// What the lines above a list, or among its rows, say of those below them.
pub fn read(lines: &[String], places: &Gazetteer) -> Title {
    let text = lines.join(" ");
    let (decision, rest) = match decision(&text) {
        Some((decision, rest)) => (Some(decision), rest),
        None => (None, text.clone()),
    };
    let spoken = lines.iter().filter_map(|line| stars::in_title(line)).collect::<Vec<_>>();
    let stars = spoken.first().copied().filter(|first| spoken.iter().all(|it| it == first));
    Title {
        granted_on: decision.as_ref().and_then(|_| day::find(&rest)).map(|it| it.day),
        granted_by: granter(&rest, places).or_else(|| granter(&text, places)),
        district: district(&rest, places).or_else(|| district(&text, places)),
        provinces: provinces(&text, places),
        decision,
        stars,
    }
}

/// The number of the decision that a text names, and what follows it: of the one to which a list
/// is annexed, where several are named; never of a rule of the programme.
pub fn decision(text: &str) -> Option<(String, String)> {
    let text = &*number::joined(text);
    let lower = text.to_lowercase();
    let annexed = lower.find("kèm theo").filter(|at| text.is_char_boundary(*at));
    if annexed.is_some_and(|at| lower[at..].contains("các quyết định")) {
        return None;
    }
    let after = annexed.and_then(|at| first_decision(&text[at..]));
    // What a list is based on did not recognise its products.
    let is_basis = ["căn cứ", "thực hiện", "xét"].iter().any(|word| lower.contains(word));
    let found = after.or_else(|| first_decision(text).filter(|_| !is_basis));
    found.map(|(number, rest)| (number, rest.to_owned()))
}

/// What stands as the day of the decision that a text names, and is none: as written, what is
/// wrong with it, and the day that was perhaps meant.
pub fn wrong_day(text: &str) -> Option<(String, Code, Option<Day>)> {
    let (_, rest) = decision(text).filter(|(_, rest)| day::find(rest).is_none())?;
    let (written, (code, meant)) = day::wrong_in(&rest)?;
    Some((written, code, meant))
}

/// How many decisions a text names.
pub fn decisions(text: &str) -> usize {
    let mut all: Vec<String> = Vec::new();
    let text = number::joined(text);
    let mut rest = &*text;
    while let Some((number, after)) = first_decision(rest) {
        if !all.contains(&number) {
            all.push(number);
        }
        rest = after;
    }
    all.len()
}

fn first_decision(text: &str) -> Option<(String, &str)> {
    let mut before = "";
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if word.is_empty() {
            return None;
        }
        let marked = words(word);
        if marked.split(' ').any(|part| part == "qd")
            && !marked.ends_with("ttg")
            && word.contains('/')
        {
            let number = word.rsplit(':').next().unwrap_or(word);
            let number = number.trim_matches(|it: char| !it.is_alphanumeric() && it != '/');
            let digits =
                |word: &str| !word.is_empty() && word.bytes().all(|it| it.is_ascii_digit());
            let whole = match number.starts_with('/') {
                // `858 /QĐ-UBND`; a number that is to be filled in is none.
                true if digits(before) => format!("{before}{number}"),
                _ => number.to_owned(),
            };
            if whole.starts_with(|it: char| it.is_ascii_digit()) {
                return Some((whole, after));
            }
        }
        before = word;
        rest = after;
    }
}

/// The level of who is named as granting.
pub fn granter(text: &str, places: &Gazetteer) -> Option<Granter> {
    let said = format!(" {} ", words(text));
    let at = |word: &str| said.find(&format!(" {word} "));
    let office = ["ubnd", "uy ban nhan dan", "cap", "hoi dong"];
    let mut found: Vec<(usize, Granter)> = Vec::new();
    for office in office {
        for (level, granter) in [
            ("tinh", Granter::Province),
            ("huyen", Granter::District),
            ("thi xa", Granter::District),
            ("quan", Granter::District),
            // `UBND TX. Sa Pa`
            ("tx", Granter::District),
            ("h", Granter::District),
        ] {
            found.extend(at(&format!("{office} {level}")).map(|at| (at, granter)));
        }
        if let Some(at) = at(&format!("{office} thanh pho")).or_else(|| at(&format!("{office} tp")))
        {
            // A city is a district where the province has one of this name.
            let rest = &said[at + 1..];
            let is_district = places.districts().any(|district| {
                rest.contains(&format!("thanh pho {} ", words(places.bare_name(district))))
                    || rest.contains(&format!("tp {} ", words(places.bare_name(district))))
            });
            found.push((at, if is_district { Granter::District } else { Granter::Province }));
        }
    }
    for word in
        ["bo nong nghiep", "bo truong", "trung uong", "cap bo", "cap quoc gia", "hoi dong quoc gia"]
    {
        found.extend(at(word).map(|at| (at, Granter::Ministry)));
    }
    found.into_iter().min_by_key(|(at, _)| *at).map(|(_, granter)| granter)
}

/// The one district that a text names with its kind.
pub fn district(text: &str, places: &Gazetteer) -> Option<usize> {
    let said = format!(" {} ", words(text));
    let named = |at: &usize| said.contains(&format!(" {} ", words(&places.titled(*at))));
    let mut all = places.districts().filter(named);
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// The names of the provinces that a text names with their kind, each once.
pub fn provinces(text: &str, places: &Gazetteer) -> Vec<String> {
    let said = format!(" {} ", words(text));
    let mut all: Vec<String> = Vec::new();
    for at in places.provinces() {
        let name = places.bare_name(at);
        let is_named = said.contains(&format!(" {} ", words(&places.titled(at))));
        if is_named && !all.iter().any(|known| known == name) {
            all.push(name.to_owned());
        }
    }
    all
}

/// What a cell says of who granted.
pub fn granter_of_cell(text: &str, places: &Gazetteer) -> Option<Granter> {
    let said = words(text);
    let own = Granter::ALL.into_iter().find(|it| it.id() == text || words(it.name().vi) == said);
    let office = || granter(&format!("UBND {text}"), places);
    own.or_else(|| granter(text, places)).or_else(office).or_else(|| {
        match said.split(' ').next()? {
            "huyen" | "quan" => Some(Granter::District),
            "tinh" => Some(Granter::Province),
            "bo" => Some(Granter::Ministry),
            _ => None,
        }
    })
}
