use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::format::is_invisible;

/// `text` as it is compared: without marks, `đ` as `d`, in small letters and one
/// normal form. `Rượu thóc` becomes `ruou thoc`, however it was typed and whatever
/// invisible characters came along.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|&character| !is_combining_mark(character) && !is_invisible(character))
        .flat_map(char::to_lowercase)
        // Three letters look alike as capitals; only the first is Vietnamese.
        .map(|character| if matches!(character, 'đ' | 'ð' | 'ɖ') { 'd' } else { character })
        .collect()
}
