//! What people see of the OCOP targets dashboard.
//!
//! A [`board::Board`] holds the finished figures; everything here is a pure
//! function of it, of an address and of a language: page, part, chart, text.
//! Inside this crate modules depend on each other only in the direction
//! `schema <- register <- board <- chart <- part <- page <- route`; nothing knows files or a clock.
//! Public pages read fully without scripts; islands only add.

// A whole island is one type, which the server lays out as such.
#![recursion_limit = "256"]

pub mod address;
pub mod board;
pub mod chart;
mod closed;
pub mod day;
pub mod format;
#[cfg(any(feature = "ssr", feature = "comparer"))]
pub mod function;
#[cfg(any(feature = "ssr", feature = "hydrate"))]
pub mod island;
pub mod part;
pub mod register;
pub mod schema;
pub mod text;

#[cfg(feature = "ssr")]
pub mod edition;
#[cfg(feature = "ssr")]
pub mod fault;
#[cfg(feature = "outlook")]
pub mod find;
#[cfg(feature = "outlook")]
pub mod outlook;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod problem;
#[cfg(feature = "ssr")]
pub mod route;
