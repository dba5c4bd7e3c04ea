use leptos::prelude::*;

use super::ProgressView;
use crate::{
    board::{Fraction, Goal},
    chart,
    format::{self, Lang},
    part::{frame::Frame, source::source, table::Table},
    text::progress,
};

/// The value of each district: bars for counts, dots for shares.
#[component]
pub fn Districts(view: ProgressView) -> impl IntoView {
    let (lang, shape) = (view.lang, view.shape());
    let share = shape.province.share;
    let rows = sorted(&view);
    let title = if share { reaching(&view, &rows) } else { leading(&view, &rows) };
    let places = chart::Places {
        lang,
        spoken: chart::Spoken {
            title: title.clone(),
            desc: progress::places_drawn(lang, rows.len()),
        },
        rows: rows.clone(),
        province: share.then(|| shape.at(view.day).value()).flatten(),
        goal: view.goal.value().filter(|_| share),
    };
    let drawn = if share { chart::dots(&places) } else { chart::bars(&places) };
    let province = (progress::PROVINCE.of(lang).to_owned(), shape.at(view.day));
    let table = std::iter::once(province)
        .chain(rows.iter().cloned())
        .map(|(name, value)| vec![name, format::figure(lang, value)])
        .collect();
    let note = caution(lang, &rows);
    let subtitle = progress::on(lang, lang.of(&shape.name), view.day);
    let head = vec![progress::DISTRICT.of(lang), progress::VALUE.of(lang)];
    view! {
        <Frame lang id="districts" title subtitle=subtitle.clone() chart=(!rows.is_empty()).then_some(drawn)
            note source=source(lang, &view.register, view.day)>
            <Table caption=subtitle head rows=table/>
        </Frame>
    }
    .into_any()
}

/// Fewer districts than this are not summed up in a sentence.
const COMPARABLE: usize = 3;

/// What small denominators do and do not say.
fn caution(lang: Lang, rows: &[(String, Fraction)]) -> String {
    let any = |within: std::ops::Range<u32>| {
        rows.iter()
            .filter_map(|(_, value)| value.denominator)
            .any(|number| within.contains(&number))
    };
    let words = [any(0..5).then_some(progress::SMALL), any(5..10).then_some(progress::FEW)];
    let words: Vec<_> = words.into_iter().flatten().map(|words| words.of(lang)).collect();
    words.join(" ")
}

/// By value, the greatest first; those too small to compare stand last.
fn sorted(view: &ProgressView) -> Vec<(String, Fraction)> {
    let mut rows: Vec<_> = view
        .shape()
        .districts
        .iter()
        .map(|place| (place.name.clone(), place.steps.at(view.day)))
        .collect();
    let order = |fraction: Fraction| {
        fraction.exact().filter(|_| !format::is_too_small_for_percent(fraction))
    };
    rows.sort_by(|(_, a), (_, b)| match (order(*a), order(*b)) {
        (Some(a), Some(b)) => (b.0 * a.1).cmp(&(a.0 * b.1)),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    rows
}

/// Names who has the most, when it is one or two.
fn leading(view: &ProgressView, rows: &[(String, Fraction)]) -> String {
    let most = rows.first().map(|(_, value)| value.numerator).filter(|&most| most > 0);
    let names: Vec<_> = rows
        .iter()
        .filter(|(_, value)| Some(value.numerator) == most)
        .map(|(name, _)| name.as_str())
        .collect();
    progress::leader(view.lang, &names)
}

/// Says how many districts reach the goal, among those that can be compared.
fn reaching(view: &ProgressView, rows: &[(String, Fraction)]) -> String {
    let Goal::AtLeast { numerator, denominator } = view.goal else {
        return progress::DISTRICTS.of(view.lang).to_owned();
    };
    let (goal, over) = (i128::from(numerator), i128::from(denominator));
    let values: Vec<_> = rows
        .iter()
        .filter(|(_, value)| !format::is_too_small_for_percent(*value))
        .filter_map(|(_, value)| value.exact())
        .collect();
    if values.len() < COMPARABLE {
        return progress::DISTRICTS.of(view.lang).to_owned();
    }
    let reach = values.iter().filter(|(n, d)| n * over >= goal * d).count();
    progress::reaching(view.lang, reach, values.len(), view.goal)
}
