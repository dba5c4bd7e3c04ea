//! What people write in cells: days, stars, flags and words in all their forms.

pub mod alike;
pub mod dash;
pub mod day;
pub mod denial;
mod fold;
pub mod form;
pub mod key;
pub mod line;
pub mod office;
pub mod roman;
mod spans;
mod spelled;
pub mod stars;
pub mod word;

pub use fold::{fold, words};
pub use spans::spans;
pub use spelled::{differ, spelled};

/// True where `said`, in the form of [`words`], begins with this word or these.
pub fn begins(said: &str, word: &str) -> bool {
    behind(said, word).is_some()
}

/// What follows this word or these where `said`, in the form of [`words`], begins with them.
pub fn behind<'a>(said: &'a str, word: &str) -> Option<&'a str> {
    // Names are compared with long lists of words, most of which begin with another letter.
    if said.as_bytes().first() != word.as_bytes().first() {
        return None;
    }
    let rest = said.strip_prefix(word)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(' ') }
}

#[cfg(test)]
mod tests {
    use super::behind;

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
