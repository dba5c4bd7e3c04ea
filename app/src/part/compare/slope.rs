use super::{
    CompareView,
    difference::{Difference, cell},
};
use crate::{
    board::{Day, Fraction, Steps},
    chart, format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        places::{caution, order},
    },
    text::{compare, progress},
};

/// The measure on two days, the earlier one first: lines for who can be compared on both,
/// and the change of everyone as a table with arrows.
pub fn slope(view: &CompareView) -> Exhibit {
    let (all, measure, lang) = (&view.all, view.measure(), view.all.lang);
    let days = view.days();
    let written = [format::day(lang, days[0]), format::day(lang, days[1])];
    let same = days[0] == days[1];

    let mut table = vec![row(view, progress::PROVINCE.in_lang(lang), on(&measure.province, days))];
    let (mut rows, mut changes, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for at in order(&view.values()) {
        let (name, ends) = (&all.places[at].1, on(&measure.districts[at], days));
        table.push(row(view, name, ends));
        changes.push(Difference::new(ends[0], ends[1]));
        values.extend(ends);
        rows.push(chart::SlopeRow { name: name.clone(), ends, marked: false });
    }
    let most = most(&changes);
    let title = match most {
        _ if same => compare::SAME_DAY.in_lang(lang).to_owned(),
        Some((at, change)) => {
            rows[at].marked = true;
            let words = if change.sign() > 0 { compare::ROSE } else { compare::FELL };
            compare::fill(lang, words, &[&rows[at].name, &change.text(lang)])
        }
        None => compare::CHANGE.in_lang(lang).to_owned(),
    };
    let drawn = !same && changes.iter().any(Option::is_some);
    let desc = compare::fill(lang, compare::SLOPE_DRAWN, &[&written[0], &written[1]]);
    let spoken = chart::Spoken { title: title.clone(), desc };
    let share = measure.is_share();
    let foot = compare::NOT_FROM_ZERO.in_lang(lang).to_owned();
    let changed = if share { compare::CHANGED_POINTS } else { compare::CHANGED };
    let head = [progress::DISTRICT.in_lang(lang), &written[0], &written[1], changed.in_lang(lang)];
    Exhibit {
        id: "slope".to_owned(),
        title,
        subtitle: compare::fill(lang, compare::BETWEEN, &[&measure.name, &written[0], &written[1]]),
        data: Data { head: head.map(Cell::from).to_vec(), rows: table },
        chart: drawn
            .then(|| chart::slope(&chart::Slope { lang, spoken, days: written, rows, foot })),
        keys: Vec::new(),
        note: caution(lang, &values),
        source: view.source(),
    }
}

fn on(steps: &Steps, days: [Day; 2]) -> [Fraction; 2] {
    [steps.at(days[0]), steps.at(days[1])]
}

fn row(view: &CompareView, name: &str, [before, after]: [Fraction; 2]) -> Vec<Cell> {
    let lang = view.all.lang;
    let change = cell(lang, before, after);
    let change = match Difference::new(before, after) {
        Some(difference) => {
            let arrow = ["↘", "→", "↗"][(difference.sign() + 1) as usize];
            change.mark([r#"<span aria-hidden="true">"#, arrow, "</span>\u{a0}"].concat())
        }
        None => change,
    };
    vec![Cell::name(lang, name), Cell::figure(lang, before), Cell::figure(lang, after), change]
}

/// The one that changed most, if there is one.
fn most(changes: &[Option<Difference>]) -> Option<(usize, Difference)> {
    let (mut most, mut alone) = (None::<(usize, Difference)>, false);
    for (at, change) in changes.iter().enumerate() {
        let Some(change) = change.filter(|change| change.sign() != 0) else { continue };
        match most {
            Some((_, before)) if !change.exceeds(before) => alone &= before.exceeds(change),
            _ => (most, alone) = (Some((at, change)), true),
        }
    }
    most.filter(|_| alone)
}
