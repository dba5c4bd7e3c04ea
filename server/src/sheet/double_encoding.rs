//! Text in UTF-8 that a program took for Windows-1252 or Latin-1 and wrote in UTF-8 once more.

use encoding_rs::WINDOWS_1252;

/// Letters of Vietnamese with one mark.
const LETTERS: &str = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";

/// The text as it was meant, when it is such a one: its letters are the bytes of another.
pub fn undo_double_encoding(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let bytes = text.chars().map(byte).collect::<Option<Vec<u8>>>()?;
    String::from_utf8(bytes).ok().filter(|meant| is_vietnamese(meant))
}

/// The byte that was taken for `letter`.
fn byte(letter: char) -> Option<u8> {
    let of_latin = u8::try_from(letter).ok();
    of_latin.or_else(|| {
        let mut text = [0; 4];
        let (bytes, _, unmapped) = WINDOWS_1252.encode(letter.encode_utf8(&mut text));
        bytes.first().copied().filter(|_| !unmapped)
    })
}

/// True for what can be a text: `NGÃ BA` with a space that is no byte of another letter cannot.
fn is_vietnamese(meant: &str) -> bool {
    let is_known = |letter: char| {
        let is_marked = matches!(letter, '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2026}');
        letter.is_ascii() || is_marked || LETTERS.contains(letter)
    };
    let mut follow = meant.chars().zip(meant.chars().skip(1));
    let is_torn = |(one, next): (char, char)| {
        !one.is_ascii() && one.is_lowercase() && next.is_ascii_uppercase()
    };
    meant.chars().all(is_known) && !follow.any(is_torn)
}

#[cfg(test)]
mod tests {
    use super::undo_double_encoding;

    #[test]
    fn letters_that_are_the_bytes_of_others_are_those() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(undo_double_encoding(text).as_deref(), expected, "{text}");
        };
        check("ChÃ¨ xanh", Some("Chè xanh"));
        check("minh há»\u{8d}a", Some("minh họa"));
        check("Máº\u{ad}t ong", Some("Mật ong"));
        check("TÆ°Æ¡ng á»\u{9b}t", Some("Tương ớt"));
        check("TÆ°Æ¡ng á»›t", Some("Tương ớt"));
        check("NÃ\u{a0}ng", Some("Nàng"));
        for text in
            ["Chè xanh", "Hoà Bình", "Mật ong", "CÃ PHÊ", "café®", "tea", "NGÃ\u{a0}BA", "XÃ…"]
        {
            check(text, None);
        }
    }
}
