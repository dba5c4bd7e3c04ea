//! Parts of an address that say of their unit that it was one: `xã A cũ`.

/// A part of an address without the words behind it that say that its unit was one.
pub fn without_time(part: &str) -> String {
    let words: Vec<&str> = part.split_whitespace().collect();
    words[..words.len() - time_behind(&words)].join(" ")
}

/// True for a part of an address that says of its unit that it was one.
pub fn is_past(part: &str) -> bool {
    time_behind(&part.split_whitespace().collect::<Vec<_>>()) > 0
}

fn time_behind(words: &[&str]) -> usize {
    BEHIND.iter().find_map(|behind| ends(words, behind)).unwrap_or(0)
}

fn ends(words: &[&str], behind: &str) -> Option<usize> {
    let length = behind.split(' ').count();
    let last = words.get(words.len().checked_sub(length)?..)?.join(" ");
    (last.to_lowercase() == behind).then_some(length)
}

/// Words behind what a unit was called.
const BEHIND: [&str; 6] =
    ["trước đây", "trước kia", "trước khi sáp nhập", "trước khi sắp xếp", "trước sáp nhập", "cũ"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_says_by_its_last_words_that_its_unit_was_one() {
        let check = |part: &str, expected: &str| {
            assert_eq!(without_time(part), expected, "{part}");
            assert_eq!(is_past(part), part.trim() != expected, "{part}");
        };
        check("xã Na Hối cũ", "xã Na Hối");
        check(" XÃ NA HỐI CŨ ", "XÃ NA HỐI");
        check("xã Na Hối trước đây", "xã Na Hối");
        check("xã Na Hối trước sáp nhập", "xã Na Hối");
        check("xã Na Hối", "xã Na Hối");
        check("xã Cũ Na", "xã Cũ Na");
    }
}
