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
pub use compare::Compare;
pub use data::Data;
pub use district::District;
pub use embed::Embed;
pub use entity::Entity;
pub use figures::Figures;
pub use method::Method;
pub use method_target::MethodTarget;
pub use overview::Overview;
pub use problem::{NoSuchPage, ProblemPage};
pub use product::Product;
pub use products::Products;
pub use target::Target;
pub use village::Village;

use crate::{
    part::{exhibit::Exhibit, visit::Visit},
    problem::{Problem, Thing},
};

/// An exhibit of the page that `visit` is at.
///
/// # Errors
///
/// When the page cannot be shown, or has no such exhibit.
pub fn exhibit(visit: &Visit, id: &str) -> Result<Exhibit, Problem> {
    let missing = || problem(visit).unwrap_or(Problem::missing(Thing::Exhibit, visit.at.action()));
    find_exhibit(visit, id).ok_or_else(missing)
}

fn find_exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
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

/// Why the page that `visit` is at cannot be shown with its choices.
fn problem(visit: &Visit) -> Option<Problem> {
    let parts: Vec<&str> = visit.at.path.trim_matches('/').split('/').collect();
    match parts.as_slice() {
        ["targets", target] => target::chosen(visit, target).err(),
        ["method", target] => method_target::chosen(visit, target).err(),
        ["districts"] => compare::chosen(visit).err(),
        ["districts", code] => district::chosen(visit, code).err(),
        ["products"] => products::asked(visit).err(),
        ["products", product] => product::chosen(visit, product).err(),
        ["entities", entity] => entity::chosen(visit, entity).err(),
        ["villages", village] => village::chosen(visit, village).err(),
        _ => None,
    }
}
