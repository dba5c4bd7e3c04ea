//! Stars as people write them.

mod denied;

pub use self::denied::is_denied;

use self::denied::denies_a_grade;
use super::{denial, words};
use crate::sheet::Cell;

/// What a cell says of stars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stars {
    Granted(u8),
    /// `tiềm năng 5 sao`: no grade.
    Potential,
}

/// Bytes of the longest text that speaks of stars.
const LONGEST: usize = 200;

/// `None` when it is not said of how many.
pub fn in_cell(cell: &Cell<'_>) -> Option<Stars> {
    match cell.value() {
        Cell::Number(number) if number.fract() == 0.0 && (1.0..=5.0).contains(number) => {
            Some(Stars::Granted(*number as u8))
        }
        cell => in_text(cell.text()?),
    }
}

/// `3 sao`, `3*`, `★★★☆☆`, `Ba sao`, `Hạng 3 sao (cấp tỉnh)`, `3.0`, `4 sao (tiềm năng 5 sao)`.
pub fn in_text(text: &str) -> Option<Stars> {
    let whole = text.trim();
    let whole = whole.strip_suffix(".0").unwrap_or(whole);
    let is_negative =
        whole.starts_with('-') && whole.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    if whole.len() > LONGEST || is_negative || whole.contains(['%', '?', '+']) {
        return None;
    }
    let all = words(whole).replace("sao", " sao");
    if denies_a_grade(&all, whole) {
        return None;
    }
    if let Some(raised) = raised(&all, whole) {
        return Some(Stars::Granted(raised));
    }
    let list: Vec<&str> = all.split_whitespace().collect();
    if list.is_empty() {
        return drawn(whole).map(Stars::Granted);
    }
    if let Some(at) = potential(&list) {
        let (before, after) = (&list[..at], &list[at..]);
        let granted = grade(before).filter(|_| after.iter().any(|word| number(word).is_some()));
        return Some(granted.map_or(Stars::Potential, Stars::Granted));
    }
    let before_brackets = || {
        let before = words(whole.split('(').next().unwrap_or_default());
        grade(&before.split(' ').collect::<Vec<_>>())
    };
    let said = list.contains(&"sao");
    grade(&list).or_else(|| before_brackets().filter(|_| !said)).map(Stars::Granted)
}

/// The one number of stars that a title speaks of; `None` also for `từ 3 sao trở lên`, and where
/// it speaks of a potential.
pub fn in_title(text: &str) -> Option<u8> {
    let said = words(text);
    let words: Vec<&str> = said.split(' ').collect();
    if potential(&words).is_some() {
        return None;
    }
    if said.is_empty() {
        return drawn(text);
    }
    let mut all = (0..words.len())
        .filter_map(|at| Some((at, counted(&words, at)?)))
        .filter(|(at, _)| !is_beside(&words, *at));
    let (at, first) = all.next()?;
    let one = !is_of_several(&words, at)
        && all.all(|(at, other)| other == first && !is_of_several(&words, at));
    one.then_some(first).filter(|_| denial::in_name(text).is_none())
}

/// The stars that the words speak of from this one on.
fn counted(words: &[&str], at: usize) -> Option<u8> {
    number(words.get(at)?).filter(|_| words.get(at + 1) == Some(&"sao"))
}

/// `từ 3 sao trở lên`, and what was raised in `từ 3 sao lên 4 sao`.
fn is_beside(words: &[&str], at: usize) -> bool {
    let behind = words.get(at + 2..).unwrap_or_default();
    let until = behind.iter().position(|word| *word == "sao").unwrap_or_default();
    let is_raised = ["len", "thanh"].iter().any(|word| behind[..until].contains(word));
    let is_from = at > 0 && words[at - 1] == "tu";
    matches!(behind, ["tro", "len", ..]) || (is_from && is_raised)
}

