use std::cmp::Ordering;

use icu_collator::{
    Collator, CollatorBorrowed,
    options::{CollatorOptions, Strength},
};
use icu_locale_core::locale;
use unicode_normalization::char::is_combining_mark;

use super::character::ByCharacter;

/// The place of each name in the order of the Vietnamese alphabet: every name has its
/// own, equal names follow by their `id`.
pub fn ranks<'a>(names: &[(&'a str, &'a str)]) -> Vec<u32> {
    let alphabet = Alphabet::new();
    let keys = Letters::new(names.iter().map(|(name, _)| *name))
        .map_or_else(Keys::default, |it| it.keys(names));
    let mut order: Vec<(u128, u32)> =
        (0_u32..).take(names.len()).map(|name| (keys.start(name), name)).collect();
    order.sort_unstable_by(|&(start, a), &(other_start, b)| {
        let ((name, id), (other, other_id)) = (names[a as usize], names[b as usize]);
        let letters = start.cmp(&other_start).then_with(|| keys.key(a).cmp(keys.key(b)));
        letters.then_with(|| alphabet.compare(name, other)).then_with(|| id.cmp(other_id))
    });
    let mut ranks = vec![0; names.len()];
    for (rank, &(_, name)) in (0_u32..).zip(&order) {
        ranks[name as usize] = rank;
    }
    ranks
}

/// The places of the letters of each name, one name after the other.
#[derive(Default)]
struct Keys {
    places: Vec<u8>,
    ends: Vec<usize>,
}

impl Keys {
    /// Empty where there is no key.
    fn key(&self, name: u32) -> &[u8] {
        let name = name as usize;
        let start = name.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        self.ends.get(name).map_or(&[], |&end| &self.places[start.unwrap_or_default()..end])
    }

    /// The first of them as one number, which orders most names alone.
    fn start(&self, name: u32) -> u128 {
        let mut start = [0; 16];
        start.iter_mut().zip(self.key(name)).for_each(|(to, &place)| *to = place);
        u128::from_be_bytes(start)
    }
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

/// The place of each letter in the alphabet, case and tone apart. Names that differ in these
/// places have the order that the first such difference gives; only others need be compared whole.
struct Letters(ByCharacter<u8>);

impl Letters {
    /// Those of `names`; `None` where letters cannot be told apart one by one: a mark that stands
    /// alone changes the letter before it.
    fn new<'a>(names: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Primary);
        let alphabet = Collator::try_new(locale!("vi").into(), options).ok()?;
        let key = |character: char| {
            let mut key = Vec::new();
            let Ok(()) = alphabet.write_sort_key_to(character.encode_utf8(&mut [0; 4]), &mut key);
            key
        };
        let mut keys = ByCharacter::<(char, Vec<u8>)>::default();
        for character in names.flat_map(str::chars) {
            keys.get_or_insert_with(character, || (character, key(character)));
        }
        let mut places: Vec<&Vec<u8>> = keys.values().map(|(_, key)| key).collect();
        places.sort_unstable();
        places.dedup();
        // What counts for nothing, or for several letters, has no place of its own.
        if places.first().is_some_and(|key| key.is_empty())
            || places.windows(2).any(|two| two[1].starts_with(two[0]))
            || keys.values().any(|&(character, _)| is_combining_mark(character))
        {
            return None;
        }
        let mut letters = ByCharacter::default();
        for (character, key) in keys.values() {
            // 0 is the end of a name.
            let place = u8::try_from(places.binary_search(&key).ok()? + 1).ok()?;
            letters.get_or_insert_with(*character, || place);
        }
        Some(Self(letters))
    }

    fn keys(&self, names: &[(&str, &str)]) -> Keys {
        let place = |character: char| self.0.get(character).copied().unwrap_or_default();
        let mut keys = Keys::default();
        for (name, _) in names {
            keys.places.extend(name.chars().map(place));
            keys.ends.push(keys.places.len());
        }
        keys
    }
}
