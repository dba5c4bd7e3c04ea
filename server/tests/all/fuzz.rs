//! What no office writes, given to everything that reads.
//!
//! A few hundred of each with the other tests; `make fuzz` takes a million of each.

mod address;
mod bundle;
mod damage;
mod list;
mod parts;
mod place;
mod plan;
mod register;
mod sheet;
mod workbook;

use proptest::prelude::*;

/// As many cases as `PROPTEST_CASES` says; nothing is written beside the tests when one fails.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}
