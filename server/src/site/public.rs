//! What everyone may read, and keep: pages, pictures, data, the interface.

pub mod api;
pub mod bundle;
pub mod data;
pub mod feed;
pub mod file;
mod find;
pub mod function;
pub mod page;
pub mod picture;
pub mod schedule;
pub mod sitemap;
