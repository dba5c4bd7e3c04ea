use super::{
    CompareView,
    difference::{Difference, cell},
};
use crate::{
    board::{Chance, Day, Fraction, Steps},
    chart, format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        places::{caution, order},
    },
    text::{compare, progress, unit},
};

/// The measure on two days, the earlier one first: lines for who can be compared on both,
/// and the change of everyone as a table with arrows. `None` where the days say nothing.
pub fn slope(view: &CompareView) -> Option<Exhibit> {
    if !view.has_two_days() {
        return None;
    }
    let (all, measure, lang) = (&view.all, view.measure(), view.all.lang);
    let days = view.days();
    let written = [format::day(lang, days[0]), format::day(lang, days[1])];
    let same = days[0] == days[1];

    let mut table = vec![row(view, &all.whole, on(&measure.province, days))];
    let (mut rows, mut changes, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for at in order(&view.values()) {
        let (name, ends) = (&all.places[at].1, on(&measure.districts[at], days));
        table.push(row(view, name, ends));
        changes.push(Difference::new(ends[0], ends[1]));
        values.extend(ends);
        rows.push(chart::SlopeRow { name: name.clone(), ends, marked: false });
    }
    let drawn = !same && changes.iter().any(Option::is_some);
    for (at, row) in rows.iter_mut().enumerate() {
        row.marked = is_spoken_of(&changes, at);
    }
    let title = match (same, drawn) {
        (true, _) => compare::SAME_DAY.in_lang(lang).to_owned(),
        (_, false) => compare::CHANGE.in_lang(lang).to_owned(),
        _ => title(view, &rows, &changes),
    };
    let desc = compare::fill(lang, compare::SLOPE_DRAWN, &[&written[0], &written[1]]);
    let spoken = chart::Spoken { title: title.clone(), desc };
    let share = measure.is_share();
    let foot = progress::AXIS.in_lang(lang).to_owned();
    let changed = if share { compare::CHANGED_POINTS } else { compare::CHANGED };
    let head = [progress::DISTRICT.in_lang(lang), &written[0], &written[1], changed.in_lang(lang)];
    Some(Exhibit {
        id: "slope".to_owned(),
        title,
        subtitle: compare::fill(lang, compare::BETWEEN, &[&measure.name, &written[0], &written[1]]),
        data: Data { head: head.map(Cell::from).to_vec(), rows: table },
        chart: drawn
            .then(|| chart::slope(&chart::Slope { lang, spoken, days: written, rows, foot })),
        keys: Vec::new(),
        note: caution(lang, &values, false, None),
        source: view.source(),
    })
}

fn on(steps: &Steps, days: [Day; 2]) -> [Fraction; 2] {
    [steps.at(days[0]), steps.at(days[1])]
}

fn row(view: &CompareView, name: &str, [before, after]: [Fraction; 2]) -> Vec<Cell> {
    let lang = view.all.lang;
    let change = cell(lang, before, after);
    let change = match Difference::new(before, after) {
        Some(_) => {
            // As it is written: what rounds to nothing goes nowhere.
            let arrow = match change.shown.chars().next() {
                Some('+') => "↗",
                Some('\u{2212}') => "↘",
                _ => "→",
            };
            change.mark([r#"<span aria-hidden="true">"#, arrow, "</span>\u{a0}"].concat())
        }
        None => change,
    };
    vec![Cell::name(lang, name), Cell::figure(lang, before), Cell::figure(lang, after), change]
}

/// True for a change that chance does not explain: of shares each by itself, of counts the one
/// that is ahead of all others.
fn is_spoken_of(changes: &[Option<Difference>], at: usize) -> bool {
    let Some(change) = changes[at] else { return false };
    let mut second = 0;
    for (other, number) in changes.iter().enumerate() {
        if other != at {
            second = second.max(number.map_or(0, Difference::number));
        }
    }
    if change.is_share() { change.is_clear() } else { Chance::leads(change.number(), second) }
}

/// Who changed clearly, where anyone did, and what.
fn title(view: &CompareView, rows: &[chart::SlopeRow], changes: &[Option<Difference>]) -> String {
    let (lang, measure) = (view.all.lang, view.measure());
    let (mut named, mut sign) = (String::new(), 0);
    for (row, change) in rows.iter().zip(changes) {
        if let Some(change) = change.filter(|_| row.marked) {
            let comma = if named.is_empty() { "" } else { ", " };
            named = [&*named, comma, &row.name, " ", &change.text(lang)].concat();
            sign = change.sign();
        }
    }
    let words = match (measure.is_share(), sign) {
        (true, 0) => compare::UNMOVED,
        (false, 0) => compare::CHANGES,
        (true, _) => compare::SHIFTED,
        (false, 1) => compare::ROSE,
        (false, _) => compare::FELL,
    };
    compare::fill(lang, words, &[unit::noun(lang, measure.unit, 2), &named])
}
