//! The pages, one file each. They take the [`Visit`] from the context and tell the
//! document's head what they are.

mod api;
mod compare;
mod data;
mod district;
mod embed;
mod entity;
pub(crate) mod figures;
mod item;
mod method;
mod method_target;
mod overview;
pub(crate) mod problem;
mod product;
mod products;
mod target;
mod village;

pub use api::Api;
pub use compare::{Compare, comparison};
pub use data::Data;
pub use district::District;
pub use embed::Embed;
pub use entity::Entity;
pub use figures::Figures;
pub use method::Method;
pub use method_target::MethodTarget;
pub use overview::Overview;
pub use problem::{NoSuchPage, Problem, ProblemPage};
pub use product::Product;
pub use products::Products;
pub use target::Target;
pub use village::Village;

use crate::part::{exhibit::Exhibit, visit::Visit};

/// An exhibit of the page that `visit` is at; `None` when there is no such page or exhibit.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    let parts: Vec<&str> = visit.at.path.trim_matches('/').split('/').collect();
    match parts.as_slice() {
        [""] => overview::exhibit(visit, id),
        ["targets", target] => target::exhibit(visit, target, id),
        ["figures"] => figures::exhibit(visit, id),
        ["districts"] => compare::exhibit(visit, id),
        ["districts", code] => district::exhibit(visit, code, id),
        ["products"] => products::exhibit(visit, id),
        ["products", product] => product::exhibit(visit, product, id),
        ["entities", entity] => entity::exhibit(visit, entity, id),
        ["villages", village] => village::exhibit(visit, village, id),
        ["method"] => method::exhibit(visit, id),
        ["method", target] => method_target::exhibit(visit, target, id),
        ["data"] => data::exhibit(visit, id),
        _ => None,
    }
}
