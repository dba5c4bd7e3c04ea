//! The one way from a request to an address.

use super::{Address, Carried, Extent, Form, Key, Page, Query, id::decode, link};
use crate::{board::Day, format::visible};

/// The address names a value that is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Of which parameter; `None` for the day.
    pub key: Option<Key>,
    /// As it was written.
    pub value: String,
    /// The same page with nothing chosen.
    pub at: Box<Address>,
}

impl Address {
    /// What `path` and `query` stand for, as they were sent: what the page does not take is
    /// left out. Whether plan, day and ids exist is for those to say who know them.
    ///
    /// # Errors
    ///
    /// [`Malformed`] when the day is none, or a number or an order cannot be one.
    pub fn parse(path: &str, query: &str) -> Result<Self, Malformed> {
        let (lang, path) = link::lang_of(path);
        let (page, extent) = page(path);
        let at = Self { lang, page, extent, ..Self::default() };
        let sent: Vec<_> = form_urlencoded::parse(query.as_bytes())
            .map(|(name, value)| (name, visible(&value).into_owned()))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let last = |name: &str| {
            let same = sent.iter().rev().find(|(key, _)| key == name);
            same.map(|(_, value)| value.clone())
        };
        let carried = match Carried::read(last) {
            Ok(carried) => carried,
            Err(value) => return Err(Malformed { key: None, value, at: at.into() }),
        };
        let mut query = Query::default();
        for key in at.keys() {
            for (_, value) in sent.iter().filter(|(name, _)| name == key.name()) {
                if !key.takes(value) {
                    return Err(Malformed { key: Some(key), value: value.clone(), at: at.into() });
                }
                // A day has one way to stand in an address, however it was typed.
                let day = Some(value).filter(|_| key == Key::Since);
                let day = day.and_then(|day| Day::from_written(day)).map(|day| day.to_string());
                query = query.and(key, day.unwrap_or_else(|| value.clone()));
            }
        }
        Ok(Self { carried, query, ..at })
    }

    /// True for the name of a parameter that means something here.
    pub fn takes(&self, name: &str) -> bool {
        let carried = Carried::ALL.contains(&name);
        carried || self.keys().iter().any(|key| key.name() == name)
    }

    /// The parameters that mean something here.
    fn keys(&self) -> Vec<Key> {
        let drawn: &[Key] = match self.extent {
            Extent::File(..) => &[Key::Theme, Key::Layout],
            Extent::Page | Extent::Embed(_) | Extent::Share(_) => &[],
        };
        [self.page.keys(), drawn].concat()
    }
}

/// The page at a path within its language, and what of it.
fn page(path: &str) -> (Page, Extent) {
    let path = path.trim_end_matches('/');
    let path = if path.is_empty() { "/" } else { path };
    let whole = || (Page::parse(path), Extent::Page);
    let inner = |folder: &str| {
        let (page, name) = path.strip_prefix(folder)?.rsplit_once('/')?;
        let page = Page::parse(if page.is_empty() { "/" } else { page });
        page.pattern().is_some().then_some((page, name))
    };
    if let Some((page, name)) = inner(link::EMBED) {
        return (page, Extent::Embed(decode(name)));
    }
    if let Some((page, name)) = inner(link::SHARE) {
        return (page, Extent::Share(decode(name)));
    }
    let Some((page, name)) = inner(link::CHARTS) else { return whole() };
    let file = name.rsplit_once('.').and_then(|(id, form)| Some((id, Form::with_name(form)?)));
    match file {
        Some((id, form)) => (page, Extent::File(decode(id), form)),
        None => whole(),
    }
}
