mod check;

use leptos::prelude::*;

use self::check::{Check, Tallies};
use super::pairs;
use crate::{
    address::{Key, Page},
    board::{Fraction, State},
    format::{self, Lang},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{
        district::{at, full},
        method as words, progress, quality as checks,
    },
};

/// What the register lacks or what looks odd in it, for the province and by district.
pub fn quality(visit: &Visit) -> Exhibit {
    let (edition, lang) = (&visit.edition, visit.lang());
    let (tallies, mut found) = (Tallies::new(edition, visit.day), 0);
    let rows: Vec<Vec<Cell>> = Check::ALL
        .into_iter()
        .map(|check| {
            let districts = tallies.by_district(check);
            let sum = |part: fn(&(u32, u32)) -> u32| districts.iter().map(part).sum::<u32>();
            let whole = (sum(|one| one.0), sum(|one| one.1));
            found += usize::from(whole.0 > 0);
            let cells = std::iter::once(whole).chain(districts.iter().copied());
            let cells = cells.map(|(numerator, denominator)| {
                let value = Fraction::share(numerator, denominator);
                match denominator {
                    0 => Cell::value("–".to_owned(), value),
                    _ => Cell::value(format::fraction(lang, value), value),
                }
            });
            std::iter::once(check_name(visit, check)).chain(cells).collect()
        })
        .collect();
    let head = [checks::CHECK, progress::PROVINCE].map(|name| Cell::from(name.in_lang(lang)));
    let districts = edition.districts.iter().map(|place| Cell::name(lang, place.name.as_str()));
    let title = match found {
        0 => checks::QUALITY_CLEAN.in_lang(lang).to_owned(),
        found => words::quality(lang, found, rows.len()),
    };
    Exhibit {
        id: "quality".to_owned(),
        title,
        subtitle: checks::QUALITY_SUB.in_lang(lang).to_owned(),
        note: checks::QUALITY_NOTE.in_lang(lang).to_owned(),
        data: Data { head: head.into_iter().chain(districts).collect(), rows },
        source: source(lang, &edition.version, visit.day),
        ..Exhibit::default()
    }
}

/// The same of one district.
pub fn of_district(visit: &Visit, place: usize) -> Option<Exhibit> {
    let (edition, lang) = (&visit.edition, visit.lang());
    let district = edition.districts.get(place)?;
    let (tallies, mut found) = (Tallies::new(edition, visit.day), 0);
    let rows: Vec<Vec<Cell>> = Check::ALL
        .into_iter()
        .filter_map(|check| {
            let &(numerator, denominator) = tallies.by_district(check).get(place)?;
            let value = Fraction::share(numerator, denominator);
            found += usize::from(numerator > 0);
            let cell = Cell::value(format::fraction(lang, value), value);
            (denominator > 0).then(|| vec![check.words().0.in_lang(lang).into(), cell])
        })
        .collect();
    let title = match found {
        0 => checks::QUALITY_CLEAN.in_lang(lang).to_owned(),
        found => words::quality(lang, found, rows.len()),
    };
    let name = full(lang, district);
    Some(Exhibit {
        id: "quality".to_owned(),
        title,
        subtitle: at(lang, checks::QUALITY_SUB.in_lang(lang), &name, visit.day),
        note: checks::QUALITY_NOTE.in_lang(lang).to_owned(),
        data: Data::new(lang, &[checks::CHECK, checks::FOUND], rows),
        source: source(lang, &edition.version, visit.day),
        ..Exhibit::default()
    })
}

/// The name of a check, leading to the rows it finds where a page lists them.
fn check_name(visit: &Visit, check: Check) -> Cell {
    let name = Cell::from(check.words().0.in_lang(visit.lang()));
    match check {
        Check::Ended => {
            let state = Some(State::Ended.id());
            name.link(visit.at.to(Page::Products).with(Key::State, state).href())
        }
        _ => name,
    }
}

/// What each check counts, and among what.
pub fn definitions(lang: Lang) -> impl IntoView {
    view! {
        <details>
            <summary>{checks::DEFINED.in_lang(lang)}</summary>
            {pairs(lang, Check::ALL.map(Check::words))}
        </details>
    }
    .into_any()
}
