use memchr::memmem::Finder;

use super::{
    fold::Folding,
    texts::{APART, Texts},
};
use crate::board::{Items, Links};

/// What is written of products: of each its own, and what it shares with others once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    /// Name and id.
    products: Texts,
    entities: Texts,
    communes: Texts,
}

impl Words {
    pub fn new(items: &Items) -> Self {
        let mut folding = Folding::default();
        let products = items.products.iter().map(|row| [row.name.as_str(), row.id.as_str()]);
        Self {
            products: Texts::new(&mut folding, products),
            entities: Texts::new(&mut folding, items.entities.iter().map(|row| [&*row.name])),
            communes: Texts::new(&mut folding, items.communes.iter().map(|row| [&*row.name])),
        }
    }

    /// The products in which every one of `words` occurs, in name, id, entity or commune, in
    /// their order; `None` for all.
    pub fn find(&self, items: &Items, links: &Links, words: &[String]) -> Option<Vec<u32>> {
        // The longest word is the rarest, as a rule.
        let first = words.iter().max_by_key(|word| word.len())?;
        let mut found = self.find_one(links, first);
        for word in words.iter().filter(|word| *word != first) {
            let word = Finder::new(word);
            let occurs = |text: &str| word.find(text.as_bytes()).is_some();
            found.retain(|&product| {
                let row = &items.products[product as usize];
                occurs(self.products.get(product))
                    || occurs(self.entities.get(row.entity))
                    || occurs(self.communes.get(row.commune))
            });
        }
        Some(found)
    }

    /// Which of the products have the name of another product of their entity, letters and digits
    /// alone compared.
    pub fn repeats(&self, links: &Links) -> Vec<bool> {
        let mut repeats = vec![false; self.products.len()];
        for entity in (0..).take(self.entities.len()) {
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
        let name = self.products.get(product).split(APART).next().unwrap_or_default();
        name.chars().filter(|letter| letter.is_alphanumeric())
    }

    fn find_one(&self, links: &Links, word: &str) -> Vec<u32> {
        let word = Finder::new(word);
        let mut found = vec![false; self.products.len()];
        self.products.each_with(&word, |product| found[product as usize] = true);
        let mut all_of = |products: &[u32]| {
            products.iter().for_each(|&product| found[product as usize] = true);
        };
        self.entities.each_with(&word, |it| all_of(links.products_of_entity.rows_of(it)));
        self.communes.each_with(&word, |it| all_of(links.products_of_commune.rows_of(it)));
        (0..).zip(found).filter_map(|(product, found)| found.then_some(product)).collect()
    }
}
