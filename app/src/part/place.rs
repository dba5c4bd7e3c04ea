use super::cell::Cell;
use crate::{board::Shape, edition::Edition, format::Lang, text::progress};

/// The name of a place by its position; a word where a row lies in no unit of the plan.
pub fn place(edition: &Edition, lang: Lang, position: u16) -> Cell {
    match edition.districts.get(usize::from(position)) {
        Some(place) => Cell::name(lang, place.name.as_str()),
        None => Cell::missing(progress::UNPLACED.in_lang(lang)),
    }
}

/// The names of the places of a shape, in their order.
pub fn names(shape: &Shape, lang: Lang) -> Vec<String> {
    let name = |name: &str| match name {
        "" => progress::UNPLACED.in_lang(lang).to_owned(),
        _ => name.to_owned(),
    };
    shape.districts.iter().map(|place| name(&place.name)).collect()
}
