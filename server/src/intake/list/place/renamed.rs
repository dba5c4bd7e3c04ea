//! What else an address calls a unit: its name of another time, as in `xã A (xã B cũ)` and
//! `xã B, nay là xã A`.

use super::{
    address::{SEPARATORS, communes, parts},
    past::{is_past, without_time},
};
use crate::place::Gazetteer;

/// Words before what a unit was called, or is called now; the longer before the shorter.
const BEFORE: [&str; 11] = [
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
];

/// An address without what it says of another time, and that; `None` when it says nothing of one.
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
        Some((words[..at].join(" "), words[at + length..].join(" ")))
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
        return Some(words[length..].join(" "));
    }
    let parts = || text.split([',', ';']);
    parts().any(is_past).then(|| parts().map(without_time).collect::<Vec<_>>().join(", "))
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
    use super::apart;

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
