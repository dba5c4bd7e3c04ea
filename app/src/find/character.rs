use std::collections::HashMap;

/// Something about characters, quick to look up for those of the Latin alphabets.
pub struct ByCharacter<T> {
    latin: Vec<Option<T>>,
    others: HashMap<char, T>,
}

/// All letters of Vietnamese come before.
const LATIN: usize = 0x2000;

impl<T> ByCharacter<T> {
    pub fn get(&self, character: char) -> Option<&T> {
        match self.latin.get(character as usize) {
            Some(known) => known.as_ref(),
            None => self.others.get(&character),
        }
    }

    pub fn get_or_insert_with(&mut self, character: char, make: impl FnOnce() -> T) -> &T {
        match self.latin.get_mut(character as usize) {
            Some(known) => known.get_or_insert_with(make),
            None => self.others.entry(character).or_insert_with(make),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (char, &T)> {
        let latin = ('\0'..).zip(&self.latin);
        let latin = latin.filter_map(|(character, known)| Some((character, known.as_ref()?)));
        latin.chain(self.others.iter().map(|(&character, known)| (character, known)))
    }
}

impl<T> Default for ByCharacter<T> {
    fn default() -> Self {
        Self {
            latin: std::iter::repeat_with(|| None).take(LATIN).collect(),
            others: HashMap::new(),
        }
    }
}
