//! Days as people write them.

mod token;

use std::ops::RangeInclusive;

use app::board::Day;

use self::token::{Token, tokens};
use super::fold;

/// Days of other years are slips of the pen.
pub const LIKELY_YEARS: RangeInclusive<i32> = 1900..=2099;

/// What a text says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It cannot be mistaken.
    Day(Day),
    /// Day first; `other` when it is also a day month first.
    DayFirst {
        day: Day,
        other: Option<Day>,
    },
    /// The number by which a spreadsheet keeps a day.
    Serial(Day),
    /// A day only when the month stands first.
    MonthFirst(Day),
    /// A month or a year alone.
    NoDayOfMonth,
    /// A day by its form, and none that exists.
    Nonexistent,
    Other,
}

/// Numbers of days that spreadsheets use: 1 March 1900 to the end of 2099. Those that are years
/// are no days.
const FIRST: f64 = 61.0;
const LAST: f64 = 73_050.0;
/// The last of those that are years.
const YEARS: f64 = 2100.0;
/// Spreadsheets count from here.
const EPOCH: i32 = -25_569;
/// What stands between the numbers of a day.
const MARKS: [char; 9] = ['/', '.', '-', '\\', '‐', '–', '—', '−', '_'];
/// The words of a day.
const WORDS: [&str; 7] = ["ngay", "thang", "nam", "quy", "month", "day", "year"];

/// A text that is a day: `2023-07-28`, `28/7/2023`, `28.07.23`, `ngày 28 tháng 7 năm 2023`.
pub fn read(text: &str) -> Written {
    match text.parse::<Day>().ok().or_else(|| run_together(text)) {
        Some(day) => Written::Day(day),
        None => with_hour(text)
            .or_else(|| numbers(text).map(|(all, spoken)| of_numbers(&all, spoken)))
            .unwrap_or(Written::Other),
    }
}

/// A day in a number; what stands behind its point is the hour.
pub fn serial(number: f64) -> Written {
    if let Some(day) = run_together(&number.to_string()) {
        return Written::Day(day);
    }
    let number = if number > YEARS { number.trunc() } else { number };
    if number.fract() != 0.0 || !(0.0..=LAST).contains(&number) {
        return Written::Other;
    }
    match number {
        1900.0..=2100.0 => Written::NoDayOfMonth,
        _ if number < FIRST => Written::Nonexistent,
        _ => Written::Serial(Day(number as i32 + EPOCH)),
    }
}

/// The one day of a longer text.
pub fn only_in(text: &str) -> Written {
    let whole = read(text);
    if whole != Written::Other {
        return whole;
    }
    let tokens = tokens(text);
    match all(&tokens)[..] {
        [day] => day,
        [] if is_part(&tokens) => Written::NoDayOfMonth,
        _ => Written::Other,
    }
}

/// The first day of a longer text.
pub fn first_in(text: &str) -> Option<Written> {
    all(&tokens(text)).into_iter().find(is_day)
}

/// The last day of a longer text.
pub fn last_in(text: &str) -> Option<Written> {
    all(&tokens(text)).into_iter().rfind(is_day)
}

fn is_day(written: &Written) -> bool {
    matches!(written, Written::Day(_) | Written::DayFirst { .. })
}

/// Numbers with how many digits they have; `spoken` when words say which of them is the month.
fn of_numbers(numbers: &[(i32, usize)], spoken: bool) -> Written {
    match *numbers {
        [(year, 4), (month, _), (day, _)] => {
            of_ymd(year, month, day).map_or(Written::Nonexistent, Written::Day)
        }
        [(day, 1 | 2), (month, 1 | 2), (year, digits @ (2 | 4))] => {
            let year = match (year, digits) {
                (0..=68, 2) => year + 2000,
                (69..=99, 2) => year + 1900,
                _ => year,
            };
            let other = of_ymd(year, day, month).filter(|_| !spoken);
            match (of_ymd(year, month, day), other) {
                (Some(day), _) if spoken || other == Some(day) => Written::Day(day),
                (Some(day), other) => Written::DayFirst { day, other },
                (None, Some(other)) => Written::MonthFirst(other),
                (None, None) => Written::Nonexistent,
            }
        }
        [(_, 1 | 2), (_, 4)] | [(_, 4), (_, 1 | 2)] => Written::NoDayOfMonth,
        [(number, _)] => serial(f64::from(number)),
        _ => Written::Other,
    }
}

