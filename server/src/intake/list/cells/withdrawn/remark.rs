//! Remarks that say that a product was not recognised, or no longer is.

mod phrases;

use app::board::Day;

use self::phrases::{ALONE, CANCELLED, ENDING, OBJECTS, REASONS, SUBJECTS, YEAR};
use crate::{
    intake::{fault::Code, list::day},
    written::{
        behind,
        denial::{self, ENDED, NONE, PROPOSED, SOUGHT, STOPPED},
        spelled, stars, words,
    },
};

/// What a remark says of its row of so many stars: an error where it is nothing but that, a warning
/// where it speaks of it.
pub fn says(text: &str, own: Option<u8>, today: Option<Day>) -> Option<Code> {
    let said = spelled(text);
    let bare = without_subjects(&said);
    let marked = text.replace(" - ", ";").replace(" – ", ";");
    let clauses = marked.split([',', ';', '.', ':', '(', '/', '\n']).map(spelled);
    let first = clauses.map(|said| without_subjects(&said).to_owned()).find(|it| !it.is_empty());
    let first = first.unwrap_or_default();
    // `Không đạt, chuyển 3 sao` says more than that.
    let is_whole = stars::are_in(&first) || !stars::are_in(text);
    if (is_whole && refuses(&first, own)) || ALONE.are_all_of(bare) {
        return Some(Code::NotRecognised);
    }
    let is_meant = |(before, _): &(&str, &str)| !NONE.end(before);
    let mut ended = ENDED.around(&said).chain(STOPPED.around(&said));
    let speaks = ended.any(|it| is_meant(&it))
        || (denial::is_expired(&said) && !holds(text, today))
        || denial::refused(&said).next().is_some()
        || [&said, bare].into_iter().any(is_hoped)
        || CANCELLED.are_all_of(bare);
    speaks.then_some(Code::Withdrawn)
}

/// True for `đề nghị công nhận`, `trình Hội đồng`, `dự kiến`, not for `đề nghị sửa nhãn`.
fn is_hoped(said: &str) -> bool {
    PROPOSED.behind(said).is_some_and(|rest| rest.is_empty() || SOUGHT.are_in(rest))
}

/// True for the decision that withdraws, not the one that granted.
pub fn is_of_an_ending(decision: &str) -> bool {
    ENDING.are_in(&spelled(decision))
}

/// True for `hết hạn ngày 20/12/2026` before that day, and for `hết hạn sau 36 tháng`.
fn holds(text: &str, today: Option<Day>) -> bool {
    let lower = text.to_lowercase();
    let behind = TERMS.iter().filter_map(|term| Some(lower.rsplit_once(term)?.1));
    let behind = behind.min_by_key(|rest| rest.len()).unwrap_or(&lower);
    let end = end(behind).or_else(|| day::find(&lower).map(|written| written.day));
    words(behind).starts_with("sau ") || end.zip(today).is_some_and(|(end, today)| today < end)
}

/// The last day of the day, month or year with which a text begins, or of the day that it names.
fn end(text: &str) -> Option<Day> {
    if let Some(written) = day::find(text) {
        return Some(written.day);
    }
    // `theo Quyết định số 2050/QĐ-UBND` names no year.
    let first = text.split_whitespace().find(|word| !WHEN.contains(word))?;
    if !first.chars().all(|it| it.is_ascii_digit() || matches!(it, '/' | '-' | '.' | ')')) {
        return None;
    }
    let parts = text.split(|it: char| !it.is_ascii_digit()).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    let at = parts.iter().position(|part| part.len() == 4)?;
    let year = parts[at].parse().ok()?;
    let month = at.checked_sub(1).and_then(|at| parts[at].parse().ok());
    let month = month.filter(|month| (1..=12).contains(month)).unwrap_or(12);
    Some(Day::from_ymd(year, month, 1)?.plus_months(1).plus(-1))
}

/// Words between the end of a term and when that is.
const WHEN: [&str; 5] = ["ngày", "tháng", "năm", "vào", "từ"];
const TERMS: [&str; 4] = ["hết hạn", "hết hiệu lực", "het han", "het hieu luc"];

/// `không đạt` of `kết luận: sản phẩm không đạt`.
fn without_subjects(said: &str) -> &str {
    let mut bare = said;
    while let Some(rest) = SUBJECTS.behind(bare) {
        bare = rest;
    }
    bare
}

/// True where nothing but a refusal is said, and perhaps its reason: `Chưa đạt VietGAP` is none of
/// the grade, nor is `Chưa đạt 5 sao` of a row with four.
fn refuses(said: &str, own: Option<u8>) -> bool {
    let is_whole = |mut rest: &str| loop {
        if rest.is_empty() || REASONS.behind(rest).is_some() {
            return true;
        }
        if let Some((stars, after)) = counted(rest) {
            if own.is_none_or(|own| own < stars) {
                return false;
            }
            rest = after;
            continue;
        }
        match OBJECTS.behind(rest).or_else(|| year(rest)) {
            Some(after) => rest = after,
            None => return false,
        }
    };
    denial::refused(said).any(|(before, rest)| before.is_empty() && is_whole(rest))
}

/// The stars with which a text begins, and what follows.
fn counted(said: &str) -> Option<(u8, &str)> {
    let (number, rest) = said.split_once(' ')?;
    Some((stars::number(&words(number))?, behind(rest, "sao")?))
}

/// What follows the year with which a text begins.
fn year(said: &str) -> Option<&str> {
    let rest = YEAR.behind(said)?;
    let (number, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    number.bytes().all(|it| it.is_ascii_digit()).then_some(rest)
}

#[cfg(test)]
mod tests;
