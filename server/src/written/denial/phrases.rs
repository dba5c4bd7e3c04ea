//! Phrases that are looked for in a text: with their marks, but in a text without any.

use crate::written::{behind, spelled, words};

pub struct Phrases(Vec<[String; 2]>);

impl Phrases {
    pub fn of(written: &[&str]) -> Self {
        Self(written.iter().map(|phrase| [spelled(phrase), words(phrase)]).collect())
    }

    /// These as they stand in `said`, a text in the form of [`spelled`].
    pub fn as_in(&self, said: &str) -> impl Iterator<Item = &str> {
        let form = usize::from(said.is_ascii());
        self.0.iter().map(move |forms| forms[form].as_str())
    }

    /// What stands before and behind each of these among the whole words of `said`.
    pub fn around<'a>(&'a self, said: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.as_in(said).flat_map(move |phrase| {
            said.match_indices(phrase).filter_map(move |(at, _)| {
                let (before, after) = (&said[..at], &said[at + phrase.len()..]);
                let is_whole = (before.is_empty() || before.ends_with(' '))
                    && (after.is_empty() || after.starts_with(' '));
                is_whole.then(|| (before.trim_end(), after.trim_start()))
            })
        })
    }

    pub fn are_in(&self, said: &str) -> bool {
        self.around(said).next().is_some()
    }

    /// True where `said` is one of these and nothing else.
    pub fn are_all_of(&self, said: &str) -> bool {
        self.as_in(said).any(|phrase| phrase == said)
    }

    /// What follows the one with which `said` begins.
    pub fn behind<'a>(&self, said: &'a str) -> Option<&'a str> {
        self.as_in(said).find_map(|phrase| behind(said, phrase))
    }

    /// True where `said` ends with one of these.
    pub fn end(&self, said: &str) -> bool {
        let ends = |rest: &str| rest.is_empty() || rest.ends_with(' ');
        self.as_in(said).any(|phrase| said.strip_suffix(phrase).is_some_and(ends))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_count_where_a_text_has_any() {
        let phrases = Phrases::of(&["chưa đạt", "hủy"]);
        let check = |text: &str, expected| {
            assert_eq!(phrases.are_in(&spelled(text)), expected, "{text}");
        };
        for text in ["Chưa đạt", "SP CHƯA ĐẠT CHUẨN", "sp chua dat", "Huỷ", "huy"] {
            check(text, true);
        }
        for text in ["Sữa chua đạt 3 sao", "HTX Quang Huy ở Sa Pả", "Chưa kịp đạt", "chua dat2", ""]
        {
            check(text, false);
        }
    }

    #[test]
    fn what_stands_around_a_phrase_is_without_spaces() {
        let phrases = Phrases::of(&["thu hoi"]);
        let all: Vec<_> = phrases.around("da thu hoi roi thu hoi").collect();
        assert_eq!(all, [("da", "roi thu hoi"), ("da thu hoi roi", "")]);
        assert_eq!(phrases.behind("thu hoi ngay"), Some("ngay"));
        assert!(phrases.end("bi thu hoi") && !phrases.end("cuthu hoi"));
    }
}
