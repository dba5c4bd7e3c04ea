//! Both registers are free of faults, at any size.

use std::collections::HashSet;

use super::made::Register;

/// Ids stand once, what is referred to is there, days are in order.
fn check(register: &Register) {
    let ids = |table: &str| -> HashSet<String> {
        let rows = register.rows(table);
        let ids: HashSet<_> = rows.iter().map(|row| row["id"].clone()).collect();
        assert_eq!(ids.len(), rows.len(), "ids of {table}");
        ids
    };
    let (products, entities, villages) = (ids("products"), ids("entities"), ids("villages"));
    ids("sales_points");
    ids("applications");

    for row in register.rows("products") {
        assert!(entities.contains(&row["entity"]));
        assert!(row["village"].is_empty() || villages.contains(&row["village"]));
    }
    for (table, column, known) in [
        ("certificates", "product", &products),
        ("listings", "product", &products),
        ("green_chains", "entity", &entities),
        ("applications", "entity", &entities),
    ] {
        assert!(register.rows(table).iter().all(|row| known.contains(&row[column])), "{table}");
    }
    for (table, from, to) in [
        ("certificates", "granted_on", "revoked_on"),
        ("green_chains", "since", "until"),
        ("listings", "since", "until"),
        ("sales_points", "since", "until"),
        ("villages", "recognised_on", "revoked_on"),
    ] {
        let mut rows = register.rows(table).iter();
        assert!(rows.all(|row| row[to].is_empty() || row[from] <= row[to]), "{table}");
    }
    for rows in register.certificates().values() {
        assert!(rows.is_sorted_by(|one, next| one["granted_on"] < next["granted_on"]));
    }
}

#[test]
fn illustrative_register_has_no_fault() {
    check(&Register::new(None, 2023));
}

#[test]
fn registers_of_any_size_have_no_fault() {
    for products in [0, 1, 2, 7, 100, 4000] {
        let register = Register::new(Some(products), 5);

        assert_eq!(register.rows("products").len(), products as usize);
        check(&register);
    }
}

#[test]
fn shape_is_that_of_the_illustrative_register() {
    let register = Register::new(Some(4000), 5);
    let communes: HashSet<_> =
        register.rows("products").iter().map(|row| &row["commune"]).collect();

    assert_eq!(communes.len(), 152);
    assert_eq!(register.rows("entities").len(), 2000);
    assert!((9_800..10_200).contains(&register.rows("certificates").len()));
    assert!((2_800..3_600).contains(&register.recognised_products("2023-12-31").len()));
}

#[test]
fn seed_decides_every_byte() {
    for products in [None, Some(300)] {
        let [one, same, other] = [7, 7, 8].map(|seed| Register::new(products, seed).text);

        assert_eq!(one, same);
        assert_ne!(one, other);
    }
}
