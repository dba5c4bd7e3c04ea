//! What else an address calls a unit: its name of another time, as in `xã A (xã B cũ)` and
//! `xã B, nay là xã A`.

use super::{
    address::communes,
    part::{SEPARATORS, parts},
    past::{is_past, without_time},
};
use crate::place::Gazetteer;

/// Words before what a unit was called, or is called now; the longer before the shorter.
const BEFORE: [&str; 13] = [
    "trước sáp nhập là",
    "trước đây thuộc",
    "trước đây là",
    "trước kia là",
    "hiện nay là",
    "trước là",
    "nguyên là",
    "nay thuộc",
    "nay là",
    "tên cũ là",
    "cũ là",
    "sáp nhập từ",
    "hợp nhất từ",
];
/// What brackets say behind the name that a unit has now.
const NOW: [&str; 3] = ["mới", "sau sáp nhập", "sau khi sáp nhập"];
/// Digits of the code of a commune.
const DIGITS: usize = 5;

/// An address of which brackets say that it is of now, without them: `xã A (mới)`.
pub fn of_now(text: &str) -> Option<String> {
    let (before, rest) = text.split_once('(')?;
    let (inner, after) = rest.split_once(')')?;
    let is_now = NOW.contains(&&*inner.trim().to_lowercase());
    is_now.then(|| format!("{} {after}", before.trim_end()))
}

/// An address without what it says of another time, or by its code, and that; `None` when it says
/// nothing of these.
pub fn apart(text: &str) -> Option<(String, String)> {
    in_brackets(text).or_else(|| in_words(text)).or_else(|| in_parts(text))
}

fn in_brackets(text: &str) -> Option<(String, String)> {
    text.match_indices('(').find_map(|(open, _)| {
        let (inner, after) = text[open + 1..].split_once(')')?;
        // A bracket within it is looked at by itself.
        if inner.contains('(') {
            return None;
        }
        let other = of_another_time(inner)?;
        Some((format!("{} {after}", text[..open].trim_end()), other))
    })
}

fn in_words(text: &str) -> Option<(String, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..words.len()).find_map(|at| {
        let length = begins(&words[at..])?;
        Some((words[..at].join(" "), one_of(&words[at + length..])))
    })
}

/// `xã A, xã B cũ`: two communes, of which one was.
fn in_parts(text: &str) -> Option<(String, String)> {
    let text = text.replace(" - ", ",");
    let (other, own): (Vec<&str>, Vec<&str>) =
        text.split(SEPARATORS).map(str::trim).partition(|part| is_past(part));
    let other: Vec<String> = other.into_iter().map(without_time).collect();
    let (own, other) = (own.join(", "), other.join(", "));
    let names_one = |text: &String| !communes(&parts(text)).is_empty();
    (names_one(&own) && names_one(&other)).then_some((own, other))
}

/// The name within what brackets say, where they say when it was or is one.
fn of_another_time(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if let Some(length) = begins(&words) {
        return Some(one_of(&words[length..]));
    }
    if let [code] | ["mã" | "Mã", code] = words[..]
        && code.len() == DIGITS
        && code.bytes().all(|it| it.is_ascii_digit())
    {
        return Some(code.to_owned());
    }
    let parts = || text.split([',', ';']);
    parts().any(is_past).then(|| parts().map(without_time).collect::<Vec<_>>().join(", "))
}

/// The one unit that words name; nothing of several that became one, of which none is meant.
fn one_of(words: &[&str]) -> String {
    let is_several =
        words.first().is_some_and(|first| first.to_lowercase() == "các") || words.contains(&"và");
    if is_several { String::new() } else { words.join(" ") }
}

