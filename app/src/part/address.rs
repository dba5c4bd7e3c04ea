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
}

impl Address {
    /// Path and query, ready for a link.
    pub fn href(&self) -> String {
        let pairs: Vec<_> =
            self.pairs().into_iter().map(|(key, value)| format!("{key}={value}")).collect();
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
            ("page", page(self.page)),
            ("rest", page(self.rest)),
        ];
        pairs.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
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

    /// The same view in another language.
    pub fn in_lang(&self, lang: Lang) -> Self {
        Self { lang, ..self.clone() }
    }
}

#[cfg(test)]
mod tests;
