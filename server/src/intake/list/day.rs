//! Days as lists write them: the day first, then the month.

use std::ops::RangeInclusive;

use app::board::Day;

use crate::{
    intake::fault::Code,
    sheet::Cell,
    written::day::{self, LIKELY_YEARS, Written},
};

/// A day, and what its writing tells of the order of day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListDay {
    pub day: Day,
    pub order: Order,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Nothing, or it cannot be mistaken.
    Plain,
    /// The first number is no month.
    Proved,
    /// Either number could be the month.
    Open,
    /// None is written: a spreadsheet counts days.
    Counted,
}

/// What is wrong with a cell, and the day that was perhaps meant.
pub type Wrong = (Code, Option<Day>);

/// A number that counts to another year counts something else.
const COUNTED: RangeInclusive<i32> = 1990..=2099;

/// Words of a title in which its day is looked for, and words of a day: `ngày 31 tháng 6 năm 2025`.
const SEARCHED: usize = 60;
const LONGEST: usize = 6;

/// # Errors
///
/// What is wrong with the cell.
pub fn read(cell: &Cell<'_>) -> Result<ListDay, Wrong> {
    match cell.value() {
        Cell::Day(day) => list_day(Written::Day(*day)),
        Cell::Number(number) => counted(*number),
        cell => {
            let text = cell.text().unwrap_or_default().trim();
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            match text.parse().ok().filter(|_| digits) {
                Some(number) => counted(number),
                None => list_day(day::only_in(text)),
            }
        }
    }
}

/// A number that stands alone: of a day of the years of decisions, or of none.
fn counted(number: f64) -> Result<ListDay, Wrong> {
    match day::serial(number.floor()) {
        Written::NoDayOfMonth => Err((Code::PartOfADay, None)),
        written => {
            let day = list_day(written).ok().filter(|it| COUNTED.contains(&it.day.ymd().0));
            day.ok_or((Code::NotADay, None))
        }
    }
}

/// The first day in a longer text.
pub fn find(text: &str) -> Option<ListDay> {
    day::first_in(text).and_then(|written| list_day(written).ok())
}

/// The last day in a cell: `19/6/2024 - 19/6/2027`, `đến hết ngày 19/6/2027`.
pub fn last(cell: &Cell<'_>) -> Option<Day> {
    let own = read(cell).ok();
    let own = own.or_else(|| list_day(day::last_in(cell.text()?)?).ok());
    // `72 tháng` counts months.
    own.map(|it| it.day).filter(|day| COUNTED.contains(&day.ymd().0))
}

/// What is written in a longer text as a day of a month and is none, and what is wrong with it.
pub fn wrong_in(text: &str) -> Option<(String, Wrong)> {
    let all: Vec<&str> = text.split_whitespace().take(SEARCHED).collect();
    let ends = |from: usize| (from + 1..=all.len().min(from + LONGEST)).rev();
    let texts = (0..all.len()).flat_map(|from| ends(from).map(move |end| (from, end)));
    texts.map(|(from, end)| all[from..end].join(" ")).find_map(|text| {
        let text = text.trim_matches(|it: char| !it.is_alphanumeric());
        let numbers = text.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty());
        // A number alone is no part of a day.
        let wrong = list_day(day::read(text)).err().filter(|_| numbers.count() > 1)?;
        (wrong.0 != Code::NotADay).then(|| (text.to_owned(), wrong))
    })
}

