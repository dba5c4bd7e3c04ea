use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::character::ByCharacter;
use crate::format::is_invisible;

/// `text` as it is compared: without marks, `đ` as `d`, in small letters and one
/// normal form. `Rượu thóc` becomes `ruou thoc`, however it was typed and whatever
/// invisible characters came along.
pub fn fold(text: &str) -> String {
    text.chars().map(one).collect()
}

/// Folds many texts, each of their characters once: no character's folding depends on those
/// beside it.
#[derive(Default)]
pub struct Folding {
    known: ByCharacter<Box<str>>,
}

impl Folding {
    /// Adds `text` to `folded`, as [`fold`] gives it.
    pub fn fold(&mut self, text: &str, folded: &mut String) {
        for character in text.chars() {
            if character.is_ascii_alphanumeric() || character == ' ' {
                folded.push(character.to_ascii_lowercase());
            } else {
                folded.push_str(self.known.get_or_insert_with(character, || one(character)));
            }
        }
    }
}

fn one(character: char) -> Box<str> {
    let folded: String = std::iter::once(character)
        .nfkd()
        .filter(|&character| !is_combining_mark(character) && !is_invisible(character))
        .flat_map(char::to_lowercase)
        // Three letters look alike as capitals; only the first is Vietnamese.
        .map(|character| if matches!(character, 'đ' | 'ð' | 'ɖ') { 'd' } else { character })
        .collect();
    folded.into()
}
