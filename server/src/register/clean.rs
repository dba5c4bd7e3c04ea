//! Text in the register's one form.

use std::borrow::Cow;

use app::format::is_invisible;
use memchr::{memchr2, memmem};
use unicode_normalization::is_nfc;

use super::FaultKind;
use crate::{
    sheet::{recognised, undo_double_encoding},
    written::{
        alike::in_latin,
        form::{compose, is_control, is_printed, without_unseen},
    },
};

/// `\u{fffd}`, which a program writes for letters that it could not read.
const LOST: &[u8] = "\u{fffd}".as_bytes();

/// Text in the register's one form, and what was mended in it.
pub struct Cleaned<'a> {
    pub text: Cow<'a, str>,
    pub mended: Vec<FaultKind>,
}

/// `text` as [`compose`] makes it, but for letters of an encoding from before Unicode.
pub fn clean(text: &str) -> Cleaned<'_> {
    let inner = text.trim();
    let mut mended = Vec::new();
    if inner.len() != text.len() {
        mended.push(FaultKind::Trimmed);
    }
    if has_lost_letters(inner) {
        mended.push(FaultKind::DamagedText);
    }
    if is_printed(inner) {
        return Cleaned { text: Cow::Borrowed(inner), mended };
    }
    // A letter's last byte may look like white space.
    let doubled = || Some(("Windows-1252", undo_double_encoding(text)?.trim().to_owned()));
    if let Some((encoding, text)) = doubled().or_else(|| recognised(inner)) {
        mended.push(FaultKind::LegacyLetters { encoding, text });
        return Cleaned { text: Cow::Borrowed(inner), mended };
    }
    let mut told = |found: bool, kind: FaultKind| mended.extend(found.then_some(kind));
    told(inner.contains(|it| is_invisible(it) && !is_control(it)), FaultKind::Invisible);
    told(inner.contains(is_control), FaultKind::ControlCharacter);
    told(in_latin(&without_unseen(inner)).is_some(), FaultKind::LookAlike);
    told(!is_nfc(inner), FaultKind::Recomposed);
    Cleaned { text: compose(inner), mended }
}

/// True where letters became `\u{fffd}`, or `?` as in `Ch? xanh`, `B?c Hà`; an address of the web
/// has one before what it asks for, and a question ends with one.
fn has_lost_letters(text: &str) -> bool {
    let is_lost = |at: usize| {
        let (before, behind) = (&text[..at], &text[at + 1..]);
        let word = before.rsplit(' ').next().unwrap_or_default();
        // Syllables without a mark are short where they lost one.
        let is_cut =
            (1..=3).contains(&word.len()) && word.bytes().all(|it| it.is_ascii_alphabetic());
        let begins = |text: &str| text.starts_with(char::is_alphabetic);
        match behind.strip_prefix(' ') {
            Some(next) => is_cut && begins(next),
            None => begins(behind) && (word.is_empty() || word.ends_with(char::is_alphabetic)),
        }
    };
    // Every cell comes here, and hardly one holds either byte.
    memchr2(b'?', LOST[0], text.as_bytes()).is_some()
        && (memmem::find(text.as_bytes(), LOST).is_some()
            || !["://", "www."].iter().any(|mark| text.contains(mark))
                && text.match_indices('?').any(|(at, _)| is_lost(at)))
}

/// True for what [`clean`] leaves as it is, so far as a quick look tells.
pub fn is_plain(text: &str) -> bool {
    let mut last = b' ';
    // Most cells are ids, days and words of lists: a look at each byte does.
    let is_simple = text.bytes().all(|byte| {
        let before = std::mem::replace(&mut last, byte);
        matches!(byte, b'!'..=b'~') && byte != b'?' || byte == b' ' && before != b' '
    });
    is_simple && last != b' '
        || text.trim().len() == text.len() && is_printed(text) && !has_lost_letters(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_mark_in_place_of_a_letter_is_told() {
        for (text, expected) in [
            ("Chè xanh", false),
            ("Ch\u{fffd} xanh", true),
            ("Ch? xanh", true),
            ("B?c Hà", true),
            ("?n l?c", true),
            ("T? Van", true),
            ("Đã nộp chưa? đề nghị bổ sung", false),
            ("www.laocai.vn/?id=7", false),
            ("Ghi chú: đã đủ chưa?", false),
            ("Đủ chưa? Chưa rõ", false),
            ("https://laocai.gov.vn/tin?id=7", false),
        ] {
            let Cleaned { mended, .. } = clean(text);
            let is_told = mended.iter().any(|kind| matches!(kind, FaultKind::DamagedText));
            assert_eq!(is_told, expected, "{text}");
        }
    }
}
