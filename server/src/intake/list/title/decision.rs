//! The decision that a text names.

use app::board::Day;

use crate::{
    intake::{
        fault::Code,
        list::{day, number},
    },
    written::words,
};

/// The number of the decision that a text names, and what follows it: of the one to which a list
/// is annexed, where several are named; never of a rule of the programme.
pub fn decision(text: &str) -> Option<(String, String)> {
    // Most lines have no number of any paper.
    if !text.contains('/') {
        return None;
    }
    let text = &*number::close_up(text);
    let lower = text.to_lowercase();
    let annexed = annexed(text);
    if annexed.is_some_and(|text| text.to_lowercase().contains("các quyết định")) {
        return None;
    }
    let after = annexed.and_then(first_decision);
    // What a list is based on did not recognise its products.
    let is_basis = ["căn cứ", "thực hiện", "xét"].iter().any(|word| lower.contains(word));
    let found = after.or_else(|| first_decision(text).filter(|_| !is_basis));
    found.map(|(number, rest)| (number, rest.to_owned()))
}

/// The text from where it says to what a list is annexed.
pub fn annexed(text: &str) -> Option<&str> {
    text.get(text.to_lowercase().find("kèm theo")?..)
}

/// What stands as the day of the decision that a text names, and is none: as written, what is
/// wrong with it, and the day that was perhaps meant.
pub fn wrong_day(text: &str) -> Option<(String, Code, Option<Day>)> {
    let (_, rest) = decision(text).filter(|(_, rest)| day::find(rest).is_none())?;
    let (written, (code, meant)) = day::wrong_in(&rest)?;
    Some((written, code, meant))
}

/// The decisions that a text names, each once, with what stands between it and the next, or the
/// one before where the first has its day before it; none that another replaces or rests on.
pub fn decisions(text: &str) -> Vec<String> {
    let each = named(text).into_iter();
    each.map(|(number, beside)| format!("{number}{beside}")).collect()
}

/// Their numbers, and what stands beside each.
pub fn named(text: &str) -> Vec<(String, String)> {
    let text = number::close_up(text);
    let mut all: Vec<(String, &str, &str)> = Vec::new();
    let mut rest = &*text;
    while let Some((number, after)) = first_decision(rest).filter(|_| all.len() < MOST) {
        let until = rest.len() - after.len();
        let before = &rest[..rest[..until].rfind(&*number).unwrap_or(until)];
        if let Some((_, _, behind)) = all.last_mut().filter(|it| it.2.ends_with(rest)) {
            *behind = before;
        }
        if !is_of_another(before) && all.iter().all(|(known, ..)| *known != number) {
            all.push((number, before, after));
        }
        rest = after;
    }
    let is_day_first = all.first().is_some_and(|(_, before, _)| day::find(before).is_some());
    let one = |(number, before, behind): (String, &str, &str)| match is_day_first {
        true => (number, format!(" {}", before.trim())),
        false => (number, behind.to_owned()),
    };
    all.into_iter().map(one).collect()
}

/// More decisions no text has.
const MOST: usize = 50;

/// True where a decision behind this text is one that another changes or ends, or on which it
/// rests: `… và sửa đổi Quyết định số`.
fn is_of_another(before: &str) -> bool {
    let said = before.rsplit([',', ';', '(', '\n']).next().map(words).unwrap_or_default();
    let clause = said.rsplit(" va ").next().unwrap_or_default();
    OTHERS.iter().any(|word| format!(" {clause} ").contains(&format!(" {word} ")))
}

const OTHERS: [&str; 10] = [
    "thay the",
    "thay cho",
    "sua doi",
    "bo sung",
    "dieu chinh",
    "dinh chinh",
    "bai bo",
    "gia han",
    "can cu",
    "tieu chi",
];

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
