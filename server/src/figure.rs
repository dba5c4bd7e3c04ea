//! Published figures: what was printed, when and where, and what the names mean.

mod clash;
mod place;
mod read;

pub use clash::clashes;
pub use place::COUNTRY;
pub use read::{FigureError, Figures, Published, Share, Term};

#[cfg(test)]
mod tests;
