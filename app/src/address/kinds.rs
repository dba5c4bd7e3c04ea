//! Every page that an edition has, kind by kind.

use std::iter;

use super::{Page, list::pages};
use crate::{
    edition::Edition,
    text::{Pair, shell},
};

/// The pages of one line of the list.
pub struct Kind<'a> {
    pattern: &'static str,
    /// Its word in the navigation.
    word: Option<Pair>,
    pub pages: Box<dyn Iterator<Item = Page> + 'a>,
}

impl Page {
    /// Every page there is, the most general first.
    pub fn all(edition: &Edition) -> impl Iterator<Item = Self> {
        let about = |kind: &Kind<'_>| kind.pattern.contains(':');
        let (about, alone): (Vec<_>, Vec<_>) = Self::kinds(edition).into_iter().partition(about);
        alone.into_iter().chain(about).flat_map(|kind| kind.pages)
    }

    /// The main pages and their words.
    pub fn navigation(edition: &Edition) -> impl Iterator<Item = (Self, Pair)> {
        let kinds = Self::kinds(edition).into_iter();
        kinds.filter_map(|mut kind| Some((kind.pages.next()?, kind.word?)))
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $Page:ident $(($id:ident in $ids:ident))? at $pattern:tt $file:ident
        [$($key:ident)*] $(navigation $word:ident)?;)+) => {
        impl Page {
            /// Every kind of page, in the order of the list.
            pub fn kinds(edition: &Edition) -> Vec<Kind<'_>> {
                vec![$(Kind {
                    pattern: $pattern,
                    word: None $(.or(Some(shell::$word)))?,
                    pages: pages_of!(edition $Page $($ids)?),
                }),+]
            }
        }
    };
}

macro_rules! pages_of {
    ($edition:ident $Page:ident) => {
        Box::new(iter::once(Page::$Page))
    };
    ($edition:ident $Page:ident $ids:ident) => {
        Box::new($ids($edition).map(|id| Page::$Page(id.to_owned())))
    };
}

pages!(kinds);

fn targets(edition: &Edition) -> impl Iterator<Item = &str> {
    edition.default_board().targets.iter().map(|target| &*target.id)
}

fn districts(edition: &Edition) -> impl Iterator<Item = &str> {
    edition.districts.iter().map(|place| &*place.code)
}

fn entities(edition: &Edition) -> impl Iterator<Item = &str> {
    edition.items.entities.iter().map(|row| &*row.id)
}

fn villages(edition: &Edition) -> impl Iterator<Item = &str> {
    edition.items.villages.iter().map(|row| &*row.id)
}

fn products(edition: &Edition) -> impl Iterator<Item = &str> {
    edition.items.products.iter().map(|row| &*row.id)
}
