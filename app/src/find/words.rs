use memchr::memmem::Finder;

use super::fold::Folding;
use crate::board::{Items, Links};

/// What is written of each product, folded, one after the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    text: String,
    /// Where the text of each product ends.
    ends: Vec<u32>,
}

/// Stands in no folded text: nothing invisible does, but white space.
const APART: char = '\0';

impl Words {
    /// Name, id, entity and commune of every product, each followed by [`APART`].
    pub fn new(items: &Items) -> Self {
        let (mut folding, mut words) = (Folding::default(), Self::default());
        for product in &items.products {
            let entity = items.entities.get(product.entity as usize).map_or("", |row| &row.name);
            let commune = items.communes.get(product.commune as usize).map_or("", |row| &row.name);
            for part in [&product.name, &product.id, entity, commune] {
                folding.fold(part, &mut words.text);
                words.text.push(APART);
            }
            words.ends.push(u32::try_from(words.text.len()).unwrap_or(u32::MAX));
        }
        words.text.shrink_to_fit();
        words
    }

    /// The products in which every one of `words` occurs, in their order; `None` for all.
    pub fn find(&self, words: &[String]) -> Option<Vec<u32>> {
        // The longest word is the rarest, as a rule.
        let first = words.iter().max_by_key(|word| word.len())?;
        let mut found = self.find_one(first);
        for word in words.iter().filter(|word| *word != first) {
            let word = Finder::new(word);
            found.retain(|&product| word.find(self.text_of(product).as_bytes()).is_some());
        }
        Some(found)
    }

    /// Which of the products have the name of another product of their entity, letters and digits
    /// alone compared.
    pub fn repeats(&self, links: &Links, entities: usize, products: usize) -> Vec<bool> {
        let mut repeats = vec![false; products];
        for entity in (0..).take(entities) {
            let own = links.products_of_entity.rows_of(entity);
            if own.len() < 2 {
                continue;
            }
            let mut own = own.to_vec();
            own.sort_by(|&a, &b| self.letters(a).cmp(self.letters(b)));
            for same in own.chunk_by(|&a, &b| self.letters(a).eq(self.letters(b))) {
                same.iter().for_each(|&product| repeats[product as usize] = same.len() > 1);
            }
        }
        repeats
    }

    /// The letters and digits of a product's name.
    fn letters(&self, product: u32) -> impl Iterator<Item = char> {
        let name = self.text_of(product).split(APART).next().unwrap_or_default();
        name.chars().filter(|letter| letter.is_alphanumeric())
    }

    /// Goes through the whole text at once, and on to the next product after a hit.
    fn find_one(&self, word: &str) -> Vec<u32> {
        let (word, text) = (Finder::new(word), self.text.as_bytes());
        let (mut found, mut at, mut product) = (Vec::new(), 0, 0);
        while let Some(hit) = text.get(at..).and_then(|rest| word.find(rest)) {
            // A common word stands in the next product, as a rule.
            while self.ends[product] as usize <= at + hit {
                product += 1;
            }
            found.push(u32::try_from(product).unwrap_or(u32::MAX));
            at = self.ends[product] as usize;
            product += 1;
        }
        found
    }

    fn text_of(&self, product: u32) -> &str {
        let product = product as usize;
        let start = product.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start as usize..self.ends[product] as usize]
    }
}
