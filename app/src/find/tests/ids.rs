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
