use super::{Against, CompareView, difference::cell, finding::finding, heading::comparison_line};
use crate::{
    board::{Fraction, Steps},
    chart, format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        places::{caution, order},
    },
    text::{compare, progress},
};

/// The scale of the measure, which also holds days outside the plan's period.
fn span(view: &CompareView) -> [u32; 2] {
    let measure = view.measure();
    let days = view.days();
    let on_days: Vec<_> = measure.districts.iter().map(|steps| steps.on(&days)).collect();
    let [least, most] = Steps::span(&on_days);
    [least.min(measure.span[0]), most.max(measure.span[1])]
}

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
            desc: progress::places_drawn(lang, all.areas()),
        },
        rows,
        province: Some(view.province()).filter(|_| share && against != Against::Day),
        goal: measure.goal.and_then(Fraction::value).filter(|_| against == Against::Goal),
        stems: match against {
            Against::Goal => chart::Stems::Goal,
            Against::Province => chart::Stems::Province,
            Against::Day => {
                let before = order.iter().map(|&at| measure.districts[at].at(view.since()));
                chart::Stems::Before(before.collect())
            }
        },
        span: span(view),
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
    let mut table = vec![row(all.whole.as_str().into(), view.province(), None)];
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
        keys: match against {
            Against::Day => {
                let now = if share { "published" } else { "held" };
                vec![("start", compare::THEN.in_lang(lang)), (now, compare::NOW.in_lang(lang))]
            }
            _ => Vec::new(),
        },
        note: caution(lang, &values, share && chart::dots_start_above_zero(&places), None),
        data: Data { head, rows: table },
        source: view.source(),
    }
}
