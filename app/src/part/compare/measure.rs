use super::{
    Against, CompareView,
    difference::{Difference, cell},
    heading::{comparison_line, goal},
};
use crate::{
    board::Fraction,
    chart, format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        places::{caution, order},
    },
    text::{compare, progress},
};

/// The measure of each district, and how far it is from what it is compared with: bars for
/// counts, dots for shares.
pub fn measure(view: &CompareView) -> Exhibit {
    let (all, measure) = (&view.all, view.measure());
    let lang = all.lang;
    let values = view.values();
    let order = order(&values);
    let title = finding(view, &values);
    let against = view.against();
    let share = measure.is_share();
    let rows: Vec<_> = order.iter().map(|&at| (all.places[at].1.clone(), values[at])).collect();
    let places = chart::Places {
        lang,
        spoken: chart::Spoken {
            title: title.clone(),
            desc: progress::places_drawn(lang, rows.len()),
        },
        rows,
        province: share.then(|| view.province().value()).flatten(),
        goal: measure.goal.and_then(Fraction::value),
    };
    let drawn = if share { chart::linked_dots(&places) } else { chart::linked_bars(&places) };
    let part = !share && against == Against::Province;
    let row = |name: Cell, value: Fraction, at: Option<usize>| {
        let mut row = vec![name, Cell::figure(lang, value)];
        if part {
            let of = view.province().numerator;
            row.push(Cell::figure(lang, Fraction::share(value.numerator, of)));
        } else if let Some(other) = view.other(at) {
            if against == Against::Day {
                row.push(Cell::figure(lang, other));
            }
            row.push(cell(lang, other, value));
        }
        row
    };
    let mut table = vec![row(progress::PROVINCE.in_lang(lang).into(), view.province(), None)];
    for &at in &order {
        table.push(row(Cell::name(lang, &*all.places[at].1), values[at], Some(at)));
    }
    let mut head =
        vec![progress::DISTRICT.in_lang(lang).into(), format::day(lang, view.choice.day).into()];
    if against == Against::Day {
        head.push(format::day(lang, view.since()).into());
    }
    let last = match (part, share) {
        (true, _) => compare::PART,
        (_, true) => compare::DIFFERENCE_POINTS,
        (_, false) => compare::DIFFERENCE,
    };
    head.push(last.in_lang(lang).into());
    Exhibit {
        id: "measure".to_owned(),
        title,
        subtitle: [
            &progress::on(lang, &measure.name, view.choice.day),
            ". ",
            &comparison_line(view, against),
        ]
        .concat(),
        chart: (!all.places.is_empty()).then_some(drawn),
        keys: Vec::new(),
        note: caution(lang, &values),
        data: Data { head, rows: table },
        source: view.source(),
    }
}

/// Fewer districts than this are not summed up in a sentence.
const COMPARABLE: i64 = 3;

/// What the districts show, as one sentence, where the figures decide it.
fn finding(view: &CompareView, values: &[Fraction]) -> String {
    let lang = view.all.lang;
    if !view.measure().is_share() {
        let most = values.iter().map(|value| value.numerator).max().filter(|&most| most > 0);
        let with_most = values.iter().zip(&view.all.places);
        let names: Vec<_> = with_most
            .filter(|(value, _)| Some(value.numerator) == most)
            .map(|(_, place)| place.1.as_str())
            .collect();
        return progress::leader(lang, &names);
    }
    let (mut above, mut level, mut below) = (0, 0, 0);
    for (at, value) in values.iter().enumerate() {
        let difference = view.other(Some(at)).and_then(|other| Difference::new(other, *value));
        match difference.map(Difference::sign) {
            Some(1) => above += 1,
            Some(0) => level += 1,
            Some(_) => below += 1,
            None => {}
        }
    }
    let of = above + level + below;
    if of < COMPARABLE {
        return progress::DISTRICTS.in_lang(lang).to_owned();
    }
    let number = |number: i64| format::count(lang, number);
    let (up, down, reach, of) = (number(above), number(below), number(above + level), number(of));
    match view.against() {
        Against::Goal => compare::fill(lang, compare::REACHING, &[&reach, &of, &goal(view)]),
        Against::Province => {
            let share = format::percent(lang, view.province());
            compare::fill(lang, compare::ABOVE, &[&up, &of, &share])
        }
        Against::Day => {
            let since = format::day(lang, view.since());
            compare::fill(lang, compare::MOVED, &[&up, &down, &of, &since])
        }
    }
}
