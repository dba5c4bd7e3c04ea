use std::cmp::Ordering;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

/// The place of each name in the order of the Vietnamese alphabet: every name has its
/// own, equal names follow by their `id`.
pub fn ranks<'a>(names: &[(&'a str, &'a str)]) -> Vec<u32> {
    let alphabet = Alphabet::new();
    let mut order: Vec<u32> = (0_u32..).take(names.len()).collect();
    order.sort_by(|&a, &b| {
        let ((name, id), (other, other_id)) = (names[a as usize], names[b as usize]);
        alphabet.compare(name, other).then_with(|| id.cmp(other_id))
    });
    let mut ranks = vec![0; names.len()];
    for (rank, &name) in (0_u32..).zip(&order) {
        ranks[name as usize] = rank;
    }
    ranks
}

/// `None` when the data of the alphabet are missing, which a build makes impossible.
struct Alphabet(Option<CollatorBorrowed<'static>>);

impl Alphabet {
    fn new() -> Self {
        Self(Collator::try_new(locale!("vi").into(), CollatorOptions::default()).ok())
    }

    fn compare(&self, name: &str, other: &str) -> Ordering {
        match &self.0 {
            Some(alphabet) => alphabet.compare(name, other),
            None => name.cmp(other),
        }
    }
}
