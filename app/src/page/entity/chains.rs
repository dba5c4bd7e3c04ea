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

/// The green value chains of an entity, from when until when.
pub fn chains(visit: &Visit, entity: u32) -> Exhibit {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let chains = edition.links.chains.rows_of(entity);
    let chains = chains.iter().filter_map(|&row| edition.items.green_chains.get(row as usize));
    let missing = || Cell::missing(words::NOT_STATED.in_lang(lang));
    let rows: Vec<_> = chains
        .filter(|row| row.since <= day)
        .map(|row| {
            let until = row.until.filter(|&until| until <= day);
            vec![
                Cell::day(lang, row.since),
                day_or(lang, until, words::STILL),
                row.raw_material_area
                    .as_deref()
                    .map_or_else(missing, |area| Cell::name(lang, area)),
                row.evidence.as_deref().map_or_else(missing, |paper| Cell::name(lang, paper)),
                yes_or_no(lang, until.is_none()),
            ]
        })
        .collect();
    let head = [words::SINCE, words::UNTIL_BEFORE, words::AREA, words::EVIDENCE, words::ACTIVE];
    Exhibit {
        id: "chains".to_owned(),
        title: words::chains(lang, rows.len()),
        subtitle: format!("{}, {}", words::CHAINS_SUB.in_lang(lang), format::day(lang, day)),
        data: Data::new(lang, &head, rows),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}
