use crate::{
    format,
    page::item::{day_or, yes_or_no},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::item as words,
};

/// Where a product is listed, from when until when.
pub fn channels(visit: &Visit, product: u32) -> Exhibit {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let listings = edition.links.listings.rows_of(product);
    let listings = listings.iter().filter_map(|&row| edition.items.listings.get(row as usize));
    let rows: Vec<_> = listings
        .filter(|row| row.since <= day)
        .map(|row| {
            let until = row.until.filter(|&until| until <= day);
            vec![
                Cell::name(lang, &*row.channel),
                Cell::day(lang, row.since),
                day_or(lang, until, words::STILL),
                yes_or_no(lang, until.is_none()),
            ]
        })
        .collect();
    let head = [words::CHANNEL, words::SINCE, words::UNTIL_BEFORE, words::ACTIVE];
    Exhibit {
        id: "channels".to_owned(),
        title: words::channels(lang, rows.len()),
        subtitle: format!("{}, {}", words::CHANNELS_SUB.in_lang(lang), format::day(lang, day)),
        data: Data::new(lang, &head, rows),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}
