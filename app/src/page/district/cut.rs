use leptos::prelude::*;

use super::Profile;
use crate::{
    format::Lang,
    part::{address::Address, exhibit::Exhibit, paging::Paging},
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

/// Which number of the address turns a list.
#[derive(Clone, Copy)]
pub enum Turn {
    Page,
    Rest,
}

impl<'a, T> Cut<'a, T> {
    /// The page that the visit asks for; the nearest one when there is no such page.
    pub fn new(profile: &Profile<'_>, turn: Turn, all: &'a [T]) -> Self {
        let asked = match turn {
            Turn::Page => profile.visit.at.page,
            Turn::Rest => profile.visit.at.rest,
        };
        let pages = u32::try_from(all.len().div_ceil(PAGE).max(1)).unwrap_or(u32::MAX);
        let page = asked.clamp(1, pages);
        let first = (page as usize - 1) * PAGE;
        Self { rows: &all[first..all.len().min(first + PAGE)], page, pages }
    }

    /// Links to the page before and after, to the exhibit `id` on it.
    pub fn paging(&self, profile: &Profile<'_>, turn: Turn, id: &str, name: &str) -> AnyView {
        let link = |number: u32| {
            let at = profile.visit.at.clone();
            let at = match turn {
                Turn::Page => Address { page: number, ..at },
                Turn::Rest => Address { rest: number, ..at },
            };
            format!("{}#{id}", at.href())
        };
        let Self { page, pages, .. } = *self;
        let before = (page > 1).then(|| link(page - 1));
        let after = (page < pages).then(|| link(page + 1));
        view! { <Paging lang=profile.lang() name page pages before after/> }.into_any()
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
