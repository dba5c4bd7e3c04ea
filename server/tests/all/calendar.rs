//! The calendar, counted by hand: shares nothing with [`Day`] but its number.

use app::board::Day;

fn leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_of_year(year: i32) -> i32 {
    if leap(year) { 366 } else { 365 }
}

fn days_of_month(year: i32, month: i32) -> i32 {
    match month {
        2 if leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Year, month and day of the month, for days from 1970 on.
pub fn date(day: Day) -> (i32, i32, i32) {
    let (mut year, mut month, mut left) = (1970, 1, day.0);
    while left >= days_of_year(year) {
        left -= days_of_year(year);
        year += 1;
    }
    while left >= days_of_month(year, month) {
        left -= days_of_month(year, month);
        month += 1;
    }
    (year, month, left + 1)
}

pub fn day(year: i32, month: i32, day_of_month: i32) -> Day {
    let years: i32 = (1970..year).map(days_of_year).sum();
    let months: i32 = (1..month).map(|month| days_of_month(year, month)).sum();
    Day(years + months + day_of_month - 1)
}

/// The day that `2023-12-31` means.
pub fn parse(text: &str) -> Day {
    let part = |range| text.get(range).and_then(|part: &str| part.parse().ok()).expect(text);
    day(part(0..4), part(5..7), part(8..10))
}

pub fn text(day: Day) -> String {
    let (year, month, day_of_month) = date(day);
    format!("{year:04}-{month:02}-{day_of_month:02}")
}

/// The same day of the month 36 months later; 28 February for 29 February.
pub fn three_years_later(start: Day) -> Day {
    let (year, month, day_of_month) = date(start);
    if (month, day_of_month) == (2, 29) {
        day(year + 3, 2, 28)
    } else {
        day(year + 3, month, day_of_month)
    }
}

/// The same day of the month in another year; 28 February for 29 February where there is none.
pub fn in_year(of: Day, year: i32) -> Day {
    let (_, month, day_of_month) = date(of);
    day(year, month, day_of_month.min(days_of_month(year, month)))
}

#[test]
fn the_calendar_agrees_with_the_boards_days() {
    for number in parse("1970-01-01").0..parse("2100-12-31").0 {
        let (year, month, day_of_month) = date(Day(number));
        assert_eq!(Day(number), day(year, month, day_of_month));
        assert_eq!(Day(number).ymd(), (year, month as u8, day_of_month as u8));
        assert_eq!(Day(number).to_string(), text(Day(number)));
    }
}

#[test]
fn leap_days_end_on_28_february() {
    for (start, end) in [
        ("2020-02-29", "2023-02-28"),
        ("2020-02-28", "2023-02-28"),
        ("2020-03-01", "2023-03-01"),
        ("2021-02-28", "2024-02-28"),
        ("2021-03-01", "2024-03-01"),
        ("2019-12-31", "2022-12-31"),
    ] {
        assert_eq!(text(three_years_later(parse(start))), end);
    }
}
