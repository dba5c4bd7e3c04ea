use super::place;
use crate::{
    board::{Certificate, State},
    part::visit::Visit,
    register::rule::RECOGNISED_STARS,
};

/// A product with its current certificate of recognition, in force or not.
#[derive(Clone, Copy)]
pub struct Held<'a> {
    /// Position among the products.
    pub product: u32,
    pub certificate: &'a Certificate,
    pub state: State,
}

/// The products of the page's place that were recognised by its day, in the order of the register.
pub fn held(visit: &Visit) -> Vec<Held<'_>> {
    let (edition, day) = (&visit.edition, visit.day);
    let current = |product| {
        let certificate = edition.current(product, day)?;
        let recognised = certificate.stars >= RECOGNISED_STARS;
        recognised.then(|| Held { product, certificate, state: edition.state(product, day) })
    };
    products(visit).filter_map(current).collect()
}

/// Positions of the products of the page's place.
pub fn products(visit: &Visit) -> impl Iterator<Item = u32> {
    let place = place(visit).ok().flatten().and_then(|place| u16::try_from(place).ok());
    let all = (0_u32..).zip(&visit.edition.items.products);
    all.filter(move |(_, row)| place.is_none_or(|place| row.place == place)).map(|(at, _)| at)
}
