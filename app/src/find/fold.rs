use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// `text` as it is compared: without marks, `đ` as `d`, in small letters and one
/// normal form. `Rượu thóc` becomes `ruou thoc`, however it was typed.
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|&character| !is_combining_mark(character))
        .flat_map(char::to_lowercase)
        .map(|character| if character == 'đ' { 'd' } else { character })
        .collect()
}
