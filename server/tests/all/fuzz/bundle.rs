//! Bundles of strangers.

use std::sync::LazyLock;

use app::board::Day;
use proptest::prelude::*;
use server::{bundle, edition, input::Inputs, register::RegisterFiles};

use super::{
    config,
    damage::{damage, damages},
    parts::{parts, zipped},
    register::good,
};
use crate::boards::inputs;

const WORDS: [&[u8]; 20] = [
    b"PK\x03\x04",
    b"PK\x01\x02",
    b"PK\x05\x06",
    b"PK\x06\x06",
    b"PK\x06\x07",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\xff\xff\xff\xff\x7f",
    b"\0\0\0\0",
    b"../../a",
    b"/a",
    b"C:\\a",
    b"manifest.json",
    b"\"",
    b",",
    b"\n",
    b"0",
    b"2023-12-31",
    b"2023-02-31",
    b"[[target]]",
    b"E2",
];

static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let tables = good().csv().into_iter();
    let tables = tables.map(|(name, text)| (name.to_owned(), text.into_bytes())).collect();
    let register = RegisterFiles::from_entries("register", tables);
    let inputs = Inputs { register, ..inputs() };
    let (edition, _) = edition::compute(&inputs, Day::LAST).expect("no errors");
    bundle::make(&inputs, &edition).expect("a bundle")
});

static GOOD: LazyLock<bundle::Bundle> = LazyLock::new(|| bundle::read(&FILE).expect("a bundle"));

#[test]
fn the_bundle_that_is_to_be_damaged_is_a_good_one() {
    let report = bundle::verify(&GOOD, |_| ());
    assert!(report.agrees(), "{report:?}");
}

/// Whoever damaged it, it is refused in words, or its figures are computed and it agrees only when
/// it is `good`.
fn verified(bytes: &[u8], good: &bundle::Bundle) -> Result<(), TestCaseError> {
    match bundle::read(bytes) {
        Err(error) => prop_assert!(!error.to_string().is_empty()),
        Ok(found) => prop_assert_eq!(bundle::verify(&found, |_| ()).agrees(), found == *good),
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_damaged_bundle_is_the_same_or_does_not_agree(damages in damages(&WORDS)) {
        let whole = damage(&[(String::new(), FILE.clone())], &damages).remove(0).1;
        verified(&whole, &GOOD)?;
    }

    #[test]
    fn a_bundle_of_damaged_entries_is_the_same_or_does_not_agree(damages in damages(&WORDS)) {
        verified(&zipped(&damage(&parts(&FILE), &damages)), &GOOD)?;
    }
}
