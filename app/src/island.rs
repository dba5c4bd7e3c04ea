//! The few parts that also run in the browser. An island composes parts and
//! board types; what it shows is what the server would show for the same address.

mod address;
mod comparer;
mod controls;
mod explorer;
mod play;

pub use comparer::Comparer;
pub use explorer::Explorer;
