//! Text in a cell, which holds less than a table of plain text.

use std::borrow::Cow;

use app::{format::Lang, text::data};

/// The most that a cell holds, in the units in which spreadsheets count.
pub const MOST: usize = 32_767;

/// `words` as far as a cell holds them, with a note at the end where that is not all.
pub fn fitting(words: &str) -> Cow<'_, str> {
    if words.len() <= MOST || words.encode_utf16().count() <= MOST {
        return Cow::Borrowed(words);
    }
    let note = data::CUT.in_lang(Lang::Vi);
    let mut room = MOST - note.encode_utf16().count();
    let fits = |letter: &char| match room.checked_sub(letter.len_utf16()) {
        Some(rest) => {
            room = rest;
            true
        }
        None => false,
    };
    Cow::Owned(words.chars().take_while(fits).collect::<String>() + note)
}
