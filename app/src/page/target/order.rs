use std::collections::HashMap;

use leptos::prelude::*;

use super::lists::List;
use crate::{
    address::Key,
    board::Interval,
    find::{By, Sort, ranks},
    part::{row::Row, visit::Visit},
    problem::{Allowed, Problem},
};

/// By what rows can be sorted.
const SORTED_BY: [By; 2] = [By::Name, By::District];

/// The order that the address asks for; `None` for that of the register.
///
/// # Errors
///
/// When rows have no such order.
pub fn order(visit: &Visit) -> Result<Option<Sort>, Problem> {
    let Some(word) = visit.at.query.get(Key::Sort) else { return Ok(None) };
    let all = SORTED_BY.map(|by| [false, true].map(|descending| Sort { by, descending }));
    let all = all.as_flattened();
    let known = Sort::read(word).filter(|sort| all.contains(sort));
    known.map(Some).ok_or_else(|| Problem::Value {
        parameter: Key::Sort.name(),
        value: word.to_owned(),
        allowed: Allowed::Words(all.iter().map(|sort| sort.word()).collect()),
    })
}

/// `list` in this order; equal ones stay as they were.
pub fn sorted<'a>(visit: &Visit, mut list: List<'a>, sort: Sort) -> List<'a> {
    let rows: Vec<Row> = list.held.iter().map(|held| list.row(visit, held)).collect();
    let names: Vec<_> = rows
        .iter()
        .map(|row| if sort.by == By::Name { &row.name } else { &row.place })
        .map(|cell| (&*cell.shown, ""))
        .collect();
    let ranked = names.iter().zip(ranks(&names));
    // Those of one name share the first of their places.
    let mut first = HashMap::new();
    for (&(name, _), rank) in ranked {
        let known = first.entry(name).or_insert(rank);
        *known = rank.min(*known);
    }
    let places = names.iter().map(|(name, _)| first[name]);
    let mut held: Vec<(u32, &Interval)> = places.zip(list.held.iter().copied()).collect();
    held.sort_by_key(|&(rank, _)| if sort.descending { u32::MAX - rank } else { rank });
    list.held = held.into_iter().map(|(_, held)| held).collect();
    list
}

/// The head of a list, with links that sort it.
pub fn head(visit: &Visit, list: &List<'_>) -> AnyView {
    let now = order(visit).ok().flatten();
    let cells = list.head().into_iter().map(|(name, by)| {
        let name = name.in_lang(visit.lang());
        let Some(by) = by else {
            return view! { <th scope="col">{name}</th> }.into_any();
        };
        let now = now.filter(|sort| sort.by == by);
        let next = Sort { by, descending: now.is_some_and(|sort| !sort.descending) };
        let href = format!("{}#{}", visit.at.with(Key::Sort, Some(next.word())).href(), list.id);
        let direction = now.map(|sort| if sort.descending { "descending" } else { "ascending" });
        view! { <th scope="col" aria-sort=direction><a href=href>{name}</a></th> }.into_any()
    });
    let cells: Vec<_> = cells.collect();
    view! { <thead><tr>{cells}</tr></thead> }.into_any()
}
