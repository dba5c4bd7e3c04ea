//! Text in the register's one form.

use std::borrow::Cow;

use app::format::is_invisible;
use unicode_normalization::is_nfc;

use super::FaultKind;
use crate::{
    sheet::{recognised, undo_double_encoding},
    written::{
        alike::in_latin,
        form::{compose, is_control, is_printed, without_unseen},
    },
};

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
    told(inner.contains('\u{fffd}'), FaultKind::DamagedText);
    told(!is_nfc(inner), FaultKind::Recomposed);
    Cleaned { text: compose(inner), mended }
}

/// True for what [`clean`] leaves as it is, so far as a quick look tells.
pub fn is_plain(text: &str) -> bool {
    text.trim().len() == text.len() && is_printed(text)
}
