//! Text as it is compared, quicker where the same letters come again and again.

use std::cell::RefCell;

use app::find::Folding;

thread_local! {
    static FOLDING: RefCell<Folding> = RefCell::default();
}

/// Letters before are those of Latin alphabets and few; what was made of those beyond is not kept.
const LATIN: char = '\u{2000}';

/// [`app::find::fold`] of a text.
pub fn fold(text: &str) -> String {
    if text.chars().any(|letter| letter >= LATIN) {
        return app::find::fold(text);
    }
    let mut folded = String::with_capacity(text.len());
    FOLDING.with_borrow_mut(|folding| folding.fold(text, &mut folded));
    folded
}

/// Words without marks, case and punctuation, one space between them.
pub fn words(text: &str) -> String {
    let folded = fold(text);
    let mut words = String::with_capacity(folded.len());
    for word in folded.split(|letter: char| !letter.is_alphanumeric()) {
        if !(word.is_empty() || words.is_empty()) {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{fold, words};

    #[test]
    fn words_are_without_marks_case_and_punctuation() {
        assert_eq!(words(" Tên sản phẩm/\ndịch vụ "), "ten san pham dich vu");
        assert_eq!(words(" – "), "");
    }

    proptest! {
        #[test]
        fn a_text_is_folded_alike_the_first_time_and_later(text in ".*") {
            prop_assert_eq!(fold(&text), app::find::fold(&text));
            prop_assert_eq!(fold(&text), app::find::fold(&text));
        }
    }
}
