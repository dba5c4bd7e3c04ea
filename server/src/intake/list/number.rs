//! Numbers of decisions, however they are spaced and whatever dash they have.

use crate::written::fold;

const DASHES: [char; 7] = ['‐', '‑', '‒', '–', '—', '―', '−'];

/// A text in which numbers of decisions have one dash and no spaces: `12 /QĐ – UBND` is
/// `12/QĐ-UBND`.
pub fn close_up(text: &str) -> String {
    let text = text.replace(DASHES, "-");
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut all = String::new();
    let mut last = 0;
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied().unwrap_or_default();
        if at > 0 && !goes_on(&all[last..], word, next) {
            all.push(' ');
            last = all.len();
        }
        all += word;
    }
    all
}

/// True when a word belongs to the number that the one before it begins.
fn goes_on(before: &str, word: &str, next: &str) -> bool {
    let is_decision = |text: &str| fold(text).starts_with("qd");
    let is_office = |text: &str| text.chars().take(2).filter(|it| it.is_uppercase()).count() == 2;
    if before.ends_with(|it: char| it.is_ascii_digit()) {
        return word
            .strip_prefix('/')
            .is_some_and(|after| is_decision(if after.is_empty() { next } else { after }));
    }
    let begun = fold(before);
    match begun.strip_suffix('-').unwrap_or(&begun) {
        begun if begun.ends_with('/') => {
            begun[..begun.len() - 1].ends_with(|it: char| it.is_ascii_digit()) && is_decision(word)
        }
        begun if !begun.ends_with("/qd") => false,
        _ if before.ends_with('-') => is_office(word),
        _ => word
            .strip_prefix('-')
            .is_some_and(|after| is_office(if after.is_empty() { next } else { after })),
    }
}

#[cfg(test)]
mod tests {
    use super::close_up;

    #[test]
    fn a_number_is_the_same_whatever_its_spaces_and_dashes() {
        for text in [
            "1234/QĐ-UBND",
            "1234 /QĐ - UBND",
            "1234/ QĐ-UBND",
            "1234 / QĐ – UBND",
            "1234/QĐ‑UBND",
            "1234/QĐ- UBND",
            "1234/QĐ −UBND",
        ] {
            assert_eq!(
                close_up(&format!("Số {text} ngày 1/2/2024")),
                "Số 1234/QĐ-UBND ngày 1/2/2024"
            );
        }
        for text in ["Số /QĐ-UBND ngày 2/3", "12/QĐ - ngày 2/3/2024", "A - UBND huyện"] {
            assert_eq!(close_up(text), text);
        }
    }
}
