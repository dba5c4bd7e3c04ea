use memchr::memmem::Finder;

use super::fold::Folding;

/// Many texts, folded, one after the other: quick to go through as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Texts {
    text: String,
    /// Where each of them ends.
    ends: Vec<u32>,
}

/// Stands in no folded text: nothing invisible does, but white space.
pub const APART: char = '\0';

impl Texts {
    /// The text of each of `all` is its parts, each followed by [`APART`].
    pub fn new<'a, const PARTS: usize>(
        folding: &mut Folding,
        all: impl Iterator<Item = [&'a str; PARTS]>,
    ) -> Self {
        let mut texts = Self::default();
        for parts in all {
            for part in parts {
                folding.fold(part, &mut texts.text);
                texts.text.push(APART);
            }
            texts.ends.push(u32::try_from(texts.text.len()).unwrap_or(u32::MAX));
        }
        texts.text.shrink_to_fit();
        texts.ends.shrink_to_fit();
        texts
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Hands `to` the position of each text in which `word` occurs, in their order.
    pub fn each_with(&self, word: &Finder<'_>, mut to: impl FnMut(u32)) {
        let (mut at, mut position) = (0, 0);
        while let Some(hit) = word.find(&self.text.as_bytes()[at..]) {
            // A common word stands in the next text, as a rule.
            while self.ends[position] as usize <= at + hit {
                position += 1;
            }
            to(u32::try_from(position).unwrap_or(u32::MAX));
            at = self.ends[position] as usize;
            position += 1;
        }
    }

    /// Empty where there is no such text.
    pub fn get(&self, position: u32) -> &str {
        let position = position as usize;
        let start = position.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = start.copied().unwrap_or_default() as usize;
        self.ends.get(position).map_or("", |&end| &self.text[start..end as usize])
    }
}
