use leptos::prelude::*;

use crate::{
    board::{Count, Pace, ReadingView, Unit},
    chart, format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        shown::Shown,
        source::source,
        visit::Visit,
    },
    text::target as words,
};

/// Why the number of recognised products changed since the baseline.
#[component]
pub fn Bridge(visit: Visit) -> impl IntoView {
    view! { <Shown lang=visit.lang() exhibit=bridge(&visit) link=visit.at.plain().href()/> }
}

/// From the products recognised on the baseline to those of the day, part by part.
pub fn bridge(visit: &Visit) -> Exhibit {
    let edition = &visit.edition;
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let baseline = board.period.baseline();
    let level = |day| board.count(Count::Products, day);
    let (start, end) = (level(baseline), level(day));
    let title = words::bridge(lang, start, end);
    let parts = parts(visit);
    let ends = [baseline, day].map(|day| format::day(lang, day));
    let waterfall = chart::Waterfall {
        lang,
        spoken: chart::Spoken { title: title.clone(), desc: words::bridge_drawn(lang) },
        start: (ends[0].clone(), start),
        parts: parts.clone(),
        end: (ends[1].clone(), end),
    };
    let after = day > baseline;
    let changes = parts.into_iter().map(|(name, change)| {
        let plus = if change > 0 { "+" } else { "" };
        let cell = Cell::number(lang, change);
        vec![name.into(), Cell { shown: format!("{plus}{}", cell.shown), ..cell }]
    });
    let [first, last] = ends;
    let total = |name: String, number: u32| vec![name.into(), Cell::number(lang, number.into())];
    let rows =
        std::iter::once(total(first, start)).chain(changes).chain([total(last, end)]).collect();
    let note = match chart::bridge_start(&waterfall) {
        _ if !after => words::NO_PERIOD.in_lang(lang).to_owned(),
        start if start > 0 => words::bridge_axis(lang, start),
        _ => String::new(),
    };
    let note = [note, again(visit).unwrap_or_default()].join(" ").trim().to_owned();
    let subtitle =
        format!("{}, {}", words::BRIDGE_SUB.in_lang(lang), words::bridge_span(lang, baseline, day));
    Exhibit {
        id: "bridge".to_owned(),
        title,
        subtitle,
        chart: after.then(|| chart::bridge(&waterfall)),
        note,
        data: Data::new(lang, &[words::BRIDGE_STEP, words::PRODUCTS], rows),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}

/// What the wider count of the year holds besides new products, where the plan has both counts.
fn again(visit: &Visit) -> Option<String> {
    let (board, day) = (&visit.board, visit.day);
    // No other counts of what happened in the period are of products.
    let is_event =
        |it: &&ReadingView| it.shape.unit == Unit::Product && it.shape.pace == Pace::Flow;
    let counts: Vec<_> = board
        .targets
        .first()?
        .readings
        .iter()
        .filter(is_event)
        .map(|it| it.shape.at(day))
        .collect();
    let new = counts.iter().map(|count| count.numerator).min()?;
    let all = counts.iter().map(|count| count.numerator).max().filter(|&all| all > new)?;
    Some(words::again(visit.lang(), all, new, board.bridge.returned.at(day).numerator))
}

fn parts(visit: &Visit) -> Vec<(String, i64)> {
    let (bridge, lang) = (&visit.board.bridge, visit.lang());
    let parts = [
        (words::BRIDGE_NEW, &bridge.new, 1),
        (words::BRIDGE_RETURNED, &bridge.returned, 1),
        (words::BRIDGE_ENDED, &bridge.ended, -1),
        (words::BRIDGE_REVOKED, &bridge.revoked, -1),
        (words::BRIDGE_LOWERED, &bridge.lowered, -1),
    ];
    let signed =
        |steps: &crate::board::Steps, sign: i64| sign * i64::from(steps.at(visit.day).numerator);
    parts
        .into_iter()
        .map(|(name, steps, sign)| (name.in_lang(lang).to_owned(), signed(steps, sign)))
        .collect()
}