fn list_day(written: Written) -> Result<ListDay, Wrong> {
    let (day, order) = match written {
        Written::Day(day) => (day, Order::Plain),
        Written::DayFirst { day, other: None } => (day, Order::Proved),
        Written::DayFirst { day, other: Some(_) } => (day, Order::Open),
        Written::Serial(day) => (day, Order::Counted),
        Written::MonthFirst(day) => return Err((Code::MonthFirst, Some(day))),
        Written::NoDayOfMonth => return Err((Code::PartOfADay, None)),
        Written::Nonexistent => return Err((Code::NoSuchDay, None)),
        Written::Other => return Err((Code::NotADay, None)),
    };
    match LIKELY_YEARS.contains(&day.ymd().0) {
        true => Ok(ListDay { day, order }),
        false => Err((Code::NotADay, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<(&str, Order), Code>) {
        let read = read(&Cell::Text(text.into()));
        let read = read.map(|it| (it.day.to_string(), it.order)).map_err(|(code, _)| code);
        assert_eq!(read, expected.map(|(day, order)| (day.to_owned(), order)), "{text}");
    }

    #[test]
    fn days_are_read_day_first() {
        for text in ["19/6/2025", "19.06.25", "19-06-2025", "(19 / 06 / 2025)"] {
            check(text, Ok(("2025-06-19", Order::Proved)));
        }
        for text in ["ngày 19 tháng 6 năm 2025", "2025-06-19", "2025-06-19 00:00:00"] {
            check(text, Ok(("2025-06-19", Order::Plain)));
        }
        check("03/04/2025", Ok(("2025-04-03", Order::Open)));
        check("04/04/2025", Ok(("2025-04-04", Order::Plain)));
    }

    #[test]
    fn what_is_no_whole_day_is_not_taken_for_one() {
        for text in ["6/2025", "tháng 6 năm 2025", "năm 2025", "2025", "ngày … tháng 6 năm 2025"]
        {
            check(text, Err(Code::PartOfADay));
        }
        check("31/02/2025", Err(Code::NoSuchDay));
        for text in ["19/6/1025", "hôm qua", "19/6/2025 và 20/6/2025", "19/6/5"] {
            check(text, Err(Code::NotADay));
        }
    }

    #[test]
    fn a_day_that_was_perhaps_meant_is_told() {
        let meant = |text: &str| match read(&Cell::Text(text.into())) {
            Err((code, Some(day))) => format!("{} {day}", code.id()),
            other => format!("{other:?}"),
        };
        assert_eq!(meant("04/25/2025"), "E525 2025-04-25");
    }

    #[test]
    fn a_day_that_is_none_is_found_in_a_longer_text() {
        let check = |text: &str, expected: Option<(&str, Code)>| {
            let wrong = wrong_in(text).map(|(text, (code, _))| (text, code));
            let wrong = wrong.as_ref().map(|(text, code)| (text.as_str(), *code));
            assert_eq!(wrong, expected, "{text}");
        };
        check("ngày 31/6/2025 của UBND tỉnh)", Some(("ngày 31/6/2025", Code::NoSuchDay)));
        check("ngày 31 tháng 6 năm 2025", Some(("ngày 31 tháng 6 năm 2025", Code::NoSuchDay)));
        check("ký 12/13/2024", Some(("12/13/2024", Code::MonthFirst)));
        check("(tháng 8/2024) của", Some(("tháng 8/2024", Code::PartOfADay)));
        check("ngày … tháng 8 năm 2024", Some(("ngày … tháng 8 năm 2024", Code::PartOfADay)));
        for text in ["ngày 28/8/2024 của UBND tỉnh", "năm 2024", "đạt 3 sao năm 2024", ""]
        {
            check(text, None);
        }
    }

    #[test]
    fn the_last_day_of_a_cell_ends_what_it_says() {
        let check = |text: &str, expected: Option<&str>| {
            let day = last(&Cell::Text(text.into())).map(|day| day.to_string());
            assert_eq!(day.as_deref(), expected, "{text}");
        };
        check("19/6/2027", Some("2027-06-19"));
        check("19/6/2024 - 19/6/2027", Some("2027-06-19"));
        check("từ ngày 19/6/2024 đến hết ngày 18 tháng 6 năm 2027", Some("2027-06-18"));
        for text in ["6/2027", "36 tháng", "72 tháng", "", "đến khi có quyết định khác"]
        {
            check(text, None);
        }
    }

    #[test]
    fn numbers_of_sheets_are_days_and_years_are_not() {
        let day = |number| read(&Cell::Number(number)).map(|it| it.day.to_string());
        assert_eq!(day(45_827.0), Ok("2025-06-19".to_owned()));
        assert_eq!(day(45_827.5), Ok("2025-06-19".to_owned()));
        assert_eq!(day(2025.0), Err((Code::PartOfADay, None)));
        assert_eq!(day(3.0), Err((Code::NotADay, None)));
        check("45827", Ok(("2025-06-19", Order::Counted)));
        for text in ["3", "858"] {
            check(text, Err(Code::NotADay));
        }
    }
}
