use crate::{
    board::{Certificate, Day},
    format,
    page::item::day_or,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        life,
        source::source,
        visit::Visit,
    },
    text::{Pair, act as acts, item as words},
};

/// Every certificate of a product, newest first, with what is true of it on the day.
pub fn certificates(visit: &Visit, product: u32) -> Exhibit {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let rows = life::certificates(edition, product, day);
    let current = edition.current(product, day);
    let missing = || Cell::missing(words::NOT_STATED.in_lang(lang));
    // What few registers ever have takes no place where it is not.
    let some_extended = rows.iter().any(|row| row.term_ends_on() < row.ends_on);
    let cells = rows.iter().rev().map(|row| {
        let is_current = current.is_some_and(|current| current == *row);
        let mut cells = vec![
            words::stars(lang, row.stars).into(),
            row.decision.as_deref().map_or_else(missing, |decision| Cell::name(lang, decision)),
            row.granted_by.map_or_else(missing, |granter| granter.name().in_lang(lang).into()),
            Cell::day(lang, row.granted_on),
            Cell::day(lang, row.term_ends_on()),
            day_or(lang, row.revoked_on.filter(|&revoked| revoked <= day), words::NOT_REVOKED),
            on(row, is_current, day).in_lang(lang).into(),
        ];
        if some_extended {
            let until = row.extended_until.filter(|_| row.term_ends_on() < row.ends_on);
            let act = row.extension_act.as_deref().filter(|_| until.is_some());
            cells.push(day_or(lang, until, words::NOT_EXTENDED));
            cells.push(act.map_or_else(missing, |act| Cell::name(lang, act)));
        }
        cells
    });
    let extension = [acts::EXTENDED_UNTIL, acts::EXTENSION_ACT];
    let head: Vec<Pair> = [
        words::STARS,
        words::DECISION,
        words::GRANTED_BY,
        words::GRANTED_ON,
        words::ENDS_ON,
        words::REVOKED,
        words::ON_DAY,
    ]
    .into_iter()
    .chain(extension.into_iter().filter(|_| some_extended))
    .collect();
    Exhibit {
        id: "certificates".to_owned(),
        title: words::certificates(lang, rows.len()),
        subtitle: format!("{}, {}", words::CERTIFICATES_SUB.in_lang(lang), format::day(lang, day)),
        data: Data::new(lang, &head, cells.collect()),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

fn on(row: &Certificate, is_current: bool, day: Day) -> Pair {
    if !is_current {
        words::REPLACED
    } else if row.revoked_on.is_some_and(|revoked| revoked <= day && revoked < row.ends_on) {
        words::TAKEN_BACK
    } else if row.ends_on <= day {
        words::OVER
    } else if row.is_extended(day) {
        words::HELD_LONGER
    } else {
        words::CURRENT
    }
}
