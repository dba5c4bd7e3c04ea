//! Characters that nobody sees, and that come along when text is copied.

use std::borrow::Cow;

/// `text` without what cannot be seen; white space of every kind is a space.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(|character: char| is_invisible(character) || character.is_control()) {
        return Cow::Borrowed(text);
    }
    let seen = text.chars().filter(|&character| !is_invisible(character));
    Cow::Owned(seen.map(|seen| if seen.is_control() { ' ' } else { seen }).collect())
}

/// True for control characters that are no white space, and for what Unicode calls
/// `Default_Ignorable_Code_Point`: soft hyphen, joiners, marks of direction, variants.
pub fn is_invisible(character: char) -> bool {
    match character {
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' => false,
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        _ => character.is_control(),
    }
}
