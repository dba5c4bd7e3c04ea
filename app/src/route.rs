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
    island::Island,
    page::{
        self, Api, Compare, Data, District, Embed, Entity, Figures, Method, MethodTarget,
        NoSuchPage, Overview, ProblemPage, Product, Products, Target, Village,
    },
    part::{cite::Origin, compare::CompareView, exhibit::Exhibit, head::HeadSlot, visit::Visit},
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
    /// The modules that wake the islands; each is loaded on pages that have its island.
    pub islands: Vec<(Island, String)>,
    /// The script that copies, for pages without an island; the modules have it, too.
    pub copy: String,
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
        provide_context(Origin(assets.origin.clone()));
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

/// The exhibit at `/charts/…/id.form`, the view it is part of, and its form; `None`
/// when there is no such view, page or exhibit.
///
/// # Panics
///
/// When `boards` is empty.
pub fn exhibit(boards: &[Arc<Board>], asked: &Asked<'_>) -> Option<(Exhibit, Visit, String)> {
    let (before, rest) = asked.path.split_once("/charts")?;
    let (page, file) = rest.rsplit_once('/')?;
    let (id, form) = file.rsplit_once('.')?;
    let path = format!("{before}{page}");
    let (visit, problem) = ask::read(boards, &Asked { path: &path, query: asked.query });
    let owner = Owner::new_root(None);
    let found = owner.with(|| page::exhibit(&visit, id));
    owner.cleanup();
    found.filter(|_| problem.is_none()).map(|found| (found, visit, form.to_owned()))
}

/// The comparison at `/districts?…`, as it travels to the browser; `None` when there is no
/// such page or choice.
///
/// # Panics
///
/// When `boards` is empty.
pub fn comparison(boards: &[Arc<Board>], address: &str) -> Option<CompareView> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let (visit, problem) = ask::read(boards, &Asked { path, query });
    let found = problem.is_none() && visit.at.path == "/districts";
    found.then(|| page::comparison(&visit)).flatten().map(CompareView::for_browser)
}

/// All pages, Vietnamese first, then the same in English.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <FlatRoutes fallback=NoSuchPage>
                <Route path=path!("/") view=Overview/>
                <Route path=path!("/targets/:id") view=Target/>
                <Route path=path!("/districts") view=Compare/>
                <Route path=path!("/districts/:code") view=District/>
                <Route path=path!("/products") view=Products/>
                <Route path=path!("/products/:id") view=Product/>
                <Route path=path!("/entities/:id") view=Entity/>
                <Route path=path!("/villages/:id") view=Village/>
                <Route path=path!("/figures") view=Figures/>
                <Route path=path!("/method") view=Method/>
                <Route path=path!("/method/:id") view=MethodTarget/>
                <Route path=path!("/data") view=Data/>
                <Route path=path!("/api") view=Api/>
                <Route path=path!("/embed/*rest") view=Embed/>
                <Route path=path!("/en") view=Overview/>
                <Route path=path!("/en/targets/:id") view=Target/>
                <Route path=path!("/en/districts") view=Compare/>
                <Route path=path!("/en/districts/:code") view=District/>
                <Route path=path!("/en/products") view=Products/>
                <Route path=path!("/en/products/:id") view=Product/>
                <Route path=path!("/en/entities/:id") view=Entity/>
                <Route path=path!("/en/villages/:id") view=Village/>
                <Route path=path!("/en/figures") view=Figures/>
                <Route path=path!("/en/method") view=Method/>
                <Route path=path!("/en/method/:id") view=MethodTarget/>
                <Route path=path!("/en/data") view=Data/>
                <Route path=path!("/en/api") view=Api/>
                <Route path=path!("/en/embed/*rest") view=Embed/>
            </FlatRoutes>
        </Router>
    }
}
