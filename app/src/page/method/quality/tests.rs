use std::sync::Arc;

use super::*;
use crate::{
    address::Address,
    page::district::tests::small::{a_day, edition},
};

/// A product without its village, in the unit at `place` of `units`.
fn shown(units: usize, place: u16) -> Exhibit {
    let mut edition = Arc::unwrap_or_clone(edition(&[&[(3, "2023-05-01", None)]]));
    edition.items.products[0].place = place;
    edition.items.products[0].village = None;
    edition.districts = vec![edition.districts[0].clone(); units];
    let board = Arc::clone(edition.default_board());
    let at = Address::default().to(Page::Method);
    quality(&Visit { edition: Arc::new(edition), board, day: a_day("2023-12-31"), at })
}

fn words(row: &[Cell]) -> Vec<&str> {
    row.iter().map(|cell| &*cell.shown).collect()
}

#[test]
fn what_lies_in_no_unit_counts_for_the_province_and_has_its_column() {
    let row = |exhibit: &Exhibit| {
        let name = checks::NO_VILLAGE.vi;
        let row = exhibit.data.rows.iter().find(|row| row[0].shown == name).expect("the check");
        words(row)[1..].iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(row(&shown(2, 1)), ["1/1", "–", "1/1"]);
    let nowhere = shown(2, u16::MAX);
    assert_eq!(words(&nowhere.data.head).last(), Some(&progress::UNPLACED.vi));
    assert_eq!(row(&nowhere), ["1/1", "–", "–", "1/1"]);
}

#[test]
fn many_units_stand_below_each_other_and_those_that_lack_something_are_shown() {
    let exhibit = shown(99, 7);
    assert_eq!(exhibit.data.rows.len(), 100);
    assert!(exhibit.data.rows.iter().all(|row| row.len() == Check::ALL.len()));
    let few = few(&exhibit).expect("a long table");
    // The entity and the village lie in the first unit.
    assert_eq!(few.rows, [7, 0, 99].map(|at: usize| exhibit.data.rows[at].clone()));
    assert_eq!(super::few(&shown(9, 7)), None);
}

#[test]
fn recognised_products_without_a_group_are_found() {
    let mut edition = Arc::unwrap_or_clone(edition(&[
        &[(3, "2023-05-01", None)],
        &[(4, "2023-06-01", None)],
        &[(2, "2023-06-01", None)],
    ]));
    edition.items.products[1].group = None;
    edition.items.products[2].group = None;
    let tallies = Tallies::new(&edition, a_day("2023-12-31"));
    assert_eq!(tallies.by_district(Check::NoGroup)[0], (1, 2));
    let earlier = Tallies::new(&edition, a_day("2023-05-31"));
    assert_eq!(earlier.by_district(Check::NoGroup)[0], (0, 1));
}

#[test]
fn rows_brought_by_the_largest_part_are_told_where_there_are_some() {
    let rows = |uncertain: bool| {
        let mut edition = Arc::unwrap_or_clone(edition(&[&[(3, "2023-05-01", None)]]));
        edition.items.communes[0].uncertain = uncertain;
        let board = Arc::clone(edition.default_board());
        let at = Address::default().to(Page::Method);
        let visit = Visit { edition: Arc::new(edition), board, day: a_day("2023-12-31"), at };
        let told = [quality(&visit), of_district(&visit, 0).expect("a district")];
        told.map(|exhibit| {
            let of = |row: &&Vec<Cell>| row[0].shown == checks::BROUGHT.vi;
            exhibit.data.rows.iter().find(of).map(|row| row[1].shown.clone())
        })
    };
    assert_eq!(rows(false), [None, None]);
    // A product, an entity, a village and two applications.
    assert_eq!(rows(true), [Some("5/5".to_owned()), Some("5/5".to_owned())]);
}
