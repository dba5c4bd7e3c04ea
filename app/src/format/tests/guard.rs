use proptest::prelude::*;

use super::*;

#[test]
fn a_formula_is_guarded_and_a_guard_of_its_own_is_doubled() {
    for (text, expected) in [
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("''-", "'''-"),
        ("'Nậm Pung", "'Nậm Pung"),
        ("Chè = trà", "Chè = trà"),
        ("", ""),
    ] {
        assert_eq!(guard(text), expected);
        assert_eq!(unguard(expected), text);
    }
}

proptest! {
    #[test]
    fn whatever_is_guarded_is_read_back(text in "['=+@\\t\\ra-]{0,5}.*") {
        let written = guard(&text);
        prop_assert_eq!(unguard(&written), &*text);
        prop_assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\r']));
    }
}
