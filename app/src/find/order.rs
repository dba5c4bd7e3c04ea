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
    let whole = |a: u32, b: u32| {
        let ((name, id), (other, other_id)) = (names[a as usize], names[b as usize]);
        alphabet.compare(name, other).then_with(|| id.cmp(other_id))
    };
    let mut order: Vec<(u64, u32)> = (0_u32..).take(names.len()).map(|name| (0, name)).collect();
    sort(&mut order, &keys, whole);
    let mut ranks = vec![0; names.len()];
    for (rank, &(_, name)) in (0_u32..).zip(&order) {
        ranks[name as usize] = rank;
    }
    ranks
}

/// Brings names into the order of their letters, of which the next to be compared stand beside
/// them; where no letters are left, into that of the `whole` names.
fn sort(order: &mut [(u64, u32)], keys: &Keys, whole: impl Fn(u32, u32) -> Ordering) {
    // Those whose first letters are the same.
    let mut parts = vec![(0..order.len(), 0)];
    while let Some((part, from)) = parts.pop() {
        let (mut start, part) = (part.start, &mut order[part]);
        for (letters, name) in &mut *part {
            *letters = keys.letters(*name, from);
        }
        part.sort_unstable();
        for same in part.chunk_by_mut(|(a, _), (b, _)| a == b) {
            let end = start + same.len();
            match same {
                [_] => {}
                [(letters, _), ..] if letters.to_be_bytes().ends_with(&[0]) => {
                    same.sort_unstable_by(|&(_, a), &(_, b)| whole(a, b));
                }
                _ => parts.push((start..end, from + AT_ONCE)),
            }
            start = end;
        }
    }
}

/// So many letters are compared as one number.
const AT_ONCE: usize = size_of::<u64>();

/// The places of the letters of each name, one name after the other.
#[derive(Default)]
struct Keys {
    places: Vec<u8>,
    ends: Vec<usize>,
}

impl Keys {
    /// The letters of a name after so many others, in the order of the number; 0 for none.
    fn letters(&self, name: u32, from: usize) -> u64 {
        let name = name as usize;
        let start = name.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let start = start.unwrap_or_default();
        let key = self.ends.get(name).map_or(&[][..], |&end| &self.places[start..end]);
        let mut letters = [0; AT_ONCE];
        let next = key.get(from..).unwrap_or_default();
        letters.iter_mut().zip(next).for_each(|(to, &place)| *to = place);
        u64::from_be_bytes(letters)
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
        let mut seen = ByCharacter::<()>::default();
        for character in names.flat_map(str::chars) {
            seen.get_or_insert_with(character, || ());
        }
        let keys: Vec<(char, Vec<u8>)> =
            seen.iter().map(|(character, ())| (character, key(character))).collect();
        let mut places: Vec<&Vec<u8>> = keys.iter().map(|(_, key)| key).collect();
        places.sort_unstable();
        places.dedup();
        // What counts for nothing, or for several letters, has no place of its own.
        if places.first().is_some_and(|key| key.is_empty())
            || places.windows(2).any(|two| two[1].starts_with(two[0]))
            || keys.iter().any(|&(character, _)| is_combining_mark(character))
        {
            return None;
        }
        let mut letters = ByCharacter::default();
        for (character, key) in &keys {
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
