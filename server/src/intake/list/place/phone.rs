//! Telephone numbers beside an address, which are nobody's place and are not kept.

use std::borrow::Cow;

/// What people write before a number, the longer before the shorter.
const WORDS: [&str; 15] = [
    "số điện thoại",
    "điện thoại",
    "di động",
    "liên hệ",
    "hotline",
    "số đt",
    "đtdđ",
    "phone",
    "zalo",
    "sđt",
    "sdt",
    "tel",
    "đt",
    "dđ",
    "dt",
];
/// Digits of a number, without the code of the country.
const DIGITS: std::ops::RangeInclusive<usize> = 9..=11;

/// A text without telephone numbers and the words before them.
pub fn without(text: &str) -> Cow<'_, str> {
    let mut rest = Cow::Borrowed(text);
    while let Some((start, end)) = number(&rest) {
        let before = unnamed(&rest[..start]);
        let bracket = rest[before.len()..start].contains('(');
        let after = &rest[end..];
        let after = after.strip_prefix(')').filter(|_| bracket).unwrap_or(after);
        rest = Cow::Owned(format!("{before}{after}"));
    }
    rest
}

/// The text before a number without the word for it and what separates it.
fn unnamed(before: &str) -> &str {
    const MARKS: [char; 11] = [' ', ',', ';', ':', '.', '-', '–', '/', '(', '\n', '\r'];
    let bare = before.trim_end_matches(MARKS);
    let rest = WORDS.iter().find_map(|word| {
        let letters = word.chars().count();
        let at = bare.char_indices().rev().nth(letters - 1)?.0;
        let is_whole = !bare[..at].ends_with(char::is_alphanumeric);
        (is_whole && bare[at..].to_lowercase() == *word).then(|| &bare[..at])
    });
    match rest {
        Some(rest) => rest.trim_end_matches(MARKS),
        None => bare,
    }
}

/// Where the first number stands.
fn number(text: &str) -> Option<(usize, usize)> {
    let begins = text.char_indices().filter(|&(at, letter)| {
        let before = text[..at].chars().next_back();
        matches!(letter, '0' | '+') && !before.is_some_and(|it| it.is_ascii_digit())
    });
    begins.map(|(at, _)| at).find_map(|start| {
        let (mut digits, mut end) = (0, start);
        for (at, letter) in text[start..].char_indices() {
            match letter {
                _ if digits > *DIGITS.end() => break,
                '0'..='9' => (digits, end) = (digits + 1, start + at + 1),
                '.' | ' ' | '-' => {}
                '+' if at == 0 => {}
                _ => break,
            }
        }
        DIGITS.contains(&digits).then_some((start, end))
    })
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn numbers_and_the_words_before_them_are_left_out() {
        let check = |text: &str, expected: &str| assert_eq!(without(text), expected);
        let place = "xã Mường Hum, huyện Bát Xát";
        for end in [
            "\nĐT: 0988 123 456",
            " - 0912.345.678",
            "; SĐT: 0987654321",
            ", Điện thoại 02143 871 234",
            " (ĐT: 0988123456)",
            "; ĐT: 0988123456 - 0912 345 678",
        ] {
            check(&format!("{place}{end}"), place);
        }
        check("HTX A, SĐT 0988123456, xã B", "HTX A, xã B");
        check("HTX 30-4, tổ 05, xã B (huyện C)", "HTX 30-4, tổ 05, xã B (huyện C)");
        check("02716", "02716");
    }
}
