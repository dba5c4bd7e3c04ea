//! An act that a fault names.

use app::{
    board::{Act, Text, act::Article},
    format::Lang,
    text::act as words,
};

/// What an act is called, and where it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    pub title: Text,
    pub article: Option<Article>,
    pub url: String,
}

impl Cited {
    pub fn new(act: &Act, article: Option<Article>) -> Self {
        Self { title: act.title.clone(), article, url: act.url.clone() }
    }

    /// `khoản 3 Điều 12 Quyết định …`.
    pub fn name(&self, lang: Lang) -> String {
        words::cited(lang, self.article, lang.text(&self.title))
    }
}
