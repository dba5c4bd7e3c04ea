//! Every target of 2023 has something to show, and nothing passes for real.

use super::made::Register;

const B: &str = "2022-12-31";
const E: &str = "2023-12-31";

#[test]
fn targets_of_2023() {
    let register = Register::new(None, 2023);
    let [due, regraded, kept, raised] = register.cohort(B, E);

    assert_eq!(register.new_products(B, E), 49);
    assert_eq!((regraded, due), (33, 43));
    assert_eq!((kept, raised, register.recognised_products(B).len()), (66, 2, 160));
    assert_eq!((register.of_kind("cooperative", E), register.of_kind("cooperative", B)), (54, 50));
    assert_eq!(register.entities(B).len(), 80);
    assert_eq!(register.of_kind("small_enterprise", E), 8);
    assert_eq!(register.chains(B, E), [28, 15]);
    assert_eq!(
        [B, E].map(|day| register.villages_with_ocop("traditional_craft_village", day).len()),
        [2, 3]
    );
    assert!((140..170).contains(&register.count_listed(E)), "{}", register.count_listed(E));
    let points = register.active("sales_points", E);
    assert_eq!(points.iter().filter(|row| row["since"].as_str() > B).count(), 3);
}

#[test]
fn largest_entity_has_ten_products() {
    let register = Register::new(None, 2023);
    let products = register.rows("products");
    let of = |entity: &str| products.iter().filter(|row| row["entity"] == entity).count();

    assert_eq!(register.rows("entities").iter().map(|row| of(&row["id"])).max(), Some(10));
}

#[test]
fn names_say_that_they_are_invented() {
    let register = Register::new(None, 2023);
    let named = [("products", "name"), ("entities", "name"), ("villages", "name")];
    let more =
        [("sales_points", "name"), ("applications", "product_name"), ("listings", "channel")];

    for (table, column) in named.into_iter().chain(more) {
        assert!(register.rows(table).iter().all(|row| row[column].contains("minh họa")), "{table}");
    }
}

#[test]
fn nothing_begins_after_2024() {
    let register = Register::new(None, 2023);

    for text in register.text.values() {
        assert!(!text.contains("2025-"));
    }
}

#[test]
fn some_cells_are_not_stated() {
    let register = Register::new(None, 2023);
    let optional = [
        ("entities", "women_led"),
        ("entities", "minority_led"),
        ("certificates", "decision"),
        ("certificates", "granted_by"),
        ("green_chains", "evidence"),
        ("green_chains", "raw_material_area"),
        ("villages", "recognised_on"),
    ];

    for (table, column) in optional {
        assert!(register.rows(table).iter().any(|row| row[column].is_empty()), "{table} {column}");
    }
}
