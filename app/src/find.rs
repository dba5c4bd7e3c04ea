//! Finding products by words and facets, and items by their ids.
//!
//! An [`Index`] is made once for a version of the register and shared by all plans.
//! Server only: nothing of it travels to the browser.

mod character;
mod facet;
mod fold;
mod found;
mod index;
mod order;
mod profile;
mod question;
mod texts;
mod words;

pub use facet::Facet;
pub use fold::{Folding, fold};
pub use found::{Found, PAGE};
pub use index::Index;
pub use order::ranks;
pub use question::{By, Question, Sort};

#[cfg(test)]
mod tests;
