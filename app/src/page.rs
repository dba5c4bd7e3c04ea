//! The pages, one file each. They take the [`Visit`](crate::part::visit::Visit)
//! from the context and tell the document's head what they are.

pub(crate) mod figures;
mod overview;
pub(crate) mod problem;
mod target;

pub use figures::Figures;
pub use overview::Overview;
pub use problem::{NoSuchPage, Problem, ProblemPage};
pub use target::Target;
