//! Products that are recognised by an extension alone: how many of all, and which.

use leptos::prelude::*;

use super::{
    brought,
    cell::{Cell, Data},
    exhibit::{Exhibit, Foot},
    source::source,
    table::Table,
    visit::Visit,
};
use crate::{
    address::Page,
    board::{Certificate, Unit},
    text::{act as words, item, overview},
};

/// Of which products it is told.
#[derive(Clone, Copy, Debug)]
pub enum Among<'a> {
    All,
    /// Those at the place with this position.
    Place(usize),
    /// These.
    Some(&'a [u32]),
}

/// Where there are some: how many, and which when it is opened. The page has [`extended`] as an
/// exhibit.
pub fn line(visit: &Visit, among: Among<'_>) -> Option<AnyView> {
    let exhibit = extended(visit, among)?;
    let (lang, link) = (visit.lang(), visit.at.at_first_pages().href());
    let note = (!exhibit.note.is_empty()).then(|| view! { <p class="note">{exhibit.note}</p> });
    let line = view! {
        {exhibit.title}
        <details>
            <summary>{words::EXTENDED.in_lang(lang)}</summary>
            <Table caption=words::EXTENDED.in_lang(lang) data=exhibit.data/>
            {note}
            <Foot lang link id="extended"/>
        </details>
    };
    Some(line.into_any())
}

/// The same as a part of a page of its own.
pub fn part(visit: &Visit, among: Among<'_>) -> Option<AnyView> {
    line(visit, among).map(|line| view! { <div class="extended">{line}</div> }.into_any())
}

/// The same as a table of its own, where there are some.
pub fn extended(visit: &Visit, among: Among<'_>) -> Option<Exhibit> {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let products = recognised(visit, among);
    let current = products.iter().filter_map(|&product| edition.current(product, day));
    let mut all: Vec<&Certificate> = current.filter(|row| row.is_extended(day)).collect();
    if all.is_empty() {
        return None;
    }
    all.sort_by_key(|row| (row.ends_on, row.product));
    Some(Exhibit {
        id: "extended".to_owned(),
        title: words::number_extended(
            lang,
            u32::try_from(all.len()).ok()?,
            u32::try_from(products.len()).ok()?,
        ),
        subtitle: words::EXTENDED.in_lang(lang).to_owned(),
        note: brought::note(visit, Unit::Product, all.iter().map(|row| row.product)),
        data: data(visit, &all),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    })
}

/// Those that are recognised on the day.
fn recognised(visit: &Visit, among: Among<'_>) -> Vec<u32> {
    let (edition, day) = (&visit.edition, visit.day);
    let rows = (0_u32..).zip(&edition.items.products);
    let mut all: Vec<u32> = match among {
        Among::All => rows.map(|(product, _)| product).collect(),
        Among::Place(place) => rows
            .filter(|(_, row)| usize::from(row.place) == place)
            .map(|(product, _)| product)
            .collect(),
        Among::Some(products) => products.to_vec(),
    };
    all.retain(|&product| edition.state(product, day).is_recognised());
    all
}

/// Their certificates, in the order in which they end.
fn data(visit: &Visit, all: &[&Certificate]) -> Data {
    let (lang, items) = (visit.lang(), &visit.edition.items);
    let rows = all.iter().filter_map(|row| {
        let product = items.products.get(row.product as usize)?;
        let link = visit.at.to(Page::Product(product.id.to_string())).href();
        let not_stated = || Cell::missing(item::NOT_STATED.in_lang(lang));
        Some(vec![
            Cell::name(lang, product.name.as_str()).link(link),
            brought::place_of(visit, row.product, product.place),
            Cell::day(lang, row.term_ends_on()),
            Cell::day(lang, row.ends_on),
            row.extension_act.as_deref().map_or_else(not_stated, |act| Cell::name(lang, act)),
        ])
    });
    let head = [
        overview::PRODUCT,
        overview::PLACE,
        overview::ENDS_ON,
        words::EXTENDED_UNTIL,
        words::EXTENSION_ACT,
    ];
    Data::new(lang, &head, rows.collect())
}
