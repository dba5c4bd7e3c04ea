//! The illustrative register: tables of invented products, entities and
//! decisions that agree with what is published about Lào Cai.
//!
//! No product-level register of the province is published. What is known (how
//! many products on which day, by district, by stars; how many entities of
//! which kind) is written down as constants: [`fate`] says what becomes of each
//! product, [`story`] the rest. They hold for every seed; the seed only chooses
//! names, flags and market days. [`scaled`] makes a register of the same shape
//! and any size, for benchmarks.

mod agreed;
mod cast;
mod chain;
mod draw;
mod fate;
mod good;
mod illustrative;
mod market;
mod memory;
mod plan;
mod round;
mod scaled;
mod story;
mod village;
mod write;

pub use good::Goods;
pub use memory::{MARK, PRODUCTS, communes, files, is_illustrative, tables};
pub use plan::{PLAN, plan};

use std::io::{self, Write};

/// The seed of the sample register that the program carries.
pub const SEED: u64 = 2023;

/// What to make.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How many products; `None` makes the illustrative register.
    pub products: Option<u32>,
    /// The same seed gives the same bytes on every machine.
    pub seed: u64,
    /// What products are named after; the illustrative register is of the mountains.
    pub goods: Goods,
}

/// A commune by its official code, and that of its district.
#[derive(Clone, Copy, Debug)]
pub struct Commune<'a> {
    pub code: &'a str,
    pub district: &'a str,
}

/// Gives the writer of the table with this file name (`products.csv`).
pub type Sink<'a> = dyn FnMut(&str) -> io::Result<Box<dyn Write>> + 'a;

/// Writes the tables as CSV, one after the other.
///
/// # Errors
///
/// When the sink fails, or when `communes` lacks a commune that is needed: one
/// of each district of Lào Cai, or one at all for a register of a given size.
pub fn write(options: &Options, communes: &[Commune], sink: &mut Sink) -> io::Result<()> {
    match options.products {
        None => illustrative::write(options.seed, communes, sink),
        Some(products) => scaled::write(products, options, communes, sink),
    }
}

#[cfg(test)]
mod tests;
