//! The ground of every answer: bytes and codings, one cache, queries, problems, headers.

pub mod body;
pub mod cache;
pub mod coding;
pub mod headers;
pub mod media;
pub mod problem;
pub mod query;
pub mod work;