/// How many of the words say that another time is spoken of, where a name follows.
fn begins(words: &[&str]) -> Option<usize> {
    let bare = |word: &str| word.trim_end_matches(':').to_lowercase();
    let first = bare(words.first()?);
    let said = |before: &&&str| {
        let mut own = words.iter().map(|word| bare(word));
        before.split(' ').all(|word| own.next().is_some_and(|own| own == word))
    };
    // Few words begin any of them.
    let mut likely = BEFORE.iter().filter(|before| before.starts_with(&*first));
    let length = likely.find(said)?.split(' ').count();
    (length < words.len()).then_some(length)
}

/// True when one of both units became the other, or a part of it did.
pub fn is_of_one_line(one: usize, other: usize, places: &Gazetteer) -> bool {
    became(one, other, places) || became(other, one, places)
}

fn became(from: usize, to: usize, places: &Gazetteer) -> bool {
    let (mut known, mut at) = (vec![from], 0);
    while let Some(&unit) = known.get(at) {
        if unit == to {
            return true;
        }
        let after = places.after(unit).into_iter();
        known.extend(after.filter(|unit| !known.contains(unit)).collect::<Vec<_>>());
        at += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{apart, of_now};

    #[test]
    fn brackets_say_that_a_name_is_of_now() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(of_now(text).as_deref(), expected, "{text}");
        };
        check("xã Bản Lầu (mới)", Some("xã Bản Lầu "));
        check("xã Bản Lầu (sau sáp nhập), Lào Cai", Some("xã Bản Lầu , Lào Cai"));
        for text in ["phường Phố Mới", "xã Bản Lầu (Phố Mới)", "xã Bản Lầu (mới"]
        {
            check(text, None);
        }
    }

    #[test]
    fn what_a_unit_is_called_at_another_time_is_told_apart() {
        let check = |text: &str, expected: Option<(&str, &str)>| {
            let found = apart(text);
            assert_eq!(found.as_ref().map(|(own, other)| (&**own, &**other)), expected, "{text}");
        };
        check(
            "xã Bản Lầu, tỉnh Lào Cai (xã Lùng Vai, huyện Mường Khương cũ)",
            Some(("xã Bản Lầu, tỉnh Lào Cai ", "xã Lùng Vai, huyện Mường Khương")),
        );
        check(
            "xã Lùng Vai (nay là xã Bản Lầu), tỉnh Lào Cai",
            Some(("xã Lùng Vai , tỉnh Lào Cai", "xã Bản Lầu")),
        );
        check("xã Minh Lương (Trước đây là: xã Nậm Xây)", Some(("xã Minh Lương ", "xã Nậm Xây")));
        check("xã Lùng Vai, nay là xã Bản Lầu", Some(("xã Lùng Vai,", "xã Bản Lầu")));
        check("xã Bản Lầu, xã Lùng Vai cũ", Some(("xã Bản Lầu", "xã Lùng Vai")));
        check("xã A ((xã B cũ))", Some(("xã A ( )", "xã B")));
        check("xã Lùng Vai (trước sáp nhập)", Some(("xã Lùng Vai ", "")));
        check("xã Bản Lầu (sáp nhập từ xã Lùng Vai)", Some(("xã Bản Lầu ", "xã Lùng Vai")));
        check("xã Bản Lầu (hợp nhất từ các xã Lùng Vai, Bản Sen)", Some(("xã Bản Lầu ", "")));
        check("xã Bản Lầu (sáp nhập từ xã Lùng Vai và Bản Sen)", Some(("xã Bản Lầu ", "")));
        check("xã Bản Qua (02716)", Some(("xã Bản Qua ", "02716")));
        check("xã Bản Qua (mã 02716), huyện X", Some(("xã Bản Qua , huyện X", "02716")));
        for text in ["xã Na Hối cũ, huyện Bắc Hà", "xã Bắc Hà, huyện Bắc Hà cũ"]
        {
            check(text, None);
        }
        for text in ["xã Bản Qua (Bát Xát)", "thôn Bản Phố cũ, xã Bắc Hà", "nay là"]
        {
            check(text, None);
        }
    }
}