/// `45135.5`: a day by its number, and the hour.
fn with_hour(text: &str) -> Option<Written> {
    let (day, hour) = text.trim().split_once(['.', ','])?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let day = day.parse::<u16>().ok().filter(|_| day.len() == 5 && is_number(day))?;
    is_number(hour).then(|| serial(day.into()))
}

/// `20230728`.
fn run_together(text: &str) -> Option<Day> {
    let number = text.parse::<i32>().ok().filter(|_| text.len() == 8)?;
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    of_ymd(year, month, day).filter(|_| (1900..=2100).contains(&year))
}

fn of_ymd(year: i32, month: i32, day: i32) -> Option<Day> {
    Day::from_ymd(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// The numbers of a text that holds nothing beside them but separators, an hour or the words of a
/// day, and whether these say that the second is the month.
fn numbers(text: &str) -> Option<(Vec<(i32, usize)>, bool)> {
    let folded = fold(text);
    let (mut numbers, mut before_month) = (Vec::new(), None);
    let parts = without_hour(&folded)?
        .split(|it: char| it.is_whitespace() || it == ',' || MARKS.contains(&it));
    for part in parts.filter(|part| !part.is_empty()) {
        if part == "thang" {
            before_month = Some(numbers.len());
        }
        if WORDS.contains(&part) {
            continue;
        }
        let digits = part.bytes().all(|byte| byte.is_ascii_digit()) && part.len() <= 5;
        numbers.push((part.parse().ok().filter(|_| digits)?, part.len()));
    }
    match before_month {
        // `tháng 6 ngày 5 năm 2025`
        Some(0 | 2..) if numbers.len() == 3 => None,
        before => Some((numbers, before == Some(1))),
    }
}

/// `2023-07-28t00:00:00+07:00` and `28/7/2023 12:00:00 SA` without what stands behind the day.
fn without_hour(text: &str) -> Option<&str> {
    let Some((before, after)) = text.split_once(':') else { return Some(text) };
    let (day, hour) = before.rsplit_once([' ', 't'])?;
    let is_hour = matches!(hour.len(), 1 | 2) && hour.bytes().all(|it| it.is_ascii_digit());
    let halves = ["z", "am", "pm", "sa", "ch"];
    let after = halves.iter().find_map(|half| after.strip_suffix(half)).unwrap_or(after);
    let rest = |it: char| it.is_ascii_digit() || it.is_whitespace() || ":.+-".contains(it);
    (is_hour && after.chars().all(rest)).then_some(day)
}

/// All days of a longer text.
fn all(tokens: &[Token]) -> Vec<Written> {
    let mut days = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match tokens.get(at..at + 5).and_then(day) {
            Some(day) => {
                days.push(day);
                at += 5;
            }
            None => at += 1,
        }
    }
    days
}

/// `19/6/2025`, `2025-06-19`, `19 tháng 6 năm 2025`.
fn day(tokens: &[Token]) -> Option<Written> {
    let [Token::Number(a, long), one, Token::Number(b, middle), two, Token::Number(c, short)] =
        tokens
    else {
        return None;
    };
    let is_mark = |token: &Token| matches!(token, Token::Mark(mark) if MARKS.contains(mark));
    let is = |token: &Token, word: &str| matches!(token, Token::Word(it) if it == word);
    let spoken = is(one, "thang") && (is(two, "nam") || is_mark(two));
    let numbers = [(*a, *long), (*b, *middle), (*c, *short)];
    (spoken || is_mark(one) && is_mark(two)).then(|| of_numbers(&numbers, spoken))
}

/// `6/2025`, `tháng 6 năm 2025`, `ngày … tháng 6 năm 2025`.
fn is_part(tokens: &[Token]) -> bool {
    tokens.last().is_some_and(|it| matches!(it, Token::Number(1900..=2100, 4)))
        && tokens.iter().all(|token| match token {
            Token::Word(word) => WORDS.contains(&&**word),
            _ => true,
        })
}

#[cfg(test)]
mod tests;
