use std::collections::{HashMap, HashSet};

use super::order::{order, sorted};
use crate::{
    address::Key,
    board::{Counted, Evidence, Interval, ReadingView, Unit},
    edition::Edition,
    find::By,
    format,
    part::{
        brought,
        cell::{Cell, Data},
        exhibit::Exhibit,
        row::{Row, row},
        source::source,
        visit::Visit,
    },
    text::{Pair, commune, evidence, target as words, unit},
};

/// Items of a reading in the reader's district, and what made them count.
pub struct List<'a> {
    /// `rows` for those who count, `rest` for those counted among without counting.
    pub id: &'static str,
    pub heading: Pair,
    item: Pair,
    why: Pair,
    pub unit: Unit,
    /// True where an item says by its name in which area it lies.
    pub is_area: bool,
    counted: &'a Counted,
    pub held: Vec<&'a Interval>,
    before: HashMap<u32, &'a Interval>,
}

/// Who counts on the visit's day and, for a share, who is counted among without counting.
pub fn lists<'a>(visit: &Visit, reading: &'a ReadingView) -> Vec<List<'a>> {
    let (edition, day, unit) = (&visit.edition, visit.day, reading.shape.unit);
    let place = visit.at.query.get(Key::Place).and_then(|code| edition.district(code));
    let place = place.and_then(|place| u16::try_from(place).ok());
    let here = |held: &&Interval| place.is_none() || edition.place(unit, held.item) == place;
    let all: Vec<_> = reading.counted.on(day).collect();
    let among: Vec<_> = reading.among.iter().flat_map(|among| among.on(day)).collect();
    let inside: HashSet<_> = all.iter().map(|held| held.item).collect();
    let outside = among.iter().copied().filter(|held| !inside.contains(&held.item)).filter(here);
    let (item, is_area) = (item(edition, unit), is_area(edition, unit));
    let rest = reading.among.as_ref().map(|counted| List {
        id: "rest",
        heading: evidence::NOT_COUNTED,
        item,
        why: evidence::WHY_AMONG,
        unit,
        is_area,
        counted,
        held: outside.collect(),
        before: HashMap::new(),
    });
    let rows = List {
        id: "rows",
        heading: evidence::COUNTED,
        item,
        why: evidence::WHY,
        unit,
        is_area,
        counted: &reading.counted,
        held: all.into_iter().filter(here).collect(),
        before: before(reading, &among),
    };
    let lists = std::iter::once(rows).chain(rest);
    match order(visit) {
        Ok(Some(sort)) => lists.map(|list| sorted(visit, list, sort)).collect(),
        _ => lists.collect(),
    }
}

/// What one item is called.
fn item(edition: &Edition, unit: Unit) -> Pair {
    match unit {
        Unit::Commune => commune::heading(&edition.items),
        _ => unit::heading(unit),
    }
}

fn is_area(edition: &Edition, unit: Unit) -> bool {
    match unit {
        Unit::Place => true,
        Unit::Commune => !edition.has_districts(),
        _ => false,
    }
}

/// The certificate that each item had before, where both are certificates.
fn before<'a>(reading: &ReadingView, among: &[&'a Interval]) -> HashMap<u32, &'a Interval> {
    let both = reading.counted.evidence == Evidence::Certificate
        && reading.among.as_ref().is_some_and(|among| among.evidence == Evidence::Certificate);
    if both { among.iter().map(|held| (held.item, *held)).collect() } else { HashMap::new() }
}

impl List<'_> {
    pub fn row(&self, visit: &Visit, held: &Interval) -> Row {
        row(visit, self.unit, self.counted, held, self.before.get(&held.item).copied())
    }

    /// The items of its rows.
    pub fn items(&self) -> impl Iterator<Item = u32> {
        self.held.iter().map(|held| held.item)
    }

    /// The names of its columns, with what rows are sorted by where they can be.
    pub fn head(&self) -> Vec<(Pair, Option<By>)> {
        let of = match self.unit {
            Unit::Product | Unit::Application => evidence::OWNER,
            _ => evidence::KIND,
        };
        let place = (!self.is_area).then_some((evidence::PLACE, Some(By::District)));
        let item = [(self.item, Some(By::Name)), (of, None)];
        item.into_iter().chain(place).chain([(self.why, None)]).collect()
    }

    /// All rows as a table of its own; `name` is that of the target.
    pub fn exhibit(&self, visit: &Visit, name: &str) -> Exhibit {
        let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
        let rows = self.held.iter().map(|held| {
            let Row { name, of, place, why } = self.row(visit, held);
            let place = (!self.is_area).then_some(place);
            let cells = [name, of].into_iter().chain(place).chain([Cell::from(why)]);
            cells.collect::<Vec<Cell>>()
        });
        let head: Vec<Pair> = self.head().into_iter().map(|(name, _)| name).collect();
        Exhibit {
            id: self.id.to_owned(),
            title: words::rows(lang, self.heading.in_lang(lang), self.held.len()),
            subtitle: format!("{name}, {}", format::day(lang, day)),
            note: brought::note(visit, self.unit, self.items()),
            data: Data::new(lang, &head, rows.collect()),
            source: source(lang, &edition.version, day),
            ..Exhibit::default()
        }
    }
}
