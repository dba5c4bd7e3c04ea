use leptos::prelude::*;

use super::Profile;
use crate::{
    address::Key,
    format::Lang,
    part::{
        exhibit::Exhibit,
        paging::{Paging, Turns},
    },
    text::district as words,
};

/// Rows on one page of a list.
const PAGE: usize = 50;

/// One page of a list.
pub struct Cut<'a, T> {
    pub rows: &'a [T],
    pub page: u32,
    pub pages: u32,
}

impl<'a, T> Cut<'a, T> {
    /// The page that `turn` of the address names; the nearest one when there is no such page.
    pub fn new(profile: &Profile<'_>, turn: Key, all: &'a [T]) -> Self {
        let pages = u32::try_from(all.len().div_ceil(PAGE).max(1)).unwrap_or(u32::MAX);
        let page = profile.visit.at.query.number(turn).clamp(1, pages);
        let first = (page as usize - 1) * PAGE;
        Self { rows: &all[first..all.len().min(first + PAGE)], page, pages }
    }

    /// Links to the other pages, to the exhibit `id` on it.
    pub fn paging(&self, profile: &Profile<'_>, turn: Key, id: &str, name: &str) -> AnyView {
        let at = &profile.visit.at;
        let to = |number: u32| format!("{}#{id}", at.turn_to(turn, number).href());
        let Self { page, pages, .. } = *self;
        let turns = Turns::new(page, pages, to);
        view! { <Paging lang=profile.lang() name turns/> }.into_any()
    }
}

/// The exhibit with its first rows, and a word about the others.
pub fn first_rows(lang: Lang, mut exhibit: Exhibit) -> Exhibit {
    let all = exhibit.data.rows.len();
    if all > PAGE {
        exhibit.data.rows.truncate(PAGE);
        let more = words::first_rows(lang, PAGE, all);
        exhibit.note = [exhibit.note, more].join(" ").trim().to_owned();
    }
    exhibit
}
