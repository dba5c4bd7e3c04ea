//! A calendar day, and a span of days.

use std::{fmt, str::FromStr};

use time::{Date, Month};

/// A calendar day, as the number of days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(Default))]
pub struct Day(pub i32);

const EPOCH_JULIAN: i32 = 2_440_588;

impl Day {
    /// Stands for "always so far": before every day that can be written.
    pub const FIRST: Self = Self(-719_162);
    /// Stands for "still so": after every day that can be written.
    pub const LAST: Self = Self(2_932_896);

    /// The day of the calendar, or `None` when there is no such day.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        let date = Date::from_calendar_date(year, month, day).ok()?;
        Some(Self(date.to_julian_day() - EPOCH_JULIAN)).filter(|day| *day >= Self::FIRST)
    }

    /// Year, month and day of the month.
    pub fn ymd(self) -> (i32, u8, u8) {
        let clamped = self.0.clamp(Self::FIRST.0, Self::LAST.0);
        let date = Date::from_julian_day(clamped + EPOCH_JULIAN).unwrap_or(Date::MAX);
        let (year, month, day) = date.to_calendar_date();
        (year, month.into(), day)
    }

    pub fn plus(self, days: i32) -> Self {
        Self(self.0 + days)
    }

    /// The same day of the month so many months later; the month's last day where it
    /// has no such day.
    pub fn plus_months(self, months: u32) -> Self {
        let (year, month, day) = self.ymd();
        let months = i64::from(year) * 12 + i64::from(month) - 1 + i64::from(months);
        let (year, month) = (months / 12, (months % 12) as u8 + 1);
        let year = i32::try_from(year).unwrap_or(i32::MAX);
        (1..=day).rev().find_map(|day| Self::from_ymd(year, month, day)).unwrap_or(Self::LAST)
    }

    /// The same day of the month before; its last day where it has no such day.
    pub fn month_before(self) -> Self {
        let (year, month, day) = self.ymd();
        let (year, month) = if month == 1 { (year - 1, 12) } else { (year, month - 1) };
        (1..=day).rev().find_map(|day| Self::from_ymd(year, month, day)).unwrap_or(Self::FIRST)
    }

    /// The same day of the year before; 28 February for 29 February.
    pub fn year_before(self) -> Self {
        let (year, month, day) = self.ymd();
        Self::from_ymd(year - 1, month, day).unwrap_or_else(|| self.plus(-366))
    }
}

impl Day {
    /// The day in `text` as people write it: `31/12/2023`, `1.6.2023`, or as files do,
    /// `2023-12-31`; `None` when there is no such day.
    pub fn from_written(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(day) = text.parse() {
            return Some(day);
        }
        let mut parts = text.split(['/', '.', '-']).map(|part| {
            let digits = part.len() <= 4 && part.bytes().all(|it| it.is_ascii_digit());
            part.parse::<u16>().ok().filter(|_| digits)
        });
        let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
        // A year of two digits could be of another century.
        let whole = year >= 1000 && parts.next().is_none();
        let (day, month) = (u8::try_from(day).ok()?, u8::try_from(month).ok()?);
        Self::from_ymd(year.into(), month, day).filter(|_| whole)
    }
}

/// `2023-12-31`, as addresses and files write it.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// Reads `2023-12-31` and nothing else; a day that does not exist is an error.
impl FromStr for Day {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(());
        }
        let number = |range: std::ops::Range<usize>| {
            let digits = text.get(range).filter(|part| part.bytes().all(|b| b.is_ascii_digit()));
            digits.and_then(|part| part.parse::<u16>().ok()).ok_or(())
        };
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        Self::from_ymd(year.into(), month as u8, day as u8).ok_or(())
    }
}

/// From the first to the last day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub first: Day,
    pub last: Day,
}

impl Period {
    /// The day before the first day: what the year's progress is measured from.
    pub fn baseline(self) -> Day {
        self.first.plus(-1)
    }

    /// The number of days.
    pub fn length(self) -> i32 {
        self.last.0 - self.first.0 + 1
    }

    /// How many days have passed up to and including `day`, within `0..=length`.
    pub fn days_passed(self, day: Day) -> i32 {
        (day.0 - self.baseline().0).clamp(0, self.length())
    }

    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }
}

#[cfg(test)]
mod tests;
