//! Text in the register's one form.

mod alike;

use std::borrow::Cow;

use app::format::is_invisible;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::FaultKind;
use crate::sheet::{doubled, recognised};

/// Text in the register's one form, and what was mended in it.
pub struct Cleaned<'a> {
    pub text: Cow<'a, str>,
    pub mended: Vec<FaultKind>,
}

/// `text` without white space around it and with one space inside, in Unicode's composed form
/// (NFC), without what nobody sees; letters that look like those of Vietnamese are those.
pub fn clean(text: &str) -> Cleaned<'_> {
    let inner = text.trim();
    let mut mended = Vec::new();
    if inner.len() != text.len() {
        mended.push(FaultKind::Trimmed);
    }
    if is_printed(inner) {
        return Cleaned { text: Cow::Borrowed(inner), mended };
    }
    // A letter's last byte may look like white space.
    let doubled = || Some(("Windows-1252", doubled(text)?.trim().to_owned()));
    if let Some((encoding, text)) = doubled().or_else(|| recognised(inner)) {
        mended.push(FaultKind::LegacyLetters { encoding, text });
        return Cleaned { text: Cow::Borrowed(inner), mended };
    }
    let mut told = |found: bool, kind: FaultKind| mended.extend(found.then_some(kind));
    let is_control = |letter: char| letter.is_control() && !letter.is_whitespace();
    told(inner.contains(|it| is_invisible(it) && !is_control(it)), FaultKind::Invisible);
    told(inner.contains(is_control), FaultKind::ControlCharacter);
    let seen: String = inner.chars().filter(|&it| !is_invisible(it) && !is_control(it)).collect();
    let latin = alike::in_latin(&seen);
    told(latin.is_some(), FaultKind::LookAlike);
    told(inner.contains('\u{fffd}'), FaultKind::DamagedText);
    told(!is_nfc(inner), FaultKind::Recomposed);
    let mut one = String::with_capacity(inner.len());
    for letter in latin.unwrap_or(seen).nfc() {
        match letter {
            _ if !letter.is_whitespace() => one.push(letter),
            _ if one.ends_with(' ') => {}
            _ => one.push(' '),
        }
    }
    let kept = one.trim();
    let text = if kept == inner { Cow::Borrowed(inner) } else { Cow::Owned(kept.to_owned()) };
    Cleaned { text, mended }
}

/// True for what [`clean`] leaves as it is, so far as a quick look tells.
pub fn is_plain(text: &str) -> bool {
    text.trim().len() == text.len() && is_printed(text)
}

/// True for letters of Vietnamese, and one space between words.
fn is_printed(text: &str) -> bool {
    // Without an early end, so that many bytes are looked at in one step.
    let bytes = text.as_bytes();
    let printed = bytes.iter().fold(true, |all, byte| all & matches!(byte, b' '..=b'~'));
    let double = || bytes.windows(2).fold(false, |any, two| any | (two == b"  "));
    if printed { !double() } else { !text.is_ascii() && is_vietnamese(text) }
}

fn is_vietnamese(text: &str) -> bool {
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
