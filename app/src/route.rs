//! From an address to a page: every route in one list, and the document around it.

mod ask;
mod document;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    location::RequestUrl,
    path,
};

use self::document::document;
use crate::{
    board::Board,
    page::{Figures, NoSuchPage, Overview, ProblemPage, Target},
    part::head::HeadSlot,
};

/// What was asked for: `/en/targets/cooperatives` and `as_of=2023-09-30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
    pub path: &'a str,
    /// Without the `?`; empty when there is none.
    pub query: &'a str,
}

/// A whole page, the same bytes for the same question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub html: String,
}

/// Addresses of the files that a page refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet.
    pub style: String,
    pub icon: String,
    /// The module that wakes the islands; loaded on pages that have one.
    pub boot: Option<String>,
    /// `https://…` for the links that must be whole; empty when it is not known.
    pub origin: String,
}

/// The page for `asked`, from one Board a plan; the first is the default plan.
///
/// Rendered at once and without a shared context, so that nothing in it differs
/// between two readers.
///
/// # Panics
///
/// When `boards` is empty.
pub fn answer(boards: &[Arc<Board>], assets: &Assets, asked: &Asked<'_>) -> Answer {
    let owner = Owner::new_root(None);
    let answer = owner.with(|| {
        let (visit, problem) = ask::read(boards, asked);
        let slot = HeadSlot::new();
        provide_context(slot.clone());
        provide_context(RequestUrl::new(&visit.at.action()));
        provide_context(visit.clone());
        let body = match problem {
            Some(problem) => view! { <ProblemPage problem/> }.to_html(),
            None => view! { <App/> }.to_html(),
        };
        let head = slot.get();
        Answer { status: head.status, html: document(assets, &visit, &head, &body) }
    });
    owner.cleanup();
    answer
}

/// All pages, Vietnamese first, then the same in English.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <FlatRoutes fallback=NoSuchPage>
                <Route path=path!("/") view=Overview/>
                <Route path=path!("/targets/:id") view=Target/>
                <Route path=path!("/figures") view=Figures/>
                <Route path=path!("/en") view=Overview/>
                <Route path=path!("/en/targets/:id") view=Target/>
                <Route path=path!("/en/figures") view=Figures/>
            </FlatRoutes>
        </Router>
    }
}
