//! The days on which products are graded, and who grades.

use time::{Date, Month};

/// The day of a grading round; its number is its place in this list, from 1.
pub const ROUNDS: [Date; 24] = [
    day(2018, 12, 20),
    day(2019, 6, 28),
    day(2019, 12, 13),
    day(2020, 1, 16),
    day(2020, 7, 8),
    day(2020, 10, 16),
    day(2020, 12, 22),
    day(2021, 6, 30),
    day(2021, 12, 15),
    day(2022, 10, 7),
    day(2022, 12, 12),
    day(2023, 2, 14),
    day(2023, 5, 19),
    day(2023, 7, 28),
    day(2023, 9, 29),
    day(2023, 11, 10),
    day(2023, 12, 18),
    day(2024, 4, 26),
    day(2024, 6, 21),
    day(2024, 9, 27),
    day(2024, 10, 30),
    day(2024, 11, 29),
    day(2024, 12, 12),
    day(2024, 12, 27),
];

/// Decision 148/QĐ-TTg: from this day on, districts grade up to 3 stars.
const DISTRICTS_GRADE: Date = day(2023, 2, 24);

/// Decision 1489/QĐ-TTg: from this day on, provinces grade up to 4 stars.
const PROVINCES_GRADE: Date = day(2025, 7, 6);

/// The body that grants `stars` on `granted_on`.
pub fn granted_by(stars: u8, granted_on: Date) -> &'static str {
    match stars {
        5 => "ministry",
        4 => "province",
        _ if granted_on < DISTRICTS_GRADE || granted_on >= PROVINCES_GRADE => "province",
        _ => "district",
    }
}

/// A day of the calendar.
///
/// # Panics
///
/// When there is no such day; in a constant this stops the build.
pub const fn day(year: i32, month: u8, day: u8) -> Date {
    let month = MONTHS[month as usize - 1];
    match Date::from_calendar_date(year, month, day) {
        Ok(date) => date,
        Err(_) => panic!("no such day"),
    }
}

const MONTHS: [Month; 12] = [
    Month::January,
    Month::February,
    Month::March,
    Month::April,
    Month::May,
    Month::June,
    Month::July,
    Month::August,
    Month::September,
    Month::October,
    Month::November,
    Month::December,
];
