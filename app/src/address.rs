//! Addresses: everything worth sharing is in them. One parse, one `href`, one list of pages.

mod carried;
mod extent;
mod id;
#[cfg(feature = "ssr")]
mod kinds;
pub mod link;
mod list;
mod page;
#[cfg(feature = "ssr")]
mod parse;
mod query;

pub use carried::Carried;
pub use extent::{Extent, Form};
pub use id::{decode, encode, is_id, is_slug, number};
#[cfg(feature = "ssr")]
pub(crate) use list::pages;
pub use page::Page;
#[cfg(feature = "ssr")]
pub use parse::Malformed;
pub use query::{Key, Query};

use crate::{board::Day, format::Lang};

/// What a reader sees, as an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub lang: Lang,
    pub page: Page,
    pub extent: Extent,
    pub carried: Carried,
    pub query: Query,
}

/// The overview in Vietnamese, with nothing chosen.
impl Default for Address {
    fn default() -> Self {
        Self {
            lang: Lang::default(),
            page: Page::Overview,
            extent: Extent::Page,
            carried: Carried::default(),
            query: Query::default(),
        }
    }
}

impl Address {
    /// Path and query, ready for a link.
    pub fn href(&self) -> String {
        let pairs = self.carried.pairs().into_iter().chain(self.query.pairs());
        let pairs: Vec<_> =
            pairs.map(|(name, value)| format!("{name}={}", encode(&value))).collect();
        link::with_query(self.action(), &pairs.join("&"))
    }

    /// The path with its language, without the query.
    pub fn action(&self) -> String {
        let page = link::in_lang(self.lang, &self.page.path());
        match &self.extent {
            Extent::Page => page,
            Extent::Embed(exhibit) => link::embed(&page, exhibit),
            Extent::Share(exhibit) => link::share(&page, exhibit),
            Extent::File(exhibit, form) => link::file(&page, exhibit, *form),
        }
    }

    /// Another page for the same language and whatever links carry.
    pub fn to(&self, page: Page) -> Self {
        Self {
            lang: self.lang,
            page,
            extent: Extent::Page,
            carried: self.carried.clone(),
            query: Query::default(),
        }
    }

    pub fn to_target(&self, id: &str) -> Self {
        self.to(Page::Target(id.to_owned()))
    }

    /// The same view with plan and day named, so that it stays when the defaults move.
    pub fn lasting(&self, plan: &str, day: Day) -> Self {
        let (as_of, plan, units) = (Some(day), Some(plan.to_owned()), self.carried.units.clone());
        Self { carried: Carried { as_of, plan, units }, ..self.clone() }
    }

    /// The same with nothing chosen.
    pub fn plain(&self) -> Self {
        Self { query: Query::default(), ..self.clone() }
    }

    /// The same view in another language.
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self { lang, ..self.clone() }
    }

    /// The page, where this is an exhibit of it.
    pub fn whole(&self) -> Self {
        let query = self.query.clone().without(&[Key::Theme, Key::Layout]);
        Self { extent: Extent::Page, query, ..self.clone() }
    }

    /// Where an exhibit of this view stands as a file.
    pub fn file(&self, exhibit: &str, form: Form) -> String {
        let extent = Extent::File(exhibit.to_owned(), form);
        Self { extent, ..self.clone() }.href()
    }

    /// The first page of the same view with `value` as the only choice of this name;
    /// `None` is the default.
    pub fn with(&self, key: Key, value: Option<impl Into<String>>) -> Self {
        let query = self.query.clone().without(&[key, Key::Page, Key::Rest]);
        let query = match value {
            Some(value) => query.and(key, value),
            None => query,
        };
        Self { query, ..self.clone() }
    }

    /// The first page of the same view with one choice more, or one less if it stands already.
    pub fn toggle(&self, key: Key, value: &str) -> Self {
        let before = self.query.clone().without(&[Key::Page, Key::Rest]);
        let query = before.clone().less(key, value);
        let query = if query == before { query.and(key, value) } else { query };
        Self { query, ..self.clone() }
    }

    /// The same view with the list that `key` turns at another of its pages.
    pub fn turn_to(&self, key: Key, page: u32) -> Self {
        let query = self.query.clone().without(&[key]).and(key, page.to_string());
        Self { query, ..self.clone() }
    }

    /// The same view with each list at its first page.
    pub fn at_first_pages(&self) -> Self {
        let query = self.query.clone().without(&[Key::Page, Key::Rest]);
        Self { query, ..self.clone() }
    }
}

#[cfg(test)]
mod tests;
