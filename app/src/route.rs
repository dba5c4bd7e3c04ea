//! From an address to a page: every route in one list, and the document around it.

mod document;
mod visit;

pub use visit::visit;

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::{
    StaticSegment,
    components::{FlatRoutes, Route, Router},
    location::RequestUrl,
    path,
};

use self::document::document;
use crate::{
    address::{Address, Extent, Form, Page, pages},
    edition::Edition,
    island::Island,
    page::{self, AnyPage, ProblemPage},
    part::{
        cite::Origin, compare::CompareView, exhibit::Exhibit, footer::Contact, head::HeadSlot,
        visit::Visit,
    },
    problem::{Problem, Thing},
};

/// What was asked for: `/en/targets/cooperatives` and `as_of=2023-09-30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathAndQuery<'a> {
    pub path: &'a str,
    /// Without the `?`; empty when there is none.
    pub query: &'a str,
}

/// A whole page, the same bytes for the same question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub html: String,
    /// True when the same question has another answer a little later.
    pub unfinished: bool,
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
    /// Whom readers tell of an error: an address `mailto:` or `https:`.
    pub contact: Option<String>,
}

/// The page for `asked`, from everything that is known.
pub fn answer(edition: &Arc<Edition>, assets: &Assets, asked: &PathAndQuery<'_>) -> Answer {
    let (visit, problem) = visit(edition, asked);
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
        provide_context(Contact(assets.contact.clone()));
        provide_context(RequestUrl::new(&visit.at.action()));
        provide_context(visit.clone());
        let body = match problem {
            Some(problem) => view! { <ProblemPage problem/> }.to_html(),
            None => view! { <App/> }.to_html(),
        };
        let head = slot.get();
        let html = document(assets, visit, &head, body);
        Answer { status: head.status, html, unfinished: head.unfinished }
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
    pub form: Form,
    /// The one address of the file itself.
    pub at: Address,
}

impl ExhibitFile {
    /// The file that `asked` names.
    ///
    /// # Errors
    ///
    /// When its view cannot be shown.
    pub fn read(edition: &Arc<Edition>, asked: &PathAndQuery<'_>) -> Result<Self, Problem> {
        let (visit, problem) = visit(edition, asked);
        if let Some(problem) = problem {
            return Err(problem);
        }
        let Extent::File(id, form) = visit.at.extent.clone() else {
            return Err(Problem::missing(Thing::Exhibit, asked.path));
        };
        let at = visit.at.clone();
        let visit = Visit { at: at.whole(), ..visit };
        Ok(Self { visit, id, form, at })
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

/// The comparison at `/districts?…`, as it travels to the browser; `None` when there is no
/// such page or choice.
pub fn comparison(edition: &Arc<Edition>, address: &str) -> Option<CompareView> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let (visit, problem) = visit(edition, &PathAndQuery { path, query });
    let at = &visit.at;
    let found = problem.is_none() && at.page == Page::Districts && at.extent == Extent::Page;
    found.then(|| page::comparison(&visit).ok()).flatten().map(CompareView::for_browser)
}

macro_rules! app {
    ($($(#[$doc:meta])* $Page:ident $(($id:ident in $ids:ident))? at $pattern:tt $file:ident
        [$($key:ident)*] $(navigation $word:ident)?;)+) => {
        /// All pages, Vietnamese first, then the same in English.
        #[component]
        pub fn App() -> impl IntoView {
            view! {
                <Router>
                    <FlatRoutes fallback=AnyPage>
                        $(<Route path=path!($pattern) view=AnyPage/>)+
                        <Route path=path!("/embed/*rest") view=AnyPage/>
                        <Route path=path!("/share/*rest") view=AnyPage/>
                        $(<Route path=(StaticSegment("en"), path!($pattern)) view=AnyPage/>)+
                        <Route path=path!("/en/embed/*rest") view=AnyPage/>
                        <Route path=path!("/en/share/*rest") view=AnyPage/>
                    </FlatRoutes>
                </Router>
            }
        }
    };
}

pages!(app);
