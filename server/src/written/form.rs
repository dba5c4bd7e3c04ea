//! Text in its one form.

use std::borrow::Cow;

use app::format::is_invisible;
use unicode_normalization::UnicodeNormalization;

use super::alike::in_latin;

/// `text` without white space around it and with one space inside, in Unicode's composed form
/// (NFC), without what nobody sees; letters that look like those of Vietnamese are those.
pub fn compose(text: &str) -> Cow<'_, str> {
    let inner = text.trim();
    if is_printed(inner) {
        return Cow::Borrowed(inner);
    }
    let seen = without_unseen(inner);
    let mut one = String::with_capacity(inner.len());
    for letter in in_latin(&seen).unwrap_or(seen).nfc() {
        match letter {
            _ if !letter.is_whitespace() => one.push(letter),
            _ if one.ends_with(' ') => {}
            _ => one.push(' '),
        }
    }
    let kept = one.trim();
    if kept == inner { Cow::Borrowed(inner) } else { Cow::Owned(kept.to_owned()) }
}

/// `text` without what nobody sees.
pub fn without_unseen(text: &str) -> String {
    text.chars().filter(|&it| !is_invisible(it) && !is_control(it)).collect()
}

pub fn is_control(letter: char) -> bool {
    letter.is_control() && !letter.is_whitespace()
}

/// True for letters of Vietnamese, and one space between words.
pub fn is_printed(text: &str) -> bool {
    let mut last = '\0';
    text.chars().all(|letter| {
        let double = letter == ' ' && last == ' ';
        let before = std::mem::replace(&mut last, letter);
        !double
            && match letter {
                ' '..='~' | 'Ơ' | 'ơ' | 'Ư' | 'ư' => true,
                '\u{c0}'..='\u{17f}' => !matches!(letter, 'Ð' | 'ð') && !is_latin(letter),
                '\u{1ea0}'..='\u{1ef9}' => true,
                // Behind this letter they may be a byte of another.
                '\u{2010}'..='\u{2026}' => before != 'Ã',
                _ => false,
            }
    })
}

/// Letters that Vietnamese does not have.
fn is_latin(letter: char) -> bool {
    matches!(letter, 'Ä'..='Ç' | 'Ë' | 'Î'..='Ï' | 'Ñ' | 'Ö'..='Ø' | 'Û'..='Ü' | 'Þ'..='ß')
        || matches!(letter, 'ä'..='ç' | 'ë' | 'î'..='ï' | 'ñ' | 'ö'..='ø' | 'û'..='ü' | 'þ'..='ÿ')
        || matches!(letter, 'Œ' | 'œ' | 'Š' | 'š' | 'Ÿ' | 'Ž' | 'ž')
}
