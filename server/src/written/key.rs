//! Names as keys.

use app::find::fold;

/// A name without case, marks, spaces and punctuation.
pub fn key(name: &str) -> String {
    fold(name).chars().filter(|letter| letter.is_alphanumeric()).collect()
}
