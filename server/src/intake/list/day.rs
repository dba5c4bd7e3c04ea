//! Days as lists write them: the day first, then the month.

use app::{board::Day, find::fold};

use crate::{intake::fault::Code, sheet::Cell};

/// A day, and what its writing tells of the order of day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
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
}

/// Days of sheets, from 2000 to 2099, and the number of 1 January 1970 among them.
const SERIAL: std::ops::RangeInclusive<f64> = 36_526.0..=73_050.999_999;
const EPOCH: f64 = 25_569.0;
const YEARS: std::ops::RangeInclusive<u32> = 1990..=2099;

/// # Errors
///
/// The code of what is wrong with the cell.
pub fn read(cell: &Cell<'_>) -> Result<Written, Code> {
    match cell.value() {
        Cell::Day(day) => Ok(Written { day: *day, order: Order::Plain }),
        Cell::Number(number) if SERIAL.contains(number) => {
            Ok(Written { day: Day((number - EPOCH).floor() as i32), order: Order::Plain })
        }
        Cell::Number(number) if YEARS.contains(&(*number as u32)) => Err(Code::PartOfADay),
        cell @ (Cell::Text(_) | Cell::Constant(_)) => {
            let tokens = tokens(cell.text().unwrap_or_default());
            let days = all(&tokens);
            match &days[..] {
                [day] => *day,
                [] if is_part(&tokens) => Err(Code::PartOfADay),
                _ => Err(Code::NotADay),
            }
        }
        _ => Err(Code::NotADay),
    }
}

/// The first day in a longer text.
pub fn find(text: &str) -> Option<Written> {
    all(&tokens(text)).into_iter().flatten().next()
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    /// A number and how many digits it has.
    Number(u32, usize),
    Mark(char),
    Word(String),
}

fn tokens(text: &str) -> Vec<Token> {
    let folded = fold(text);
    let mut tokens = Vec::new();
    let mut rest = folded.trim_start();
    while let Some(first) = rest.chars().next() {
        let is = |letter: char| match first {
            first if first.is_ascii_digit() => letter.is_ascii_digit(),
            first if first.is_alphabetic() => letter.is_alphabetic(),
            _ => false,
        };
        let end = rest.find(|letter| !is(letter)).unwrap_or(rest.len()).max(first.len_utf8());
        let (token, after) = rest.split_at(end);
        tokens.push(match token.parse() {
            Ok(number) => Token::Number(number, token.len()),
            Err(_) if first.is_alphabetic() => Token::Word(token.to_owned()),
            Err(_) => Token::Mark(first),
        });
        rest = after.trim_start();
    }
    tokens
}

fn all(tokens: &[Token]) -> Vec<Result<Written, Code>> {
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
fn day(tokens: &[Token]) -> Option<Result<Written, Code>> {
    let [Token::Number(a, long), one, Token::Number(b, _), two, Token::Number(c, short)] = tokens
    else {
        return None;
    };
    let is_mark = |token: &Token| matches!(token, Token::Mark('/' | '.' | '-'));
    let word = |token: &Token, word: &str| matches!(token, Token::Word(it) if it == word);
    let spoken = word(one, "thang") && (word(two, "nam") || is_mark(two));
    let plain = is_mark(one) && is_mark(two);
    if !(spoken || plain) {
        return None;
    }
    let (year, month, day, digits) = match long {
        4 => (*a, *b, *c, 4),
        _ => (*c, *b, *a, *short),
    };
    let year = match digits {
        2 => 2000 + year,
        4 if YEARS.contains(&year) => year,
        4 => return Some(Err(Code::NoSuchDay)),
        _ => return Some(Err(Code::NotADay)),
    };
    let number = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    let Some(found) = Day::from_ymd(year as i32, number(month), number(day)) else {
        return Some(Err(Code::NoSuchDay));
    };
    let order = match (spoken || *long == 4, day > 12, day == month) {
        (true, ..) | (_, _, true) => Order::Plain,
        (_, true, _) => Order::Proved,
        _ => Order::Open,
    };
    Some(Ok(Written { day: found, order }))
}

/// `6/2025`, `tháng 6 năm 2025`, `năm 2025`, `ngày … tháng 6 năm 2025`.
fn is_part(tokens: &[Token]) -> bool {
    let is_year = |token: &Token| matches!(token, Token::Number(year, 4) if YEARS.contains(year));
    let known = ["ngay", "thang", "nam", "quy"];
    tokens.last().is_some_and(is_year)
        && tokens.iter().all(|token| match token {
            Token::Word(word) => known.contains(&&**word),
            _ => true,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<(&str, Order), Code>) {
        let read = read(&Cell::Text(text.into()));
        let read = read.map(|it| (it.day.to_string(), it.order));
        assert_eq!(read, expected.map(|(day, order)| (day.to_owned(), order)), "{text}");
    }

    #[test]
    fn days_are_read_day_first() {
        for text in ["19/6/2025", "19.06.25", "19-06-2025", "19 / 06 / 2025"] {
            check(text, Ok(("2025-06-19", Order::Proved)));
        }
        for text in ["ngày 19 tháng 6 năm 2025", "2025-06-19", "Ngày 19 tháng 06/2025"] {
            check(text, Ok(("2025-06-19", Order::Plain)));
        }
        check("2025-06-19 00:00:00", Ok(("2025-06-19", Order::Plain)));
        check("03/04/2025", Ok(("2025-04-03", Order::Open)));
        check("04/04/2025", Ok(("2025-04-04", Order::Plain)));
    }

    #[test]
    fn what_is_no_whole_day_is_not_taken_for_one() {
        for text in ["6/2025", "tháng 6 năm 2025", "năm 2025", "2025", "ngày … tháng 6 năm 2025"]
        {
            check(text, Err(Code::PartOfADay));
        }
        for text in ["31/02/2025", "04/25/2025", "19/6/1025"] {
            check(text, Err(Code::NoSuchDay));
        }
        for text in ["hôm qua", "19/6/2025 và 20/6/2025", "19/6/5"] {
            check(text, Err(Code::NotADay));
        }
    }

    #[test]
    fn numbers_of_sheets_are_days_and_years_are_not() {
        let day = |number| read(&Cell::Number(number)).map(|it| it.day.to_string());
        assert_eq!(day(45_827.0), Ok("2025-06-19".to_owned()));
        assert_eq!(day(2025.0), Err(Code::PartOfADay));
        assert_eq!(day(3.0), Err(Code::NotADay));
    }

    #[test]
    fn a_day_is_found_in_a_decision() {
        let day = |text| find(text).map(|it| it.day.to_string());
        let text = "858/QĐ-UBND ngày 19 tháng 6 năm 2025 của UBND tỉnh";
        assert_eq!(day(text), Some("2025-06-19".to_owned()));
        assert_eq!(day("Số 858/QĐ-UBND, 19/6/2025"), Some("2025-06-19".to_owned()));
        assert_eq!(day("Số 858/QĐ-UBND"), None);
    }
}
