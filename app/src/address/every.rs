//! The ids of which each has a page of its own.

use crate::board::Board;

pub fn targets(board: &Board) -> impl Iterator<Item = &String> {
    board.targets.iter().map(|target| &target.id)
}

pub fn districts(board: &Board) -> impl Iterator<Item = &String> {
    board.districts.iter().map(|place| &place.code)
}

pub fn entities(board: &Board) -> impl Iterator<Item = &String> {
    board.items.entities.iter().map(|row| &row.id)
}

pub fn villages(board: &Board) -> impl Iterator<Item = &String> {
    board.items.villages.iter().map(|row| &row.id)
}

pub fn products(board: &Board) -> impl Iterator<Item = &String> {
    board.items.products.iter().map(|row| &row.id)
}
