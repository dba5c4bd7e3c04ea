//! Rows that say all of a product.

use app::schema::ListField;

use super::count::is_count;
use crate::{
    intake::list::{header::Header, mark::is_mark, text::text_of},
    sheet::Row,
    written::stars,
};

/// The columns that say where an entity is.
const PLACES: [ListField; 3] = [ListField::Address, ListField::Production, ListField::Commune];

/// True when a row names a product and its entity, and says where it is and how many stars it
/// has: nothing but a product's does.
pub fn is_complete(row: &Row, header: &Header) -> bool {
    is_named(row, header) && is_graded(row, header)
}

/// True when a row names a product and its entity, and says where it is.
pub fn is_named(row: &Row, header: &Header) -> bool {
    let text = |field| header.column(field).and_then(|at| text_of(row.1.get(at)?));
    let (Some(product), Some(entity)) = (text(ListField::Product), text(ListField::Entity)) else {
        return false;
    };
    let mut places = PLACES.into_iter().filter(|it| header.column(*it).is_some()).peekable();
    let is_placed = places.peek().is_none() || places.any(|field| text(field).is_some());
    product != entity && !is_count(&entity) && is_placed
}

/// True when a list has columns of stars.
pub fn has_stars(header: &Header) -> bool {
    header.column(ListField::Stars).is_some()
        || header.marks().next().is_some()
        || header.years().next().is_some()
}

/// True when a row has stars, or a mark below some.
pub fn is_graded(row: &Row, header: &Header) -> bool {
    let cell = |at: usize| row.1.get(at);
    let is_grade = |at| cell(at).is_some_and(|cell| stars::in_cell(cell).is_some());
    let is_ticked = |at, stars| cell(at).and_then(|cell| is_mark(cell, stars)) == Some(true);
    header.column(ListField::Stars).is_some_and(is_grade)
        || header.marks().any(|(at, stars)| is_grade(at) || is_ticked(at, stars))
        || header.years().any(|(at, _)| is_grade(at))
}
