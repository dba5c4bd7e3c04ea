//! The pages, one file each, in the order of the list of [`crate::address`]. They tell
//! the document's head what they are.

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

pub use compare::comparison;
pub use problem::{Problem, ProblemPage};

use leptos::prelude::*;

use crate::{
    address::{Extent, Page, pages},
    part::{exhibit::Exhibit, visit::Visit},
};

/// What the [`Visit`] of the context is at.
#[component]
pub fn AnyPage() -> impl IntoView {
    let visit = expect_context::<Visit>();
    match visit.at.extent.clone() {
        Extent::Page => view(visit),
        Extent::Embed(exhibit) => embed::view(visit, &exhibit),
        // A file that there is has been answered before.
        Extent::File(..) => view! { <ProblemPage problem=Problem::NoSuchPage/> }.into_any(),
    }
}

macro_rules! page {
    ($($(#[$doc:meta])* $Page:ident $(($id:ident in $ids:ident))? at $pattern:tt $file:ident
        [$($key:ident)*] $(navigation $word:ident)?;)+) => {
        fn view(visit: Visit) -> AnyView {
            match visit.at.page.clone() {
                $(Page::$Page $(($id))? => $file::view(visit $(, &$id)?),)+
                Page::Nowhere(_) => view! { <ProblemPage problem=Problem::NoSuchPage/> }.into_any(),
            }
        }

        /// An exhibit of the page that `visit` is at; `None` when there is no such page or exhibit.
        pub fn exhibit(visit: &Visit, exhibit: &str) -> Option<Exhibit> {
            match &visit.at.page {
                $(Page::$Page $(($id))? => $file::exhibit(visit $(, $id)?, exhibit),)+
                Page::Nowhere(_) => None,
            }
        }
    };
}

pages!(page);
