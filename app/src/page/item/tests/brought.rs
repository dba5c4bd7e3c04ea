use super::*;
use crate::{
    board::Unit,
    format::Lang,
    page::overview,
    part::{brought, exhibit::Exhibit},
    text::brought as words,
};

const NOTE: &str = "≈ 1 dòng xếp vào nơi nhận phần lớn nhất: đơn vị hành chính của dòng đã được chia, nên địa bàn chưa chắc chắn.";

/// The small register, whose first commune was divided.
fn divided() -> Visit {
    let mut visit = visit("2023-06-30");
    let mut edition = Arc::unwrap_or_clone(visit.edition);
    edition.items.communes[0].uncertain = true;
    visit.edition = Arc::new(edition);
    visit
}

/// The mark of a row's place or name, and what stands below.
fn marked(exhibit: &Exhibit, column: usize) -> (bool, &str) {
    let cell = &exhibit.data.rows[0][column];
    (cell.mark.as_deref().is_some_and(|mark| mark.contains('≈')), &exhibit.note)
}

#[test]
fn row_brought_by_the_largest_part_is_marked_and_told_below_and_its_place_stays_as_it_is() {
    let products = list(&divided(), "list").expect("a list");
    assert_eq!(marked(&products, 4), (true, NOTE));
    assert_eq!(products.data.rows[0][4].shown, "Sa Pa");
    let own = entity::exhibit(&divided(), "E", "products").expect("a list");
    assert_eq!(marked(&own, 3), (true, NOTE));
    for id in ["products", "entities", "villages", "applications"] {
        let of = crate::page::district::exhibit(&divided(), "01", id).expect("a list");
        let (is_marked, below) = marked(&of, 0);
        assert!(is_marked && below.ends_with("nên địa bàn chưa chắc chắn."), "{id}: {below}");
    }
}

#[test]
fn list_of_what_ends_soon_has_the_note_of_its_mark() {
    let mut visit = divided();
    let mut edition = Arc::unwrap_or_clone(visit.edition);
    edition.items.certificates[0].ends_on = a_day("2023-07-15");
    visit.edition = Arc::new(edition);
    let ending = overview::exhibit(&visit, "ending").expect("a list");
    assert_eq!(marked(&ending, 1), (true, NOTE));
    visit.day = a_day("2023-03-31");
    let ending = overview::exhibit(&visit, "ending").expect("a list");
    assert!(ending.data.rows.is_empty() && ending.note.is_empty());
}

#[test]
fn nothing_is_said_where_no_commune_was_divided() {
    let visit = visit("2023-06-30");
    let products = list(&visit, "list").expect("a list");
    assert_eq!(marked(&products, 4), (false, ""));
    assert!(brought::line(&visit, None).is_none() && brought::line(&visit, Some(0)).is_none());
    assert!(brought::by_place(&visit.edition).iter().all(|place| place.0 == 0));
    let area = words::AREA.vi;
    assert!(village::facts(&visit, 0).iter().all(|(name, _)| *name != area));
}

#[test]
fn page_of_an_item_says_from_where_it_was_brought() {
    let facts = village::facts(&divided(), 0);
    let area = facts.into_iter().find(|(name, _)| *name == words::AREA.vi);
    assert_eq!(
        area.expect("a fact").1.shown,
        "Đưa về từ Xã A (mã Xã A), đơn vị đã được chia: tính cho Thị xã Sa Pa, nơi nhận phần lớn nhất, nên chưa chắc chắn."
    );
}

#[test]
fn number_of_rows_that_were_brought_is_told_of_each_place() {
    let visit = divided();
    // A product, an entity, a village and two applications; nothing lies elsewhere.
    assert_eq!(brought::by_place(&visit.edition), [(5, 5), (0, 0), (0, 0)]);
    assert!(brought::line(&visit, Some(0)).is_some() && brought::line(&visit, Some(1)).is_none());
    assert_eq!(words::rows(Lang::Vi, 5), "5 dòng xếp vào nơi nhận phần lớn nhất");
    assert_eq!(words::rows(Lang::En, 1), "1 row brought by the largest part");
    assert!(brought::divided(&visit.edition, Unit::Product, 0).is_some());
}
