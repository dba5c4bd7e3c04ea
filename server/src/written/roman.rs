//! Roman numbers of sections.

/// The letters of those that sections have.
pub const LETTERS: [char; 3] = ['I', 'V', 'X'];

/// The number that a text of at most five of these letters is: what is longer is rather a word.
pub fn read(text: &str) -> Option<u32> {
    (text.len() < 6 && is_roman(text)).then(|| sum(text))
}

/// True for a text of these letters alone.
pub fn is_roman(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|it| LETTERS.contains(&it))
}

fn sum(text: &str) -> u32 {
    let value = |letter| match letter {
        'I' => 1,
        'V' => 5,
        _ => 10,
    };
    let (sum, _) =
        text.chars().rev().map(value).fold((0_u32, 0), |(sum, behind), own| match own < behind {
            true => (sum.saturating_sub(own), behind),
            false => (sum + own, own),
        });
    sum
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_number_is_of_few_letters() {
        for (text, expected) in [
            ("I", Some(1)),
            ("IV", Some(4)),
            ("XIV", Some(14)),
            ("XXVII", Some(27)),
            ("XXVIII", None),
            ("iv", None),
            ("", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
