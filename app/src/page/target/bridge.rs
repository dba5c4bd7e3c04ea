use leptos::prelude::*;

use crate::{
    chart, format,
    part::{frame::Frame, source::source, table::Table, visit::Visit},
    text::target as words,
};

/// Why the number of recognised products changed since the baseline.
#[component]
pub fn Bridge(visit: Visit) -> impl IntoView {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let baseline = board.period.baseline();
    let level = |day| board.recognised.shape.at(day).numerator;
    let (start, end) = (level(baseline), level(day));
    let title = words::bridge(lang, start, end);
    let parts = parts(&visit);
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
        vec![name, format!("{plus}{}", format::count(lang, change))]
    });
    let [first, last] = ends;
    let rows = std::iter::once(vec![first, format::count(lang, start.into())])
        .chain(changes)
        .chain([vec![last, format::count(lang, end.into())]])
        .collect();
    let head = vec![words::BRIDGE_STEP.of(lang), words::PRODUCTS.of(lang)];
    let note = if after { "" } else { words::NO_PERIOD.of(lang) };
    let subtitle =
        format!("{}, {}", words::BRIDGE_SUB.of(lang), words::bridge_span(lang, baseline, day));
    view! {
        <Frame lang id="bridge" title subtitle=subtitle.clone() note
                chart=after.then(|| chart::bridge(&waterfall)) source=source(lang, &board.register, day)>
                <Table caption=subtitle head rows/>
            </Frame>
    }
    .into_any()
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
        .map(|(name, steps, sign)| (name.of(lang).to_owned(), signed(steps, sign)))
        .collect()
}
