//! Who has the least, among more places than are drawn.

use super::only;
use crate::{
    board::{Fraction, Goal},
    format,
    part::{
        cell::{Cell, Data},
        compare::{CompareView, measure},
        exhibit::Exhibit,
        places::{FIRST, comparable, order},
    },
    text::{compare, progress},
};

/// The measure of those with the least, as a chart, of those that can be compared; where more than
/// these are level, who they are.
pub fn need(view: &CompareView) -> Exhibit {
    let values = view.values();
    // What lies in no place is in no need, and of what cannot be compared nobody knows.
    let mut known = order(&values[..view.all.areas()]);
    known.retain(|&at| comparable(values[at]).is_some());
    known.reverse();
    let least = level(&values, &known, 0);
    if least.len() > FIRST { named(view, &values, least) } else { drawn(view, &values, &known) }
}

/// Of `known`, all with the value of the one at a position.
fn level(values: &[Fraction], known: &[usize], position: usize) -> Vec<usize> {
    let value = known.get(position).and_then(|&at| comparable(values[at]));
    let is_level = |(a, b): ((i128, i128), (i128, i128))| a.0 * b.1 == b.0 * a.1;
    let mut level = known.to_vec();
    level.retain(|&at| comparable(values[at]).zip(value).is_some_and(is_level));
    level.sort_unstable();
    level
}

/// Those with the least as a chart. Whoever has as much as one that is left out is left out too:
/// which of them stood there would be chance.
fn drawn(view: &CompareView, values: &[Fraction], known: &[usize]) -> Exhibit {
    let (lang, areas) = (view.all.lang, view.all.areas());
    let next = level(values, known, FIRST);
    let mut shown: Vec<usize> = known.iter().copied().take(FIRST).collect();
    shown.retain(|at| !next.contains(at));
    shown.sort_unstable();
    let (words, of) = match shown.len() {
        number if number == FIRST.min(areas) => (compare::NEED, areas),
        _ if next.is_empty() => (compare::ENOUGH, areas),
        _ => (compare::NEED_LEVEL, next.len()),
    };
    let title = compare::fill(lang, words, &[&shown.len().to_string(), &of.to_string()]);
    let mut exhibit = Exhibit { id: "need".into(), title, ..measure(&only(view, &shown)) };
    // Of an axis that is not drawn there is nothing to say.
    if exhibit.chart.is_none() {
        exhibit.note.clear();
    }
    exhibit
}

/// The names of those who are level with the least.
fn named(view: &CompareView, values: &[Fraction], level: Vec<usize>) -> Exhibit {
    let (all, lang) = (&view.all, view.all.lang);
    let value = values[level[0]];
    let number = level.len().to_string();
    let title = if value == Fraction::count(0) {
        compare::fill(lang, compare::NONE_YET, &[&number])
    } else {
        let each = format::mark(lang, value, Goal::NonePrinted);
        compare::fill(lang, compare::LEVEL, &[&number, &each])
    };
    let names: Vec<&str> = level.iter().map(|&at| &*all.places[at].1).collect();
    let rows = level
        .iter()
        .map(|&at| vec![Cell::name(lang, &*all.places[at].1), Cell::figure(lang, values[at])]);
    Exhibit {
        id: "need".into(),
        title,
        subtitle: progress::on(lang, &view.measure().name, view.choice.day),
        note: names.join(", "),
        data: Data::new(lang, &[progress::DISTRICT, progress::VALUE], rows.collect()),
        source: view.source(),
        ..Exhibit::default()
    }
}
