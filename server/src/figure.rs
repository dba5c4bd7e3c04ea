//! Published figures: what was printed, when and where, and what the names mean.

mod clash;
mod read;

pub use clash::clashes;
pub use read::{COUNTRY, FigureError, Figures, Published, Share, Term};

#[cfg(test)]
mod tests;
