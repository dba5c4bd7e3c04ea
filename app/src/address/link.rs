//! Addresses as text: the language before a path, and what belongs to a view. An island
//! carries the address of its page and needs no more than this.

use super::{Form, id::encode};
use crate::{board::Day, format::Lang};

/// The pictures and data of exhibits stand in this folder, each under its page.
pub const CHARTS: &str = "/charts";
/// Exhibits as pages for frames elsewhere, likewise.
pub const EMBED: &str = "/embed";
/// Exhibits with all ways to pass them on, likewise.
pub const SHARE: &str = "/share";

const ENGLISH: &str = "/en";

/// The path within a language, from `/`, with that language before it.
pub fn in_lang(lang: Lang, path: &str) -> String {
    match (lang, path) {
        (Lang::Vi, path) => path.to_owned(),
        (Lang::En, "/") => ENGLISH.to_owned(),
        (Lang::En, path) => format!("{ENGLISH}{path}"),
    }
}

/// The language of a path, and the path within it, from `/`.
pub fn lang_of(path: &str) -> (Lang, &str) {
    match path.strip_prefix(ENGLISH) {
        Some("") => (Lang::En, "/"),
        Some(rest) if rest.starts_with('/') => (Lang::En, rest),
        _ => (Lang::Vi, path),
    }
}

/// What belongs to the view at `link`, by its name, in a folder of its own within the
/// language: `/en/charts/targets/cooperatives/course.svg?as_of=…`.
fn under(link: &str, folder: &str, name: &str) -> String {
    let (path, query) = halves(link);
    let (lang, path) = lang_of(path);
    let path = path.trim_end_matches('/');
    with_query(in_lang(lang, &format!("{folder}{path}/{name}")), query)
}

/// An exhibit of the view at `link` as a file.
pub fn file(link: &str, exhibit: &str, form: Form) -> String {
    under(link, CHARTS, &format!("{}.{}", encode(exhibit), form.name()))
}

/// An exhibit of the view at `link` as a page for a frame elsewhere.
pub fn embed(link: &str, exhibit: &str) -> String {
    under(link, EMBED, &encode(exhibit))
}

/// An exhibit of the view at `link` with all ways to pass it on.
pub fn share(link: &str, exhibit: &str) -> String {
    under(link, SHARE, &encode(exhibit))
}

/// The view at `link` on another day; the default day has no name.
pub fn on_day(link: &str, day: Option<Day>) -> String {
    let (path, query) = halves(link);
    let others = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("as_of="));
    let named = day.map(|day| format!("as_of={day}"));
    let pairs: Vec<String> = named.into_iter().chain(others.map(str::to_owned)).collect();
    with_query(path.to_owned(), &pairs.join("&"))
}

/// Path and query; the query is empty when there is none.
fn halves(link: &str) -> (&str, &str) {
    link.split_once('?').unwrap_or((link, ""))
}

/// A path with its query, which may be empty.
pub fn with_query(path: String, query: &str) -> String {
    if query.is_empty() { path } else { format!("{path}?{query}") }
}
