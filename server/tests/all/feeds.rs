//! What an item's page says of the figures it belongs to is what the figures say of it.

use std::collections::HashSet;

use app::{
    board::{Board, Counted, Day, Unit},
    part::feeds::feeds,
};

use crate::boards::{boards, edition};

#[test]
fn figures_of_every_item_are_the_figures_that_count_it() {
    for board in boards() {
        let items = &edition().items;
        let units = [
            (Unit::Product, items.products.len()),
            (Unit::Entity, items.entities.len()),
            (Unit::Village, items.villages.len()),
        ];
        for (unit, size) in units {
            for day in ["2022-12-31", "2023-06-30", "2023-12-31", "2024-03-31"] {
                check(board, unit, u32::try_from(size).expect("few"), day.parse().expect("a day"));
            }
        }
    }
}

fn check(board: &Board, unit: Unit, size: u32, day: Day) {
    let on = |counted: &Counted| counted.on(day).map(|held| held.item).collect::<HashSet<u32>>();
    for target in &board.targets {
        for reading in target.readings.iter().filter(|reading| reading.shape.unit == unit) {
            let counted = on(&reading.counted);
            let among = reading.among.as_ref().map(on).unwrap_or_default();
            for item in 0..size {
                let same = feeds(board, unit, item, day).into_iter().find(|one| {
                    one.target.id == target.id && one.reading.shape.id == reading.shape.id
                });
                let said = same.map(|one| one.counted);
                let wanted = match (counted.contains(&item), among.contains(&item)) {
                    (true, _) => Some(true),
                    (false, true) => Some(false),
                    (false, false) => None,
                };
                assert_eq!(
                    said, wanted,
                    "{} {} {unit:?} {item} {day}",
                    target.id, reading.shape.id
                );
            }
        }
    }
}
