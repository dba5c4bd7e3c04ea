//! What the cell of a figure's value prints.

use app::{board::FigureKind, fault::FigureCode as Code};

/// A number that was printed, or a span such as `2-3`, which is none.
#[derive(Debug, PartialEq, Eq)]
pub struct Number {
    pub milli: Option<i64>,
    /// With a dot before its decimals and nothing between thousands; a span as it is.
    pub printed: String,
}

/// What stands on both sides of its marks.
enum Parts {
    Sure(String, String),
    /// One mark before three digits: decimals, or thousands.
    Doubtful(String, char, String),
}

/// Those that are kept.
const DECIMALS: usize = 3;

impl Number {
    /// Decimals follow a comma or, as in downloads, a dot; dots or spaces part thousands.
    ///
    /// # Errors
    ///
    /// What is wrong with the cell.
    pub fn read(cell: &str, kind: FigureKind) -> Result<Self, Code> {
        if is_span(cell) {
            return Ok(Self { milli: None, printed: cell.to_owned() });
        }
        let text = cell.strip_suffix('%').filter(|_| kind == FigureKind::Percent);
        let text = text.unwrap_or(cell).trim();
        let (sign, text) = match text.strip_prefix(['-', '−']) {
            Some(text) => ("-", text),
            None => ("", text),
        };
        let (whole, decimals) = match parts(text).ok_or(Code::NotANumber)? {
            Parts::Sure(whole, decimals) => (whole, decimals),
            Parts::Doubtful(left, mark, right) => match kind {
                FigureKind::Count if mark == '.' => (left + &right, String::new()),
                FigureKind::Count | FigureKind::Percent => (left, right),
                FigureKind::Amount | FigureKind::Goal => return Err(Code::DoubtfulNumber),
            },
        };
        let is_whole = decimals.bytes().all(|digit| digit == b'0');
        if kind == FigureKind::Count && (!sign.is_empty() || !is_whole) {
            return Err(Code::NotACount);
        }
        let milli = format!("{sign}{whole}{decimals:0<DECIMALS$}").parse::<i64>();
        let mark = if decimals.is_empty() { "" } else { "." };
        let printed = format!("{sign}{whole}{mark}{decimals}");
        Ok(Self { milli: Some(milli.map_err(|_| Code::NotANumber)?), printed })
    }
}

/// `2-3`.
fn is_span(text: &str) -> bool {
    text.split_once(['-', '–'])
        .is_some_and(|(from, to)| is_digits(from.trim()) && is_digits(to.trim()))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn parts(text: &str) -> Option<Parts> {
    let is_mark = |letter: char| letter == '.' || letter == ',' || letter.is_whitespace();
    let marks: Vec<char> = text.chars().filter(|letter| is_mark(*letter)).collect();
    let groups: Vec<&str> = text.split(is_mark).collect();
    if !groups.iter().all(|group| is_digits(group)) {
        return None;
    }
    let sure = |whole: &[&str], decimals: &str| {
        (decimals.len() <= DECIMALS).then(|| Parts::Sure(whole.concat(), decimals.to_owned()))
    };
    match (&marks[..], &groups[..]) {
        (&[mark @ ('.' | ',')], &[left, right]) if are_thousands(&groups) => {
            Some(Parts::Doubtful(left.to_owned(), mark, right.to_owned()))
        }
        (&['.' | ','], &[left, right]) => sure(&[left], right),
        (&[.., last @ ('.' | ',')], &[ref whole @ .., decimals])
            if !marks[..marks.len() - 1].contains(&last) =>
        {
            let one = marks[..marks.len() - 1].iter().all(|mark| *mark == marks[0]);
            if one && are_thousands(whole) { sure(whole, decimals) } else { None }
        }
        ([], _) => sure(&groups, ""),
        _ => {
            let one = marks.iter().all(|mark| *mark == marks[0]);
            if one && are_thousands(&groups) { sure(&groups, "") } else { None }
        }
    }
}

/// Up to three digits, then three each.
fn are_thousands(groups: &[&str]) -> bool {
    groups.split_first().is_some_and(|(first, rest)| {
        first.len() <= 3 && !first.starts_with('0') && rest.iter().all(|group| group.len() == 3)
    })
}

#[cfg(test)]
mod tests;
