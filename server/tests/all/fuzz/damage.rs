//! Files that have gone through many hands.

use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};

/// What happens to one place of one of several files.
#[derive(Clone, Debug)]
pub struct Damage {
    file: Index,
    place: Index,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Byte(u8),
    Lost(u8),
    Twice(u8),
    Word(&'static [u8]),
    End,
}

/// One to six damages; to `words` the form of the files gives a meaning.
pub fn damages(words: &'static [&'static [u8]]) -> impl Strategy<Value = Vec<Damage>> {
    let what = prop_oneof![
        4 => any::<u8>().prop_map(What::Byte),
        2 => any::<u8>().prop_map(What::Lost),
        2 => any::<u8>().prop_map(What::Twice),
        8 => select(words).prop_map(What::Word),
        1 => Just(What::End),
    ];
    let damage = (any::<Index>(), any::<Index>(), what);
    vec(damage.prop_map(|(file, place, what)| Damage { file, place, what }), 1..=6)
}

/// `files` after all these damages.
pub fn damage(files: &[(String, Vec<u8>)], damages: &[Damage]) -> Vec<(String, Vec<u8>)> {
    let mut files = files.to_vec();
    for Damage { file, place, what } in damages {
        let file = file.index(files.len());
        let bytes = &mut files[file].1;
        let at = place.index(bytes.len() + 1);
        let to = |length: u8| (at + usize::from(length)).min(bytes.len());
        match *what {
            What::Byte(byte) => bytes.insert(at, byte),
            What::Lost(length) => drop(bytes.drain(at..to(length))),
            What::Twice(length) => {
                let again = bytes[at..to(length)].to_vec();
                bytes.splice(at..at, again);
            }
            What::Word(word) => drop(bytes.splice(at..at, word.iter().copied())),
            What::End => bytes.truncate(at),
        }
    }
    files
}
