//! Registers of any size, of the illustrative one's shape, row by row.
//!
//! A row is a function of its number and of choices drawn in order, so nothing
//! is kept: an entity's commune and a product's entity follow from their
//! numbers. Days are spread over all of 2018 to 2024, which is harder to count
//! than rounds of grading.

mod history;
mod rows;
mod tables;

use std::io;

use super::{Commune, Options, Sink, draw::Draw, good::Goods};
use rows::Rows;

/// Entities of a block of twenty products: half of them with one product, one with six.
const BLOCK: [u32; 20] = [0, 1, 2, 3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 8, 9, 9, 9, 9, 9, 9];

/// Writes the tables for `products` products.
pub fn write(
    products: u32,
    &Options { seed, goods, .. }: &Options,
    communes: &[Commune],
    sink: &mut Sink,
) -> io::Result<()> {
    if communes.is_empty() {
        return Err(io::Error::other("no commune"));
    }
    let shape = Shape { products, communes, seed, goods };
    shape.products(Rows::open(sink)?)?;
    shape.entities(Rows::open(sink)?)?;
    shape.certificates(Rows::open(sink)?)?;
    shape.green_chains(Rows::open(sink)?)?;
    shape.villages(Rows::open(sink)?)?;
    shape.listings(Rows::open(sink)?)?;
    shape.sales_points(Rows::open(sink)?)?;
    shape.applications(Rows::open(sink)?)
}

struct Shape<'a> {
    products: u32,
    communes: &'a [Commune<'a>],
    seed: u64,
    goods: Goods,
}

impl Shape<'_> {
    fn entity(&self, product: u32) -> u32 {
        product / 20 * 10 + BLOCK[(product % 20) as usize]
    }

    fn entity_count(&self) -> u32 {
        self.products.checked_sub(1).map_or(0, |last| self.entity(last) + 1)
    }

    fn village_count(&self) -> u32 {
        self.products.div_ceil(6)
    }

    /// The commune of the entity or village with this number.
    fn commune(&self, number: u32) -> &str {
        self.communes[number as usize % self.communes.len()].code
    }

    /// A village in the commune of an entity, when there is one.
    fn village_near(&self, entity: u32, draw: &mut Draw) -> Option<u32> {
        let communes = self.communes.len() as u32;
        let first = entity % communes;
        let inside = self.village_count().checked_sub(first)?.div_ceil(communes);
        (inside > 0).then(|| first + communes * draw.below(inside))
    }
}
