//! Text as it is kept.

use crate::{
    register::{
        FaultKind,
        clean::{Cleaned, clean},
    },
    sheet::Cell,
};

/// Text as it is kept, and what is to be told of it.
#[derive(Debug, PartialEq)]
pub struct Mended {
    pub text: String,
    /// True when anything but white space was mended.
    pub changed: bool,
    /// An encoding from before Unicode whose letters these are, and what they say.
    pub legacy: Option<(&'static str, String)>,
    /// True when letters of it are lost.
    pub damaged: bool,
}

/// `text` as a register keeps it.
pub fn mend(text: &str) -> Mended {
    let Cleaned { text, mended } = clean(text);
    let (mut changed, mut legacy, mut damaged) = (false, None, false);
    for kind in mended {
        match kind {
            FaultKind::Trimmed | FaultKind::Recomposed => {}
            FaultKind::DamagedText => damaged = true,
            FaultKind::LegacyLetters { encoding, text } => legacy = Some((encoding, text)),
            _ => changed = true,
        }
    }
    Mended { text: text.into_owned(), changed, legacy, damaged }
}

/// What a cell says as text; `None` when it says nothing.
pub fn text_of(cell: &Cell<'_>) -> Option<String> {
    match cell.text() {
        Some(text) => Some(mend(text).text).filter(|text| !text.is_empty()),
        None if cell.is_empty() => None,
        None => Some(cell.excerpt()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_kept_without_what_nobody_sees() {
        let check = |text, kept: &str, changed| {
            let text = mend(text);
            assert_eq!((&*text.text, text.changed), (kept, changed));
        };
        check(" Chè \u{a0} xanh\n", "Chè xanh", false);
        check("Che\u{300}", "Chè", false);
        check("Ðắk Nông", "Đắk Nông", true);
        check("Chè\u{200b} xanh", "Chè xanh", true);
    }
}
