//! Whether a text says of what it lists that it was not recognised, no longer is, or is yet to be.

mod phrases;
mod said;

pub use self::{
    phrases::Phrases,
    said::{ASKED, ENDED, EXPIRED, NONE, PROPOSED, REFUSED, SOUGHT, STOPPED},
};

use self::said::{
    ADDRESSED, AIMED, AND, BASED, DONE, GIVEN, LISTED, NO_SUCH, NOT_GIVEN, OTHERS, OTHERWISE,
    POTENTIAL, RECOGNISED, RENEWED, RESULTS, WHEN, WITHOUT,
};
use super::{spelled, stars};

/// How much of what a text lists it denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denial {
    Whole,
    /// It speaks of what is recognised as well.
    Part,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Refused or at an end.
    Refused,
    Hoped,
}

/// What a line says: of a hope only where it says of what, or little else.
pub fn in_line(text: &str) -> Option<Denial> {
    let said = spelled(text);
    // `Đề nghị các xã cập nhật số liệu` is asked of who fills the list.
    let is_short = |rest: &str| rest.split(' ').count() < 4;
    let hope = PROPOSED.behind(&said).or_else(|| AIMED.behind(&said));
    // `Trình tỉnh công nhận hạng 4 sao`
    let is_of_stars = |rest: &str| SOUGHT.are_in(rest) && stars::are_in(rest);
    let is_of_a_list =
        LISTED.are_in(&said) || hope.is_some_and(|rest| is_short(rest) || is_of_stars(rest));
    denial(text, |kind| kind == Kind::Refused || is_of_a_list)
}

/// What a short name or title says, of a sheet or section.
pub fn in_name(text: &str) -> Option<Denial> {
    denial(text, |_| true)
}

/// True for a line that speaks of recognition and denies none.
pub fn is_of_recognition(text: &str) -> bool {
    let said = spelled(text);
    (DONE.are_in(&said) || RECOGNISED.are_in(&said)) && in_name(text).is_none()
}

/// True for what explains a heading and says that it is of something planned or past: `(đề nghị)`,
/// `(cũ)`.
pub fn is_of_another(explained: &str) -> bool {
    stars::is_denied(explained) || OTHERS.are_in(&spelled(explained))
}

/// True for a line on what a decision is based: what it denies is of another one.
pub fn is_basis(text: &str) -> bool {
    BASED.behind(&spelled(text)).is_some()
}

/// What stands before and behind each refusal of which `said`, in the form of [`spelled`], speaks.
pub fn refused(said: &str) -> impl Iterator<Item = (&str, &str)> {
    const LONGEST: usize = 6;
    let by_office = NOT_GIVEN.around(said).filter_map(|(before, behind)| {
        let (office, after) = GIVEN.around(behind).min_by_key(|(office, _)| office.len())?;
        (office.split(' ').count() <= LONGEST).then_some((before, after))
    });
    REFUSED.around(said).chain(by_office)
}

/// True where `said` speaks of the end of a term, and of nothing that was granted anew after it.
pub fn is_expired(said: &str) -> bool {
    is_over(said, |_| false)
}

fn is_over(said: &str, is_term: impl Fn(&str) -> bool) -> bool {
    EXPIRED.around(said).any(|(before, after)| {
        let is_renewed = RENEWED.are_in(before) || DONE.are_in(after);
        !NONE.end(before) && !is_renewed && !is_term(after)
    })
}

fn denial(text: &str, counts: impl Fn(Kind) -> bool) -> Option<Denial> {
    if is_basis(text) {
        return None;
    }
    let clauses = clauses(text);
    let is_of_results = RESULTS.are_in(&spelled(text));
    let kinds: Vec<Option<Kind>> = clauses.iter().map(|said| kind(said, is_of_results)).collect();
    let first = kinds.iter().position(Option::is_some)?;
    let is_hope = kinds.iter().flatten().all(|kind| *kind == Kind::Hoped);
    let is_recognised = |at: usize| {
        let said = &clauses[at];
        let is_before = at < first && (RECOGNISED.are_in(said) || (is_hope && stars::are_in(said)));
        kinds[at].is_none() && (DONE.are_in(said) || is_before)
    };
    let kind = if is_hope { Kind::Hoped } else { Kind::Refused };
    match (0..clauses.len()).any(is_recognised) {
        // `đăng ký và được công nhận`
        true => Some(Denial::Part).filter(|_| !is_hope),
        false => Some(Denial::Whole).filter(|_| counts(kind)),
    }
}

/// The parts of a text that are joined by marks or `và`, without what it says is not listed.
fn clauses(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for part in text.split([',', ';', '.', ':', '\n']).map(spelled) {
        let without = WITHOUT.around(&part).map(|(before, _)| before).min_by_key(|it| it.len());
        let mut rest = without.unwrap_or(&part);
        while let Some((before, after)) = AND.around(rest).next() {
            all.push(before.to_owned());
            rest = after;
        }
        all.push(rest.to_owned());
        if without.is_some() {
            break;
        }
    }
    all
}

fn kind(said: &str, is_of_results: bool) -> Option<Kind> {
    if NO_SUCH.behind(said).is_some() {
        return None;
    }
    let is_meant = |(before, _): &(&str, &str)| !NONE.end(before);
    // `hết hạn ngày 20/12/2026` says until when.
    let is_term = |after: &str| {
        let says_when =
            WHEN.behind(after).is_some() || after.starts_with(|it: char| it.is_ascii_digit());
        says_when && !LISTED.are_in(said)
    };
    let mut ended = ENDED.around(said).chain(STOPPED.around(said));
    if ended.any(|it| is_meant(&it)) || is_over(said, is_term) {
        return Some(Kind::Refused);
    }
    if refused(said).next().is_some() {
        return Some(Kind::Refused);
    }
    let is_meant =
        |(before, after): (&str, &str)| !ASKED.end(before) && OTHERWISE.behind(after).is_none();
    // `Đề nghị các chủ thể kiểm tra lại` is asked of them.
    let is_request = |(before, after): (&str, &str)| {
        before.is_empty() && ADDRESSED.behind(after).is_some() && !SOUGHT.are_in(after)
    };
    // `kết quả đánh giá sản phẩm đăng ký`, `được công nhận theo hồ sơ đăng ký`
    let is_done = |(before, _): (&str, &str)| is_of_results || DONE.are_in(before);
    let mut proposed = PROPOSED.around(said).filter(|it| !is_request(*it));
    let mut aimed = AIMED.around(said).filter(|it| !is_done(*it));
    let mut potential = POTENTIAL.around(said);
    let is_hoped = proposed.any(is_meant)
        || aimed.any(is_meant)
        || potential.any(|(_, after)| !is_of_results && !stars::are_in(after));
    is_hoped.then_some(Kind::Hoped)
}

#[cfg(test)]
mod tests;
