//! Register, engine and site of the OCOP targets dashboard.
//!
//! The pipeline, top to bottom: files become a [`register`] of checked frames,
//! the [`engine`] turns frames into intervals and intervals into steps,
//! [`board`] puts the steps into the reader's words, and [`site`] answers
//! every request from the finished board by look-up.

pub mod act;
pub mod apart;
pub mod board;
pub mod bundle;
pub mod cause;
pub mod columns;
pub mod compute;
pub mod dataset;
mod digest;
pub mod disk;
pub mod edition;
pub mod engine;
pub mod fault;
pub mod figure;
pub mod input;
pub mod intake;
pub mod library;
pub mod note;
pub mod outlook;
pub mod output;
pub mod place;
pub mod plan;
pub mod register;
pub mod sample;
pub mod sheet;
pub mod shipped;
pub mod site;
pub mod written;
