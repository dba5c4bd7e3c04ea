//! The pages, one file each, in the order of the list of [`crate::address`]. They tell
//! the document's head what they are.

mod accessibility;
mod api;
mod calendar;
mod changes;
mod compare;
mod data;
mod district;
mod embed;
mod entity;
pub(crate) mod figures;
mod item;
mod method;
mod method_faults;
mod method_outlook;
mod method_target;
mod overview;
pub(crate) mod problem;
mod product;
mod products;
mod share;
mod target;
mod targets;
mod village;

pub use compare::comparison;
pub use problem::ProblemPage;

use leptos::prelude::*;

use crate::{
    address::{Extent, Page, pages},
    part::{exhibit::Exhibit, visit::Visit},
    problem::{Problem, Thing},
};

/// What the [`Visit`] of the context is at.
#[component]
pub fn AnyPage() -> impl IntoView {
    let visit = expect_context::<Visit>();
    match visit.at.extent.clone() {
        Extent::Page => view(visit),
        Extent::Embed(exhibit) => embed::view(visit, &exhibit),
        Extent::Share(exhibit) => share::view(visit, &exhibit),
        // A file that there is has been answered before.
        Extent::File(..) => nowhere(&visit),
    }
}

fn nowhere(visit: &Visit) -> AnyView {
    let problem = Problem::missing(Thing::Page, visit.at.action());
    view! { <ProblemPage problem/> }.into_any()
}

macro_rules! page {
    ($($(#[$doc:meta])* $Page:ident $(($id:ident in $ids:ident))? at $pattern:tt $file:ident
        [$($key:ident)*] $(navigation $word:ident)?;)+) => {
        fn view(visit: Visit) -> AnyView {
            match visit.at.page.clone() {
                $(Page::$Page $(($id))? => $file::view(visit $(, &$id)?),)+
                Page::Nowhere(_) => nowhere(&visit),
            }
        }

        fn find_exhibit(visit: &Visit, exhibit: &str) -> Option<Exhibit> {
            match &visit.at.page {
                $(Page::$Page $(($id))? => $file::exhibit(visit $(, $id)?, exhibit),)+
                Page::Nowhere(_) => None,
            }
        }
    };
}

pages!(page);

/// An exhibit of the page that `visit` is at.
///
/// # Errors
///
/// When the page cannot be shown, or has no such exhibit.
pub fn exhibit(visit: &Visit, id: &str) -> Result<Exhibit, Problem> {
    let missing = || problem(visit).unwrap_or(Problem::missing(Thing::Exhibit, visit.at.action()));
    find_exhibit(visit, id).ok_or_else(missing)
}

/// Why the page that `visit` is at cannot be shown with its choices.
fn problem(visit: &Visit) -> Option<Problem> {
    match &visit.at.page {
        Page::Target(id) => target::find_target(visit, id).err(),
        Page::MethodTarget(id) => method_target::find_target(visit, id).err(),
        Page::Districts => comparison(visit).err(),
        Page::Calendar => calendar::place(visit).err(),
        Page::Changes => changes::since(visit).err(),
        Page::District(code) => district::find_profile(visit, code).err(),
        Page::Products => products::question(visit).err(),
        Page::Product(id) => product::index(visit, id).err(),
        Page::Entity(id) => entity::index(visit, id).err(),
        Page::Village(id) => village::index(visit, id).err(),
        Page::Nowhere(_) => Some(Problem::missing(Thing::Page, visit.at.action())),
        Page::Overview
        | Page::Targets
        | Page::Figures
        | Page::Method
        | Page::MethodOutlook
        | Page::MethodFaults
        | Page::Data
        | Page::Api
        | Page::Accessibility => None,
    }
}
