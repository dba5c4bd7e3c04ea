mod check;

use leptos::prelude::*;

use self::check::{Check, Tallies};
use super::pairs;
use crate::{
    address::{Key, Page},
    board::{Fraction, State},
    format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        few, place,
        source::source,
        visit::Visit,
    },
    text::{
        district::{at, full},
        method as words, progress, quality as checks,
    },
};

/// More districts than these stand below each other, not beside each other.
const BESIDE: usize = 20;

/// What the register lacks or what looks odd in it, for the province and by district.
pub fn quality(visit: &Visit) -> Exhibit {
    let (edition, lang) = (&visit.edition, visit.lang());
    let tallies = Tallies::new(edition, visit.day);
    let checks_made = Check::all_of(edition);
    let all: Vec<_> = checks_made.iter().map(|&check| tallies.by_district(check)).collect();
    let sum = |tallies: &[(u32, u32)]| {
        tallies.iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    };
    let found = all.iter().filter(|tallies| sum(tallies).0 > 0).count();
    let cell = |(numerator, denominator)| {
        let value = Fraction::share(numerator, denominator);
        match denominator {
            0 => Cell::value("–".to_owned(), value),
            _ => Cell::value(format::fraction(lang, value), value),
        }
    };
    // The last place is for what lies in none.
    let places = (0..=edition.districts.len())
        .filter(|&at| at < edition.districts.len() || all.iter().any(|tallies| tallies[at].1 > 0));
    let places: Vec<usize> = places.collect();
    let name = |&at: &usize| place::place(edition, lang, u16::try_from(at).unwrap_or(u16::MAX));
    let whole = Cell::from(progress::whole(lang, &edition.province));
    let data = if edition.districts.len() <= BESIDE {
        let rows = checks_made.iter().zip(&all).map(|(&check, tallies)| {
            let cells = places.iter().map(|&at| cell(tallies[at]));
            let cells = std::iter::once(cell(sum(tallies))).chain(cells);
            std::iter::once(check_name(visit, check)).chain(cells).collect()
        });
        let rows = rows.collect();
        let first = checks::CHECK.in_lang(lang).into();
        Data { head: [first, whole].into_iter().chain(places.iter().map(name)).collect(), rows }
    } else {
        let row = |name: Cell, numbers: Vec<(u32, u32)>| {
            [name].into_iter().chain(numbers.into_iter().map(cell)).collect::<Vec<_>>()
        };
        let at_place = |at: &usize| all.iter().map(|tallies| tallies[*at]).collect();
        let rows = places.iter().map(|at| row(name(at), at_place(at)));
        let in_all = all.iter().map(|tallies| sum(tallies)).collect();
        let rows = rows.chain([row(whole, in_all)]).collect();
        let names = checks_made.iter().map(|&check| check_name(visit, check));
        let first = progress::DISTRICT.in_lang(lang).into();
        Data { head: [first].into_iter().chain(names).collect(), rows }
    };
    let title = match found {
        0 => checks::QUALITY_CLEAN.in_lang(lang).to_owned(),
        found => words::quality(lang, found, checks_made.len()),
    };
    Exhibit {
        id: "quality".to_owned(),
        title,
        subtitle: checks::QUALITY_SUB.in_lang(lang).to_owned(),
        note: checks::QUALITY_NOTE.in_lang(lang).to_owned(),
        data,
        source: source(lang, &edition.version, visit.day),
        ..Exhibit::default()
    }
}

/// Where most is found, with the province.
pub fn few(exhibit: &Exhibit) -> Option<Data> {
    few::few(&exhibit.data, 1, |row| row[1..].iter().map(few::number).sum())
}

/// The same of one district.
pub fn of_district(visit: &Visit, place: usize) -> Option<Exhibit> {
    let (edition, lang) = (&visit.edition, visit.lang());
    let district = edition.districts.get(place)?;
    let (tallies, mut found) = (Tallies::new(edition, visit.day), 0);
    let rows: Vec<Vec<Cell>> = Check::all_of(edition)
        .into_iter()
        .filter_map(|check| {
            let &(numerator, denominator) = tallies.by_district(check).get(place)?;
            let value = Fraction::share(numerator, denominator);
            found += usize::from(numerator > 0);
            let cell = Cell::value(format::fraction(lang, value), value);
            // Where none was brought, nothing is said of it.
            let is_told = denominator > 0 && (check != Check::Brought || numerator > 0);
            is_told.then(|| vec![check.words().0.in_lang(lang).into(), cell])
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
pub fn definitions(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang();
    view! {
        <details>
            <summary>{checks::DEFINED.in_lang(lang)}</summary>
            {pairs(lang, Check::all_of(&visit.edition).into_iter().map(Check::words))}
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
