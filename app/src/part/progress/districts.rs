use super::ProgressView;
use crate::{
    board::{Fraction, Goal},
    chart,
    format::{self, Lang},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
    },
    text::progress,
};

/// The value of each district: bars for counts, dots for shares.
pub fn districts(view: &ProgressView) -> Exhibit {
    let (lang, province) = (view.lang, &view.reading().province);
    let share = province.share;
    let rows = sorted(view);
    let title = if share { reaching(view, &rows) } else { leading(view, &rows) };
    let places = chart::Places {
        lang,
        spoken: chart::Spoken {
            title: title.clone(),
            desc: progress::places_drawn(lang, rows.len()),
        },
        rows: rows.clone(),
        province: share.then(|| province.at(view.day).value()).flatten(),
        goal: view.goal.value().filter(|_| share),
    };
    let drawn = if share { chart::dots(&places) } else { chart::bars(&places) };
    let whole = (progress::PROVINCE.of(lang).to_owned(), province.at(view.day));
    let cells = std::iter::once(whole)
        .chain(rows.iter().cloned())
        .map(|(name, value)| vec![name.into(), Cell::value(format::figure(lang, value), value)])
        .collect();
    let note = caution(lang, &rows);
    Exhibit {
        id: "districts".to_owned(),
        title,
        subtitle: progress::on(lang, &view.reading().name, view.day),
        chart: (!rows.is_empty()).then_some(drawn),
        keys: Vec::new(),
        note,
        data: Data {
            head: [progress::DISTRICT, progress::VALUE]
                .map(|name| name.of(lang).to_owned())
                .to_vec(),
            rows: cells,
        },
        source: view.source(),
    }
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

/// By value, the greatest first, then by code; those too small to compare stand last.
fn sorted(view: &ProgressView) -> Vec<(String, Fraction)> {
    let comparable = |fraction: Fraction| {
        fraction.exact().filter(|_| !format::is_too_small_for_percent(fraction))
    };
    let at_least = |a: Fraction, b: Fraction| match (comparable(a), comparable(b)) {
        (Some(a), Some(b)) => a.0 * b.1 >= b.0 * a.1,
        (a, b) => a.is_some() >= b.is_some(),
    };
    // A handful of rows: the library's sort would weigh more than they do.
    let mut rows = Vec::<(String, Fraction)>::new();
    for (name, steps) in view.districts.iter().zip(&view.reading().districts) {
        let value = steps.at(view.day);
        let place = rows.partition_point(|(_, before)| at_least(*before, value));
        rows.insert(place, (name.clone(), value));
    }
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
