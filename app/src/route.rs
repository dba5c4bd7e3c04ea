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

pub use ask::{is_known, read};

use self::document::document;
use crate::{
    edition::Edition,
    page::{
        self, Api, Compare, Data, District, Embed, Entity, Figures, Method, MethodTarget,
        NoSuchPage, Overview, ProblemPage, Product, Products, Target, Village,
    },
    part::{cite::Origin, exhibit::Exhibit, head::HeadSlot, visit::Visit},
    problem::{Problem, Thing},
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
    /// The script that copies, for pages without an island; the module has it, too.
    pub copy: String,
    /// `https://…` for the links that must be whole; empty when it is not known.
    pub origin: String,
}

/// The page for `asked`, from everything that is known.
pub fn answer(edition: &Arc<Edition>, assets: &Assets, asked: &Asked<'_>) -> Answer {
    let (visit, problem) = read(edition, asked);
    render(assets, &visit, problem)
}

/// The page that `visit` is at, or the problem in its place.
///
/// Rendered at once and without a shared context, so that nothing in it differs
/// between two readers.
pub fn render(assets: &Assets, visit: &Visit, problem: Option<Problem>) -> Answer {
    let owner = Owner::new_root(None);
    let answer = owner.with(|| {
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
        Answer { status: head.status, html: document(assets, visit, &head, &body) }
    });
    owner.cleanup();
    answer
}

/// An exhibit as a file: `/charts/…/id.form`.
#[derive(Clone, Debug)]
pub struct ExhibitFile {
    /// The view that it is part of.
    pub visit: Visit,
    pub id: String,
    pub form: String,
}

impl ExhibitFile {
    /// The file that `asked` names.
    ///
    /// # Errors
    ///
    /// When its view cannot be shown.
    pub fn read(edition: &Arc<Edition>, asked: &Asked<'_>) -> Result<Self, Problem> {
        let missing = || Problem::missing(Thing::Exhibit, asked.path);
        let (before, rest) = asked.path.split_once("/charts").ok_or_else(missing)?;
        let (page, file) = rest.rsplit_once('/').ok_or_else(missing)?;
        let (id, form) = file.rsplit_once('.').ok_or_else(missing)?;
        let path = format!("{before}{page}");
        match read(edition, &Asked { path: &path, query: asked.query }) {
            (visit, None) => Ok(Self { visit, id: id.to_owned(), form: form.to_owned() }),
            (_, Some(problem)) => Err(problem),
        }
    }

    /// The one address of the file, but for how it is drawn.
    pub fn href(&self) -> String {
        self.visit.at.file(&self.id, &self.form)
    }

    /// # Errors
    ///
    /// When the view has no such exhibit.
    pub fn exhibit(&self) -> Result<Exhibit, Problem> {
        let owner = Owner::new_root(None);
        let found = owner.with(|| page::exhibit(&self.visit, &self.id));
        owner.cleanup();
        found
    }
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
