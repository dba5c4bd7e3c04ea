//! How a name is spelled, where marks count.

use unicode_normalization::UnicodeNormalization;

/// The words of a text with their marks, case and punctuation aside, wherever in a word its tone is
/// written: `hoà` is `hòa`.
pub fn spelled(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter));
    let mut spelled = String::with_capacity(lower.len());
    for word in words.filter(|word| !word.is_empty()) {
        if !spelled.is_empty() {
            spelled.push(' ');
        }
        if word.is_ascii() {
            spelled.push_str(word);
            continue;
        }
        let mut tones = String::new();
        for letter in word.nfd() {
            let to = if TONES.contains(&letter) { &mut tones } else { &mut spelled };
            to.push(letter);
        }
        spelled.push_str(&tones);
    }
    spelled
}

/// True when two names of the same letters are not spelled alike, and neither is without marks.
pub fn differ(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(spelled);
    one != other && !one.is_ascii() && !other.is_ascii()
}

/// Grave, acute, hook, tilde and dot below.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{309}', '\u{303}', '\u{323}'];

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::differ;

    #[test]
    fn names_differ_by_marks_unless_one_has_none() {
        assert!(differ("Bơ", "Bò") && differ("HTX Minh Tâm", "HTX Minh Tấm"));
        for (one, other) in
            [("Bơ", "BƠ"), ("Hoà Bình", "Hòa Bình"), ("Che\u{300}", "Chè"), ("Bo", "Bơ")]
        {
            assert!(!differ(one, other), "{one} {other}");
        }
    }
}
