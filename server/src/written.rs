//! What people write in cells: days, stars, flags and words in all their forms.

pub mod alike;
pub mod dash;
pub mod day;
pub mod denial;
pub mod form;
pub mod key;
pub mod line;
pub mod office;
pub mod roman;
mod spelled;
pub mod stars;
pub mod word;

pub use spelled::{differ, spelled};

use app::find::fold;

/// Words without marks, case and punctuation, one space between them.
pub fn words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// True where `said`, in the form of [`words`], begins with this word or these.
pub fn begins(said: &str, word: &str) -> bool {
    behind(said, word).is_some()
}

/// What follows this word or these where `said`, in the form of [`words`], begins with them.
pub fn behind<'a>(said: &'a str, word: &str) -> Option<&'a str> {
    let rest = said.strip_prefix(word)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(' ') }
}

#[cfg(test)]
mod tests {
    use super::{behind, words};

    #[test]
    fn words_are_without_marks_case_and_punctuation() {
        assert_eq!(words(" Tên sản phẩm/\ndịch vụ "), "ten san pham dich vu");
    }

    #[test]
    fn a_text_begins_with_whole_words() {
        for (said, expected) in [
            ("xa ban qua", Some("ban qua")),
            ("xa", Some("")),
            ("xam", None),
            ("ban xa", None),
            ("", None),
        ] {
            assert_eq!(behind(said, "xa"), expected, "{said}");
        }
    }
}
