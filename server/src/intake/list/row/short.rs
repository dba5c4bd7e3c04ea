//! Kinds of units as lists shorten them.

use crate::written::{line::SECTIONS, words};

/// `H. Bắc Hà`, `TX Sa Pa`, `T.P Lào Cai`: a unit whose kind is shortened.
pub fn is_short_of_place(text: &str) -> bool {
    const DOTTED: [&str; 4] = ["H.", "P.", "X.", "TT."];
    const KINDS: [&str; 6] = ["TX", "T.X", "TP", "T.P", "Tx", "Tp"];
    let dotted = DOTTED.iter().find_map(|kind| text.strip_prefix(kind));
    let kind = || {
        let rest = KINDS.iter().find_map(|kind| text.strip_prefix(kind))?;
        Some(rest).filter(|rest| rest.starts_with(['.', ' ']))
    };
    let name = dotted.or_else(kind).map(|rest| rest.trim_start_matches(['.', ' ']));
    // `H. Huyện Bắc Hà` is lettered.
    let is_kind =
        |name: &str| SECTIONS.contains(&words(name).split(' ').next().unwrap_or_default());
    name.is_some_and(|name| name.starts_with(char::is_uppercase) && !is_kind(name))
}

#[cfg(test)]
mod tests {
    use super::is_short_of_place;

    #[test]
    fn a_shortened_kind_stands_before_a_name() {
        let check = |text: &str, expected| {
            assert_eq!(is_short_of_place(text), expected, "{text}");
        };
        for text in ["H. Bắc Hà", "H.Bắc Hà", "TX Sa Pa", "TX. SA PA", "T.P Lào Cai", "TP. Lào Cai"]
        {
            check(text, true);
        }
        for text in ["H'Mông thổ cẩm", "Tp bảo vệ sức khỏe", "TXA", "H. Huyện Bắc Hà"]
        {
            check(text, false);
        }
    }
}
