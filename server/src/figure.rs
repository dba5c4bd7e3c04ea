//! Published figures: what was printed, when and where, and what the names mean.

mod clash;
mod number;
mod place;
mod read;
mod row;
mod terms;

pub use clash::clashes;
pub use place::COUNTRY;
pub use read::{Figures, Published};
pub use row::COLUMNS;
pub use terms::{Share, Term, Terms, terms};

#[cfg(test)]
mod tests;
