//! Days, months and spans of days.

use super::Lang;
use crate::board::{Day, Period};

/// `30/09/2023` or `30 September 2023`.
pub fn day(lang: Lang, day: Day) -> String {
    let (year, month, date) = day.ymd();
    match lang {
        Lang::Vi => format!("{date:02}/{month:02}/{year}"),
        Lang::En => format!("{date} {} {year}", MONTHS[usize::from(month) - 1]),
    }
}

/// `30/09/2023` in both languages, as a field takes it.
pub fn date(day: Day) -> String {
    self::day(Lang::Vi, day)
}

/// `T9` or `Sep`, for axes.
pub fn short_month(lang: Lang, month: u8) -> String {
    match lang {
        Lang::Vi => format!("T{month}"),
        Lang::En => MONTHS[usize::from(month) - 1][..3].to_owned(),
    }
}

/// `tháng 9` or `September`, within a sentence.
pub fn month(lang: Lang, month: u8) -> String {
    match lang {
        Lang::Vi => format!("tháng {month}"),
        Lang::En => MONTHS[usize::from(month) - 1].to_owned(),
    }
}

/// `01/01–31/12/2023` or `1 January – 31 December 2023`.
pub fn period(lang: Lang, period: Period) -> String {
    let (first, last) = (day(lang, period.first), day(lang, period.last));
    let same_year = period.first.ymd().0 == period.last.ymd().0;
    let short = if same_year { &first[..first.len() - 5] } else { &first };
    match lang {
        Lang::Vi => format!("{short}–{last}"),
        Lang::En => format!("{short} – {last}"),
    }
}

/// The span that a published figure speaks of: a day, `Tháng 9/2023` or `2023`.
pub fn as_of(lang: Lang, text: &str) -> String {
    span(lang, text, "Tháng")
}

/// The same within a sentence: `tháng 9/2023`.
pub fn as_of_within(lang: Lang, text: &str) -> String {
    span(lang, text, "tháng")
}

fn span(lang: Lang, text: &str, name: &str) -> String {
    if let Ok(known) = text.parse::<Day>() {
        return day(lang, known);
    }
    let month =
        text.split_once('-').and_then(|(year, month)| Some((year, month.parse::<u8>().ok()?)));
    match (lang, month) {
        (Lang::Vi, Some((year, month))) => format!("{name} {month}/{year}"),
        (Lang::En, Some((year, month @ 1..=12))) => {
            format!("{} {year}", MONTHS[usize::from(month) - 1])
        }
        _ => text.to_owned(),
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
