//! Letters of other alphabets that look like those of Vietnamese.

/// Letters of Russian and Greek, and what each looks like.
const ALIKE: &str = "аaеeоoрpсcуyхxіiјjѕsһhАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS\
    ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv";

/// `text` with the letters that it looks like, where those it has are of another alphabet. A word
/// with letters that look like none, and its neighbours, are words of that alphabet.
pub fn in_latin(text: &str) -> Option<String> {
    let is_own = |it: char| is_other(it) && alike(it).is_none();
    let is_strange = text.contains(is_own);
    let mut latin = String::with_capacity(text.len());
    for word in text.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
        let is_mixed = word.contains(|it: char| it.is_alphabetic() && !is_other(it));
        let stays = word.contains(is_own) || (is_strange && !is_mixed);
        latin.extend(word.chars().map(|letter| match is_other(letter) && stays {
            true => letter,
            false => alike(letter).unwrap_or(letter),
        }));
    }
    (latin != text).then_some(latin)
}

fn alike(letter: char) -> Option<char> {
    match letter {
        'Ð' | 'Ɖ' => Some('Đ'),
        'ð' | 'ɖ' => Some('đ'),
        // Of full width.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(letter as u32 - 0xff01 + u32::from('!')),
        _ if is_other(letter) => {
            let mut letters = ALIKE.chars();
            letters.find(|&it| it == letter).and_then(|_| letters.next())
        }
        _ => None,
    }
}

/// True for letters of Greek and Russian.
fn is_other(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{52f}')
}

#[cfg(test)]
mod tests {
    use super::in_latin;

    #[test]
    fn letters_that_look_like_others_are_those_unless_they_make_words_of_their_own() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(in_latin(text).as_deref(), expected, "{text}");
        };
        check("Ðường", Some("Đường"));
        check("\u{421}hè \u{445}anh", Some("Chè xanh"));
        check("\u{440}1", Some("p1"));
        check("\u{39d}ấm", Some("Nấm"));
        check("０３０２２", Some("03022"));
        check("Москва", None);
        check("Чай и мед", None);
        check("Ch\u{e8} xanh, Ω", None);
        check("chè \u{445}anh Чай", Some("chè xanh Чай"));
    }
}
