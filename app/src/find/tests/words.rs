use proptest::prelude::*;

use super::{find_ids, fold, register};

#[test]
fn marks_case_and_normal_form_do_not_matter() {
    for text in ["Rượu thóc", "RƯỢU THÓC", "Ru\u{31b}o\u{31b}\u{323}u tho\u{301}c", "ruou thoc"]
    {
        assert_eq!(fold(text), "ruou thoc", "{text}");
    }
    assert_eq!(fold("Đồng Đăng"), "dong dang");
}

#[test]
fn what_nobody_sees_does_not_matter() {
    for text in ["chè\u{200b}", "ch\u{ad}è", "\u{feff}c\u{200d}hè", "\u{202e}chè\0", "CHÈ\u{1}"]
    {
        assert_eq!(fold(text), "che", "{text:?}");
    }
    assert_eq!(fold("chè\u{200b}\txanh"), "che\txanh", "white space stays");
}

#[test]
fn letters_that_look_like_a_d_with_a_stroke_are_one() {
    for text in ["Đường", "đường", "\u{d0}ường", "\u{f0}ường", "\u{189}ường", "DUONG"]
    {
        assert_eq!(fold(text), "duong", "{text}");
    }
}

#[test]
fn every_word_must_occur_in_any_order_and_any_field() {
    let items = register(&[("Rượu thóc Nàm Pung", &[]), ("Rượu ngô", &[]), ("Trà thóc", &[])]);
    let names = |words| find_ids(&items, words, None);
    assert_eq!(names("thoc ruou"), ["Rượu thóc Nàm Pung"]);
    assert_eq!(names("RƯỢU"), ["Rượu ngô", "Rượu thóc Nàm Pung"]);
    assert_eq!(names("p01"), ["Rượu ngô"], "the id");
    assert_eq!(names("dong tam thoc").len(), 2, "the entity");
    assert_eq!(names("ta phin tra"), ["Trà thóc"], "the commune");
    assert_eq!(names("ruou mat ong"), [] as [&str; 0]);
    assert_eq!(names("").len(), 3);
}

#[test]
fn a_word_does_not_reach_from_one_product_into_the_next() {
    let items = register(&[("Chè", &[]), ("Mật", &[])]);
    assert_eq!(find_ids(&items, "phinmat", None), [] as [&str; 0]);
    assert_eq!(find_ids(&items, "phin mat", None), ["Mật"]);
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in ".*") {
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn a_part_of_a_name_finds_it(names in prop::collection::vec("[a-cA-Cđăâ ]{1,8}", 1..20), at in 0_usize..20) {
        let rows: Vec<_> = names.iter().map(|name| (name.as_str(), &[][..])).collect();
        let items = register(&rows);
        let wanted = &names[at % names.len()];
        let words = fold(wanted);
        let naive: Vec<_> = names
            .iter()
            .filter(|name| {
                let all = format!("{} htx dong tam ta phin", fold(name));
                words.split_whitespace().all(|word| all.split(' ').any(|other| other.contains(word)))
            })
            .collect();
        prop_assert_eq!(find_ids(&items, wanted, None).len(), naive.len());
    }
}
