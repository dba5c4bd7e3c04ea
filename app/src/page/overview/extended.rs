//! Products that are recognised by an extension alone: how many of all, and which.

use leptos::prelude::*;

use crate::{
    address::Page,
    board::{Certificate, Count},
    part::{
        cell::{Cell, Data},
        exhibit::{Exhibit, Foot},
        place,
        source::source,
        table::Table,
        visit::Visit,
    },
    text::{act as words, item, overview},
};

/// Where there are some.
pub fn extended_line(visit: &Visit) -> Option<AnyView> {
    let exhibit = extended(visit)?;
    let (lang, link) = (visit.lang(), visit.at.href());
    let line = view! {
        <li>
            {exhibit.title}"."
            <details>
                <summary>{words::EXTENDED.in_lang(lang)}</summary>
                <Table caption=words::EXTENDED.in_lang(lang) data=exhibit.data/>
                <Foot lang link id="extended"/>
            </details>
        </li>
    };
    Some(line.into_any())
}

/// The same as a table of its own, where there are some.
pub fn extended(visit: &Visit) -> Option<Exhibit> {
    let (lang, day) = (visit.lang(), visit.day);
    let all = held(visit);
    if all.is_empty() {
        return None;
    }
    let among = visit.board.count(Count::Products, day);
    Some(Exhibit {
        id: "extended".to_owned(),
        title: words::number_extended(lang, u32::try_from(all.len()).ok()?, among),
        subtitle: words::EXTENDED.in_lang(lang).to_owned(),
        data: data(visit, &all),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    })
}

/// Their certificates, in the order in which they end.
fn held(visit: &Visit) -> Vec<&Certificate> {
    let (edition, day) = (&visit.edition, visit.day);
    let is_current = |row: &&Certificate| edition.current(row.product, day) == Some(*row);
    let rows = edition.items.certificates.iter().filter(|row| row.is_extended(day));
    let recognised = |row: &&Certificate| edition.state(row.product, day).is_recognised();
    let mut all: Vec<_> = rows.filter(is_current).filter(recognised).collect();
    all.sort_by_key(|row| (row.ends_on, row.product));
    all
}

fn data(visit: &Visit, all: &[&Certificate]) -> Data {
    let (lang, items) = (visit.lang(), &visit.edition.items);
    let rows = all.iter().filter_map(|row| {
        let product = items.products.get(row.product as usize)?;
        let link = visit.at.to(Page::Product(product.id.to_string())).href();
        let not_stated = || Cell::missing(item::NOT_STATED.in_lang(lang));
        Some(vec![
            Cell::name(lang, product.name.as_str()).link(link),
            place::place(&visit.edition, lang, product.place),
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
