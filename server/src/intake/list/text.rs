//! Text as it is compared, and as it is kept.

use app::{find::fold, format::is_invisible};
use unicode_normalization::UnicodeNormalization;

use crate::sheet::Cell;

/// Words without marks, case and punctuation, one space between them.
pub fn words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Text as it is kept, and whether anything but white space was mended.
#[derive(Debug, PartialEq)]
pub struct Mended {
    pub text: String,
    pub changed: bool,
}

/// `text` composed (NFC), with one space between words, without what nobody sees, `Ð` as `Đ`.
pub fn mend(text: &str) -> Mended {
    let mut changed = false;
    let seen = text.nfc().filter_map(|letter| match letter {
        'Ð' | 'Ɖ' => {
            changed = true;
            Some('Đ')
        }
        'ð' => {
            changed = true;
            Some('đ')
        }
        letter if is_invisible(letter) => {
            changed = true;
            None
        }
        letter => Some(letter),
    });
    let seen: String = seen.collect();
    let text = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    Mended { text, changed }
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
    fn text_is_compared_without_marks_and_kept_without_what_nobody_sees() {
        assert_eq!(words(" Tên sản phẩm/\ndịch vụ "), "ten san pham dich vu");
        let check = |text, kept: &str, changed| {
            assert_eq!(mend(text), Mended { text: kept.to_owned(), changed });
        };
        check(" Chè \u{a0} xanh\n", "Chè xanh", false);
        check("Che\u{300}", "Chè", false);
        check("Ðắk Nông", "Đắk Nông", true);
        check("Chè\u{200b} xanh", "Chè xanh", true);
    }
}
