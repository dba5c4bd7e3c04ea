use super::{Index, districts, register};
use crate::board::Links;

#[test]
fn every_id_finds_its_row_and_no_other_does() {
    let mut items = register(&[("A", &[]), ("B", &[]), ("C", &[])]);
    for (row, id) in ["z/1 ?", "Đ%20", "a"].into_iter().enumerate() {
        items.products[row].id = id.into();
    }
    let index = Index::new(&items, &Links::new(&items), &districts(&["Sa Pa"]));
    for (row, product) in (0..).zip(&items.products) {
        assert_eq!(index.product(&items, &product.id), Some(row));
    }
    assert_eq!(index.product(&items, "A"), None, "case matters in an id");
    assert_eq!(index.entity(&items, "E1"), Some(0));
    assert_eq!(index.village(&items, "E1"), None);
}

#[test]
fn a_product_repeats_another_of_its_entity_with_the_same_letters_and_digits() {
    let names = [
        "Rượu thóc  Đặc biệt",
        "ruou Thoc dac-biet",
        "Chè xanh 01",
        "Chè\nxanh 02",
        "Chè\nxanh 03",
    ];
    let mut items = register(&names.map(|name| (name, &[][..])));
    let repeats = |items: &_| {
        let index = Index::new(items, &Links::new(items), &districts(&["Sa Pa"]));
        (0..5).map(|product| index.attributes(product).repeats).collect::<Vec<_>>()
    };
    assert_eq!(repeats(&items), [true, true, false, false, false]);
    items.entities.push(items.entities[0].clone());
    items.products[1].entity = 1;
    assert_eq!(repeats(&items), [false; 5], "of another entity");
}
