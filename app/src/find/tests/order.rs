use icu_collator::{Collator, options::CollatorOptions};
use icu_locale_core::locale;
use proptest::prelude::*;

use super::{super::order::ranks, find_ids, register};

#[test]
fn names_follow_the_vietnamese_alphabet() {
    let names = [
        "Bảo Thắng",
        "Bảo Yên",
        "Bát Xát",
        "Bắc Hà",
        "Lào Cai",
        "Mường Khương",
        "Sa Pa",
        "Si Ma Cai",
        "Văn Bàn",
    ];
    let pairs: Vec<_> = names.iter().map(|&name| (name, "")).collect();
    assert_eq!(ranks(&pairs), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(ranks(&[("đ", ""), ("e", ""), ("dz", "")]), [1, 2, 0]);
}

#[test]
fn equal_names_follow_by_id_whatever_the_order_of_the_rows() {
    assert_eq!(ranks(&[("Chè", "2"), ("Chè", "1"), ("An", "3")]), [2, 1, 0]);
}

#[test]
fn recognised_products_come_first_then_names() {
    let items = register(&[
        ("B hết hạn", &[(4, "2019-05-01", None)]),
        ("C còn", &[(3, "2022-05-01", None)]),
        ("A chưa", &[]),
        ("D sắp hết", &[(5, "2021-01-15", None)]),
        ("E thu hồi", &[(3, "2022-01-15", Some("2023-01-01"))]),
    ]);
    assert_eq!(
        find_ids(&items, "", None),
        ["C còn", "D sắp hết", "B hết hạn", "E thu hồi", "A chưa"]
    );
    assert_eq!(find_ids(&items, "", Some("name"))[0], "A chưa");
    assert_eq!(find_ids(&items, "", Some("-name"))[0], "E thu hồi");
}

#[test]
fn what_is_missing_comes_last_both_ways() {
    let items = register(&[
        ("Không", &[]),
        ("Ba", &[(3, "2022-05-01", None)]),
        ("Năm", &[(5, "2022-01-01", None)]),
    ]);
    assert_eq!(find_ids(&items, "", Some("stars")), ["Ba", "Năm", "Không"]);
    assert_eq!(find_ids(&items, "", Some("-stars")), ["Năm", "Ba", "Không"]);
    assert_eq!(find_ids(&items, "", Some("end")), ["Năm", "Ba", "Không"]);
    assert_eq!(find_ids(&items, "", Some("-end")), ["Ba", "Năm", "Không"]);
}

proptest! {
    /// Letters with and without marks, in both forms, of other scripts, and signs; names with the
    /// same beginning.
    #[test]
    fn the_order_of_names_is_that_of_the_whole_alphabet(
        names in prop::collection::vec("[aAăâáàảãạặbdđĐeêếoôơờuưyz0-9 ().–-]{0,9}", 0..30),
        long in prop::collection::vec("Gạo nếp (nương )?[aá]{0,3}[a-cđ]{7,8}", 0..20),
        odd in prop::collection::vec("[aeæœßﬁ字я\u{302}\u{301}\u{ad}\u{200b} ]{0,4}", 0..3),
    ) {
        let names: Vec<String> = names.into_iter().chain(long).chain(odd).collect();
        let pairs: Vec<_> = names.iter().map(|name| (name.as_str(), "")).collect();
        let alphabet = Collator::try_new(locale!("vi").into(), CollatorOptions::default());
        let alphabet = alphabet.expect("the alphabet");
        let mut sorted: Vec<_> = ranks(&pairs).into_iter().zip(&names).collect();
        sorted.sort();
        prop_assert!(sorted.windows(2).all(|two| alphabet.compare(two[0].1, two[1].1).is_le()), "{sorted:?}");
    }
}
