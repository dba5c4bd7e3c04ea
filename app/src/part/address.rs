use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::{board::Day, format::Lang};

/// What a reader sees, as an address: everything worth sharing is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub lang: Lang,
    /// Without the language: `/targets/cooperatives`.
    pub path: String,
    /// `None` for the default plan.
    pub plan: Option<String>,
    /// `None` for the plan's default day.
    pub as_of: Option<Day>,
    /// Targets that need attention first, instead of the document's order.
    pub attention: bool,
    /// `None` for the reading that decides.
    pub reading: Option<String>,
    /// Code of the district whose rows are listed; `None` for all.
    pub place: Option<String>,
    /// Page of the counted rows, from 1; 0 stands for 1.
    pub page: u32,
    /// Page of the rows that do not count, likewise.
    pub rest: u32,
    /// What else was chosen on this page, by the names of [`CHOICES`], in their order.
    pub choices: Vec<(&'static str, String)>,
}

/// The names of the choices that pages of their own offer; one may stand more than once.
pub const CHOICES: [&str; 11] = [
    "measure", "against", "since", "q", "district", "group", "stars", "kind", "state", "year",
    "sort",
];

/// What stands for itself in a query.
const PLAIN: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b',');

impl Address {
    /// Path and query, ready for a link.
    pub fn href(&self) -> String {
        let pairs: Vec<_> = self
            .pairs()
            .into_iter()
            .map(|(key, value)| format!("{key}={}", encoded(&value)))
            .collect();
        if pairs.is_empty() {
            return self.action();
        }
        format!("{}?{}", self.action(), pairs.join("&"))
    }

    /// The path with its language, without the query.
    pub fn action(&self) -> String {
        match (self.lang, self.path.as_str()) {
            (Lang::Vi, path) => path.to_owned(),
            (Lang::En, "/") => "/en".to_owned(),
            (Lang::En, path) => format!("/en{path}"),
        }
    }

    /// The query in its one order, so that a view has one address.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let page = |page: u32| (page > 1).then(|| page.to_string());
        let pairs = [
            ("as_of", self.as_of.map(|day| day.to_string())),
            ("plan", self.plan.clone()),
            ("order", self.attention.then(|| "attention".to_owned())),
            ("reading", self.reading.clone()),
            ("place", self.place.clone()),
        ];
        let pages = [("page", page(self.page)), ("rest", page(self.rest))];
        let stated = |(key, value): (&'static str, Option<String>)| Some((key, value?));
        let choices = self.choices.iter().cloned();
        let first = pairs.into_iter().filter_map(stated);
        first.chain(choices).chain(pages.into_iter().filter_map(stated)).collect()
    }

    /// The choice of this name, if there is one.
    pub fn choice(&self, name: &str) -> Option<&str> {
        self.chosen(name).next()
    }

    /// All choices of this name.
    pub fn chosen(&self, name: &str) -> impl Iterator<Item = &str> {
        self.choices.iter().filter(move |(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    /// The first page of the same view with `value` as the only choice of this name;
    /// `None` is the default.
    pub fn with(&self, name: &'static str, value: Option<String>) -> Self {
        let mut other = Self { page: 0, rest: 0, ..self.clone() };
        other.choices.retain(|(key, _)| *key != name);
        other.choices.extend(value.map(|value| (name, value)));
        other.in_order()
    }

    /// The first page of the same view with one choice more, or one less if it stands already.
    pub fn toggled(&self, name: &'static str, value: &str) -> Self {
        let mut other = Self { page: 0, rest: 0, ..self.clone() };
        let before = other.choices.len();
        other.choices.retain(|(key, chosen)| !(*key == name && chosen == value));
        if other.choices.len() == before {
            other.choices.push((name, value.to_owned()));
        }
        other.in_order()
    }

    /// The same view, one address: choices in the order of [`CHOICES`], then of their values.
    pub fn in_order(mut self) -> Self {
        let place = |name: &str| CHOICES.iter().position(|other| *other == name);
        self.choices.sort_by(|a, b| (place(a.0), &a.1).cmp(&(place(b.0), &b.1)));
        self.choices.dedup();
        self
    }

    /// Where an exhibit of this view stands as a file, `svg`, `png` or `csv`:
    /// `/en/charts/targets/cooperatives/course.svg?as_of=…`.
    pub fn file(&self, exhibit: &str, form: &str) -> String {
        under(&self.href(), "/charts", &format!("{exhibit}.{form}"))
    }

    /// Where an exhibit of this view stands as a page for a frame elsewhere.
    pub fn embed(&self, exhibit: &str) -> String {
        under(&self.href(), "/embed", exhibit)
    }

    /// Another page for the same language, plan and day.
    pub fn to(&self, path: impl Into<String>) -> Self {
        Self {
            lang: self.lang,
            path: path.into(),
            plan: self.plan.clone(),
            as_of: self.as_of,
            ..Self::default()
        }
    }

    pub fn to_target(&self, id: &str) -> Self {
        self.to(format!("/targets/{id}"))
    }

    /// The page of an item, whatever characters its id has: `/products/P0141`.
    pub fn to_item(&self, root: &str, id: &str) -> Self {
        self.to(format!("/{root}/{}", encoded(id)))
    }

    /// The same view in another language.
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self { lang, ..self.clone() }
    }
}

/// What belongs to the view at `link`, by its name, in a folder of its own within the language.
pub fn under(link: &str, root: &str, name: &str) -> String {
    let (path, query) =
        link.split_once('?').map_or((link, None), |(path, rest)| (path, Some(rest)));
    let (lang, path) = match path.strip_prefix("/en") {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => ("/en", rest),
        _ => ("", path),
    };
    let path = path.trim_end_matches('/');
    match query {
        Some(query) => format!("{lang}{root}{path}/{name}?{query}"),
        None => format!("{lang}{root}{path}/{name}"),
    }
}

/// The id that a part of a path stands for.
pub fn decoded(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

/// Text as a part of a path or query.
pub fn encoded(value: &str) -> String {
    utf8_percent_encode(value, &PLAIN).to_string()
}

#[cfg(test)]
mod tests;