/// `3 sao đến 5 sao`, `3-4 sao`, `trên 3 sao`, `tối thiểu 3 sao`: not of one number.
fn is_of_several(words: &[&str], at: usize) -> bool {
    let (before, behind) = (&words[..at], words.get(at + 2..).unwrap_or_default());
    let is_digit = |word: &str| word.bytes().all(|it| it.is_ascii_digit());
    let is_number = |word: &str| is_digit(word) && number(word).is_some();
    let is_open = match before {
        // `đợt 2 3 sao`
        [.., "dot", _] => false,
        [.., "tu" | "tren" | "duoi"]
        | [.., "toi", "thieu" | "da"]
        | [.., "it" | "thap", "nhat"] => true,
        [.., "sao", "den" | "toi"] => true,
        [.., from, "den" | "toi"] => number(from).is_some(),
        [.., last] => is_number(last),
        [] => false,
    };
    is_open || matches!(behind, ["den" | "toi", to, "sao", ..] if number(to).is_some())
}

/// True for a line that speaks of stars, of how many or whether granted or not.
pub fn are_in(text: &str) -> bool {
    let said = words(text);
    let words: Vec<&str> = said.split(' ').collect();
    let is_counted = (0..words.len()).any(|at| counted(&words, at).is_some());
    is_counted || potential(&words).is_some() || (said.is_empty() && drawn(text).is_some())
}

/// `3 sao → 4 sao`, `từ 3 sao lên 4 sao`: what it was raised to.
fn raised(said: &str, written: &str) -> Option<u8> {
    let arrow = || written.split_once('→').map(|(from, to)| (words(from), words(to)));
    let spoken = || said.split_once(" len ").map(|(from, to)| (from.to_owned(), to.to_owned()));
    let (from, to) = arrow().or_else(spoken)?;
    let of = |text: &str| grade(&text.split_whitespace().collect::<Vec<_>>());
    let (from, to) = (of(from.trim_start_matches("tu "))?, of(&to)?);
    (from < to).then_some(to)
}

/// Where the words speak of what is hoped for.
fn potential(words: &[&str]) -> Option<usize> {
    words.windows(2).position(|pair| pair == ["tiem", "nang"])
}

/// The one grade in these words: numbers before `sao` or behind `hạng`, or nothing but a number.
fn grade(words: &[&str]) -> Option<u8> {
    const BESIDE: [&str; 6] = ["hang", "dat", "ocop", "sao", "star", "stars"];
    let own = || words.iter().filter(|word| !BESIDE.contains(*word));
    let mut grades: Vec<u8> = Vec::new();
    if own().all(|word| number(word).is_some()) {
        grades.extend(own().filter_map(|word| number(word)));
    } else {
        let mut run = Vec::new();
        for (at, word) in words.iter().enumerate() {
            match number(word) {
                Some(stars) => {
                    run.push(stars);
                    // `hạng năm 2023` is a year.
                    let behind = at.checked_sub(1).is_some_and(|at| words[at] == "hang");
                    grades.extend((behind && *word != "nam").then_some(stars));
                }
                None if BESIDE[3..].contains(word) => grades.append(&mut run),
                None => run.clear(),
            }
        }
    }
    grades.dedup();
    match grades[..] {
        [stars] => Some(stars),
        _ => None,
    }
}

/// Stars that are drawn; those that are not filled are none.
fn drawn(text: &str) -> Option<u8> {
    let count = |stars: &str| text.chars().filter(|it| stars.contains(*it)).count();
    let drawn = match (count("★⭐"), count("*")) {
        (0, asterisks) => Some(asterisks).filter(|asterisks| *asterisks >= 3)?,
        (filled, _) => filled,
    };
    u8::try_from(drawn).ok().filter(|stars| (1..=5).contains(stars))
}

/// `3`, `03`, `ba`.
pub fn number(word: &str) -> Option<u8> {
    let written = ["mot", "hai", "ba", "bon", "nam"].iter().position(|it| *it == word);
    let written = written.map(|at| at as u8 + 1);
    // `hạng nhất`, `lần 12` and scores are no stars.
    let digit =
        || word.trim_start_matches('0').parse().ok().filter(|stars| (1..=5).contains(stars));
    written.or_else(|| digit().filter(|_| word.len() <= 2))
}

#[cfg(test)]
mod tests;
