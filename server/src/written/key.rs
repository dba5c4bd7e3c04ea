//! Names as keys.

use super::fold;

/// A name without case, marks, spaces and punctuation.
pub fn key(name: &str) -> String {
    fold(name).chars().filter(|letter| letter.is_alphanumeric()).collect()
}
