//! How sections are numbered, one within another.

use crate::{
    intake::list::{row, text::text_of},
    sheet,
    written::roman,
};

/// The number of a section: `II`, `b)`, `1.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    style: Style,
    at: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Roman,
    Capital,
    Small,
    /// With so many numbers: `1.2` has two.
    Digits(usize),
}

impl Number {
    /// The number of a line that begins with a `first` cell, alone in it or before the text.
    pub fn of_line(first: &str, text: &str) -> Option<Self> {
        let is_mark = |it: char| !it.is_alphanumeric();
        read(first.trim_matches(is_mark)).or_else(|| {
            let end = text.find(|it: char| !it.is_alphanumeric() && it != '.')?;
            let before = match text[..end].split_once('.') {
                // `I.Huyện Bát Xát`
                Some((number, rest)) if rest.starts_with(char::is_alphabetic) => number,
                _ => text[..end].trim_end_matches('.'),
            };
            let is_closed = text[before.len()..].starts_with(['.', ')']);
            // `4 sao` is not the fourth.
            read(before).filter(|it| is_closed || it.style == Style::Roman)
        })
    }

    /// True where `next` may follow among the same sections.
    pub fn is_before(self, next: Self) -> bool {
        self.style == next.style && self.at < next.at
    }

    /// True where `next` is the one that follows.
    pub fn is_just_before(self, next: Self) -> bool {
        self.is_before(next) && self.at + 1 == next.at
    }
}

fn read(text: &str) -> Option<Number> {
    let number = |style, at| Some(Number { style, at });
    let digits = text.split('.').collect::<Vec<_>>();
    if let Ok(at) = digits.last()?.parse() {
        let is_whole = digits.iter().all(|part| part.parse::<u32>().is_ok());
        return number(Style::Digits(digits.len()), at).filter(|_| is_whole);
    }
    if let Some(at) = roman::read(text) {
        return number(Style::Roman, at);
    }
    let place = |letters: &str| letters.chars().position(|it| text.chars().eq([it]));
    let (style, at) = match place(CAPITALS) {
        Some(at) => (Style::Capital, at),
        None => (Style::Small, place(&CAPITALS.to_lowercase())?),
    };
    number(style, at as u32)
}

/// In the order in which Vietnamese sections are lettered.
const CAPITALS: &str = "ABCDĐEFGHIJKLMNOPQRSTUVWXYZ";

/// `I. Huyện Bát Xát (12 sản phẩm)` without number and count, and whether it has a number.
pub fn unnumbered(text: &str) -> (&str, bool) {
    let text = text.split_once(['(', ':']).map_or(text, |(before, _)| before).trim();
    let Some((first, rest)) = text.split_once([' ', '.', ')', '-', '/']) else {
        return (text, false);
    };
    if row::is_short_of_place(text) {
        return (text, false);
    }
    let rest = rest.trim_start_matches(|it: char| !it.is_alphanumeric());
    let is_digits = first.chars().all(|it| it.is_ascii_digit());
    let is_section = roman::is_roman(first)
        || (row::is_letter(first) && text[first.len()..].starts_with(['.', ')']));
    match !first.is_empty() && !rest.is_empty() && (is_digits || is_section) {
        true => (rest, is_section),
        false => (text, false),
    }
}

/// True when the row begins with a roman number or a letter, as sections do.
pub fn begins_a_section(row: &sheet::Row) -> bool {
    row.1.iter().find_map(text_of).is_some_and(|first| row::is_of_a_section(&first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_numbered_in_four_styles() {
        let check = |first: &str, text: &str, expected| {
            let number = Number::of_line(first, text).map(|it| (it.style, it.at));
            assert_eq!(number, expected, "{first} {text}");
        };
        check("I", "Huyện Bát Xát", Some((Style::Roman, 1)));
        check("XIV.", "Huyện Bát Xát", Some((Style::Roman, 14)));
        check("b)", "Sản phẩm 3 sao", Some((Style::Small, 1)));
        check("1.2", "Xã Bản Qua", Some((Style::Digits(2), 2)));
        for text in ["IX. Huyện Bát Xát", "IX.Huyện Bát Xát", "IX Huyện Bát Xát"] {
            check(text, text, Some((Style::Roman, 9)));
        }
        for text in ["C. Sản phẩm 3 sao", "C) Sản phẩm 3 sao"] {
            check(text, text, Some((Style::Capital, 2)));
        }
        check("Đ", "Thị xã Sa Pa", Some((Style::Capital, 4)));
        check("Đ. Thị xã Sa Pa", "Đ. Thị xã Sa Pa", Some((Style::Capital, 4)));
        check("đ)", "Sản phẩm 3 sao", Some((Style::Small, 4)));
        for text in
            ["Huyện Bát Xát", "Xã Bản Qua", "A Mú Sung", "Đ Mú Sung", "4 sao", "★★★★", "(Kèm theo)"]
        {
            check(text, text, None);
        }
    }
}
