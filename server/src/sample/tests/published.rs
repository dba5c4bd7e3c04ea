//! The illustrative register agrees with what is published.

use super::made::{Register, communes};

/// The register of the seed that the program carries, and of another.
fn registers() -> [Register; 2] {
    [2023, 1].map(|seed| Register::new(None, seed))
}

#[track_caller]
fn check_districts(register: &Register, day: &str, expected: &[(&str, usize)]) {
    let communes = communes();
    let products = register.products_with(day);
    for (district, expected) in expected {
        let inside = |commune: &String| communes.iter().any(|(c, d)| c == commune && d == district);
        let count = products.iter().filter(|row| inside(&row["commune"])).count();
        assert_eq!(count, *expected, "{district} on {day}");
    }
}

#[test]
fn february_2023() {
    for register in registers() {
        let day = "2023-02-28";
        let products = register.products_with(day);
        let mut places: Vec<_> = products.iter().map(|row| &row["commune"]).collect();
        places.sort();
        places.dedup();

        assert_eq!(products.len(), 163);
        assert_eq!([4, 5].map(|stars| register.with_stars(stars, day)), [26, 0]);
        assert_eq!(register.entities(day).len(), 81);
        assert_eq!(places.len(), 60);
        let kinds = ["traditional_craft_village", "craft_village", "traditional_craft"];
        assert_eq!(kinds.map(|kind| register.villages(kind, day).len()), [20, 10, 17]);
        check_districts(
            &register,
            day,
            &[
                ("080", 8),
                ("082", 12),
                ("083", 14),
                ("084", 4),
                ("085", 12),
                ("086", 30),
                ("087", 25),
                ("088", 37),
                ("089", 21),
            ],
        );
    }
}

#[test]
fn end_of_2023() {
    for register in registers() {
        let day = "2023-12-31";

        assert_eq!([3, 4, 5].map(|stars| register.with_stars(stars, day)), [195, 10, 0]);
        assert_eq!(register.entities(day).len(), 94);
        assert_eq!(register.active("sales_points", day).len(), 8);
        check_districts(&register, day, &[("084", 8), ("089", 33)]);
    }
}

#[test]
fn november_2024() {
    for register in registers() {
        let day = "2024-11-05";
        let of_kind = |kind| register.of_kind(kind, day);

        assert_eq!([3, 4, 5].map(|stars| register.with_stars(stars, day)), [202, 8, 2]);
        assert_eq!(of_kind("cooperative"), 57);
        assert_eq!(of_kind("small_enterprise") + of_kind("large_enterprise"), 8);
        assert_eq!(of_kind("household"), 29);
        assert_eq!(of_kind("cooperative_group"), 7);
        assert_eq!(register.new_products("2023-12-31", "2024-12-31"), 49);
    }
}

#[test]
fn earlier_years() {
    let register = Register::new(None, 2023);
    let recognised = |day| register.recognised_products(day).len();

    assert_eq!(recognised("2018-12-31"), 10);
    assert_eq!(recognised("2019-12-14"), 46);
    assert_eq!(recognised("2020-01-31"), 50);
    assert_eq!([3, 4].map(|stars| register.with_stars(stars, "2022-12-10")), [113, 29]);
}
