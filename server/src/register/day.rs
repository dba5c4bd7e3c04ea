//! Days as people write them.

use app::{board::Day, find::fold};

/// What a text says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
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
/// Spreadsheets count from here.
const EPOCH: i32 = -25_569;

/// A day in a text: `2023-07-28`, `28/7/2023`, `28.07.23`, `ngày 28 tháng 7 năm 2023`.
pub fn written(text: &str) -> Written {
    if let Ok(day) = text.parse::<Day>() {
        return Written::Day(day);
    }
    let numbers = match numbers(text) {
        Some(numbers) => numbers,
        None => return Written::Other,
    };
    match numbers[..] {
        [(year, 4), (month, _), (day, _)] => match Day::from_ymd(year, month as u8, day as u8) {
            Some(day) => Written::Day(day),
            None => Written::Nonexistent,
        },
        [(day, 1 | 2), (month, 1 | 2), (year, 2 | 4)] => {
            let year = match year {
                0..=68 => year + 2000,
                69..=99 => year + 1900,
                _ => year,
            };
            let of = |month: i32, day: i32| {
                Day::from_ymd(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
            };
            match (of(month, day), of(day, month)) {
                (Some(day), other) => {
                    Written::DayFirst { day, other: other.filter(|it| *it != day) }
                }
                (None, Some(other)) => Written::MonthFirst(other),
                (None, None) => Written::Nonexistent,
            }
        }
        [(_, 1 | 2), (_, 4)] | [(_, 4), (_, 1 | 2)] => Written::NoDayOfMonth,
        [(number, _)] => serial(f64::from(number)),
        _ => Written::Other,
    }
}

/// A day in a number.
pub fn serial(number: f64) -> Written {
    if number.fract() != 0.0 || !(0.0..=LAST).contains(&number) {
        return Written::Other;
    }
    match number {
        1900.0..=2100.0 => Written::NoDayOfMonth,
        _ if number < FIRST => Written::Nonexistent,
        _ => Written::Serial(Day(number as i32 + EPOCH)),
    }
}

/// The numbers of a day with how many digits they have, and nothing beside them but separators,
/// an hour or the words of a day.
fn numbers(text: &str) -> Option<Vec<(i32, usize)>> {
    let folded = fold(text);
    let words = ["ngay", "thang", "nam", "month", "day", "year"];
    // `2023-07-28 00:00:00` and `2023-07-28T00:00`.
    let day = match folded.find(':') {
        Some(colon) => folded[..colon].rsplit_once([' ', 't']).map(|(day, _)| day)?,
        None => &folded,
    };
    let mut numbers = Vec::new();
    let parts = day.split(|it: char| it.is_whitespace() || "/.-,".contains(it));
    for part in parts.filter(|part| !part.is_empty() && !words.contains(part)) {
        let digits = part.bytes().all(|byte| byte.is_ascii_digit()) && part.len() <= 5;
        numbers.push((part.parse().ok().filter(|_| digits)?, part.len()));
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::{Written, written};

    fn check(text: &str, expected: &str) {
        let found = match written(text) {
            Written::Day(day) => day.to_string(),
            Written::DayFirst { day, other: None } => format!("{day}, day first"),
            Written::DayFirst { day, other: Some(other) } => format!("{day} or {other}"),
            Written::Serial(day) => format!("{day} by number"),
            Written::MonthFirst(day) => format!("{day}, month first"),
            Written::NoDayOfMonth => "no day of the month".into(),
            Written::Nonexistent => "none that exists".into(),
            Written::Other => "no day".into(),
        };
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        check("2023-07-28", "2023-07-28");
        check("2023/7/8", "2023-07-08");
        check("28/07/2023", "2023-07-28, day first");
        check("19.06.25", "2025-06-19, day first");
        check("10/10/22", "2022-10-10, day first");
        check("ngày 19 tháng 6 năm 2025", "2025-06-19, day first");
        check("2023-07-28 00:00:00", "2023-07-28");
        check("2023-07-28T00:00", "2023-07-28");
        check("03/04/2025", "2025-04-03 or 2025-03-04");
        check("5/20/2023", "2023-05-20, month first");
        check("45135", "2023-07-28 by number");
    }

    #[test]
    fn what_is_no_whole_day_says_what_it_lacks() {
        check("07/2023", "no day of the month");
        check("tháng 7 năm 2023", "no day of the month");
        check("2022", "no day of the month");
        check("31/02/2023", "none that exists");
        check("2023-02-30", "none that exists");
        check("60", "none that exists");
        check("soon", "no day");
        check("", "no day");
    }
}
