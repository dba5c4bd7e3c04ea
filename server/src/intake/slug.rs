//! Ids from names.

use std::collections::HashSet;

use crate::written::words;

const LONGEST: usize = 60;

/// Ids that are taken.
#[derive(Default)]
pub struct Ids(HashSet<String>);

impl Ids {
    pub fn new(taken: impl Iterator<Item = String>) -> Self {
        // An id that differs by case alone is no other to a person.
        Self(taken.map(|id| id.to_lowercase()).collect())
    }

    /// A new id for something with this name: `mac-ca-minh-hoa`, then `mac-ca-minh-hoa-2`.
    pub fn take(&mut self, name: &str) -> String {
        let slug = slug(name);
        let numbered = |number: u32| match number {
            1 => slug.clone(),
            _ => format!("{slug}-{number}"),
        };
        let free = (1..).map(numbered).find(|id| !self.0.contains(id)).unwrap_or_default();
        self.0.insert(free.clone());
        free
    }
}

fn slug(name: &str) -> String {
    let mut slug = String::new();
    for word in words(name).split(' ') {
        if !slug.is_empty() && slug.len() + word.len() >= LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST));
    }
    if slug.is_empty() { "x".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_slugs_of_names_and_stand_once() {
        let mut ids = Ids::new(["Mac-Ca".to_owned()].into_iter());
        assert_eq!(ids.take("Mắc ca Lê Anh – Tuy Đức"), "mac-ca-le-anh-tuy-duc");
        assert_eq!(ids.take("Mắc ca Lê Anh Tuy Đức"), "mac-ca-le-anh-tuy-duc-2");
        assert_eq!(ids.take("Mắc ca"), "mac-ca-2");
        assert_eq!(ids.take("…"), "x");
        assert!(ids.take(&"dài ".repeat(60)).len() <= LONGEST);
    }
}
