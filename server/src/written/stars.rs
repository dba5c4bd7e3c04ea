//! Stars as people write them.

use super::words;
use crate::sheet::Cell;

/// What a cell says of stars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stars {
    Granted(u8),
    /// `tiềm năng 5 sao`: no grade.
    Potential,
}

/// `None` when it is not said of how many.
pub fn read(cell: &Cell<'_>) -> Option<Stars> {
    match cell.value() {
        Cell::Number(number) if number.fract() == 0.0 && (1.0..=5.0).contains(number) => {
            Some(Stars::Granted(*number as u8))
        }
        cell => of(cell.text()?),
    }
}

/// The one number of stars that a title speaks of; `None` also for `từ 3 sao trở lên`.
pub fn in_title(text: &str) -> Option<u8> {
    let words = words(text);
    let words: Vec<&str> = words.split(' ').collect();
    let mut all = words.windows(2).enumerate().filter_map(|(at, pair)| {
        let stars = number(pair[0]).filter(|_| pair[1] == "sao")?;
        let before = at.checked_sub(1).map(|at| words[at]);
        let open = before == Some("tu") || words.get(at + 2..at + 4) == Some(&["tro", "len"]);
        let potential = words[..at].ends_with(&["tiem", "nang"]);
        (!open && !potential).then_some(stars)
    });
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

/// `3 sao`, `3*`, `★★★☆☆`, `Ba sao`, `Hạng 3 sao (cấp tỉnh)`, `3.0`.
pub fn of(text: &str) -> Option<Stars> {
    let whole = text.trim();
    let is_negative =
        whole.strip_prefix('-').is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    if is_negative {
        return None;
    }
    let whole = whole.strip_suffix(".0").unwrap_or(whole);
    let all = words(whole).replace("sao", " sao");
    let list: Vec<&str> = all.split_whitespace().collect();
    let mut grades = Vec::new();
    let mut potential = false;
    for (at, word) in list.iter().enumerate() {
        let Some(stars) = number(word) else { continue };
        // `tiềm năng 5 sao`, `tiềm năng hạng 5 sao`
        if list[..at].iter().rev().take(4).any(|word| *word == "tiem") {
            potential = true;
            continue;
        }
        // A year, a score or the number of a decision is no grade.
        let next = list[at + 1..].iter().find(|word| number(word).is_none());
        let before = at.checked_sub(1).map(|at| list[at]);
        if list.len() == 1 || next == Some(&"sao") || matches!(before, Some("hang" | "dat")) {
            grades.push(stars);
        }
    }
    grades.dedup();
    match grades[..] {
        [] if list.is_empty() => drawn(text).map(Stars::Granted),
        [stars] => Some(Stars::Granted(stars)),
        [] if potential => Some(Stars::Potential),
        _ => None,
    }
}

/// Stars that are drawn; those that are not filled count where none is.
fn drawn(text: &str) -> Option<u8> {
    let count = |stars: &str| text.chars().filter(|it| stars.contains(*it)).count();
    let drawn = match (count("★⭐"), count("☆✩"), count("*")) {
        (0, 0, asterisks) => Some(asterisks).filter(|asterisks| *asterisks >= 3)?,
        (0, empty, _) => empty,
        (filled, ..) => filled,
    };
    u8::try_from(drawn).ok().filter(|stars| (1..=5).contains(stars))
}

/// `3`, `03`, `ba`.
fn number(word: &str) -> Option<u8> {
    let written = ["mot", "hai", "ba", "bon", "nam"].iter().position(|it| *it == word);
    let written = written.map(|at| at as u8 + 1);
    // `hạng nhất`, `lần 12` and scores are no stars.
    let digit =
        || word.trim_start_matches('0').parse().ok().filter(|stars| (1..=5).contains(stars));
    written.or_else(|| digit().filter(|_| word.len() <= 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_are_read_as_people_write_them() {
        let check = |text: &str, expected| {
            assert_eq!(read(&Cell::Text(text.into())), expected, "{text}");
        };
        for text in
            ["3", "03", "3 sao", "3*", "3★", "★★★", "***", "Hạng 3 sao (cấp tỉnh)", "Ba sao"]
        {
            check(text, Some(Stars::Granted(3)));
        }
        for text in ["3sao", "OCOP 3 sao", "3 (ba) sao", "Đạt 03 sao", "3 sao năm 2023"] {
            check(text, Some(Stars::Granted(3)));
        }
        check("tiềm năng 5 sao", Some(Stars::Potential));
        check("4 sao (tiềm năng 5 sao)", Some(Stars::Granted(4)));
        for text in ["3.0", "★★★☆☆", "☆☆☆", "⭐⭐⭐\u{fe0f}"] {
            check(text, Some(Stars::Granted(3)));
        }
        for text in [
            "",
            "sao",
            "6",
            "30",
            "-3",
            "3 4",
            "ba bốn",
            "Hạng",
            "3-4 sao",
            "72,5",
            "*",
            "không đạt",
        ] {
            check(text, None);
        }
        assert_eq!(read(&Cell::Number(4.0)), Some(Stars::Granted(4)));
        assert_eq!(read(&Cell::Number(3.5)), None);
    }

    #[test]
    fn a_title_speaks_of_stars_when_it_names_one_number() {
        let check = |text: &str, expected| assert_eq!(in_title(text), expected, "{text}");
        check("DANH SÁCH SẢN PHẨM OCOP ĐẠT 3 SAO NĂM 2024", Some(3));
        check("Danh sách sản phẩm đạt hạng 4 sao", Some(4));
        check("Sản phẩm đạt từ 3 sao trở lên", None);
        check("Sản phẩm đạt 3 sao và 4 sao", None);
        check("Danh sách sản phẩm năm 2024", None);
    }
}
