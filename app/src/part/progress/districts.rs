use super::ProgressView;
use crate::{
    board::{Fraction, Goal, Steps, Unit},
    chart, format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        places::{FIRST, caution, order},
    },
    text::{number, progress},
};

/// The value of each district: bars for counts, dots for shares, no picture of what is there or not.
pub fn districts(view: &ProgressView) -> Exhibit {
    let (lang, reading) = (view.lang, view.reading());
    let province = &reading.province;
    let share = province.share;
    let (rows, areas) = sort_rows(view);
    let areas = &rows[..areas];
    let first = &rows[..rows.len().min(FIRST)];
    let span = Steps::span(&reading.districts);
    // Units that are counted themselves: each is there or not, on every day.
    let is_unit = matches!((reading.unit, share), (Unit::Place, _) | (Unit::Commune, false));
    let is_either = is_unit && span[1] <= 1;
    let title = match () {
        () if is_either || !share && areas.len() > FIRST => count_areas(view, areas),
        () if share => reaching(view, areas),
        () => spread(view, areas),
    };
    let places = chart::Places {
        lang,
        spoken: chart::Spoken {
            title: title.clone(),
            desc: progress::places_drawn(lang, areas.len().min(FIRST)),
        },
        rows: first.to_vec(),
        province: share.then(|| province.at(view.day)),
        goal: reading.goal.value().filter(|_| share),
        stems: chart::Stems::Province,
        span,
    };
    let drawn = if share { chart::dots(&places) } else { chart::bars(&places) };
    let whole = (view.whole.as_str().into(), province.at(view.day));
    let districts = rows.iter().map(|(name, value)| (Cell::name(lang, name), *value));
    let cells = std::iter::once(whole)
        .chain(districts)
        .map(|(name, value)| vec![name, Cell::value(format::figure(lang, value), value)])
        .collect();
    // What is there or not has no percentage to be careful of.
    let values: Vec<_> = rows.iter().filter(|_| !is_either).map(|(_, value)| *value).collect();
    let more = (first.len() < values.len()).then_some(progress::FIRST_ROWS);
    let note = caution(lang, &values, share && chart::dots_start_above_zero(&places), more);
    Exhibit {
        id: "districts".to_owned(),
        title,
        subtitle: progress::on(lang, &view.reading().name, view.day),
        chart: (!rows.is_empty() && !is_either).then_some(drawn),
        keys: Vec::new(),
        note,
        data: Data::new(lang, &[progress::DISTRICT, progress::VALUE], cells),
        source: view.source(),
    }
}

/// Fewer districts than this are not summed up in a sentence.
const COMPARABLE: usize = 3;

/// The areas, the greatest value first, and last what lies in none; and how many are areas.
fn sort_rows(view: &ProgressView) -> (Vec<(String, Fraction)>, usize) {
    let values: Vec<_> = view.reading().districts.iter().map(|steps| steps.at(view.day)).collect();
    let nowhere = progress::UNPLACED.in_lang(view.lang);
    let is_nowhere = view.districts.last().is_some_and(|name| name == nowhere);
    let areas = values.len() - usize::from(is_nowhere);
    let mut order = order(&values[..areas]);
    if is_nowhere {
        order.push(areas);
    }
    let row = |place: usize| Some((view.districts.get(place)?.clone(), values[place]));
    (order.into_iter().filter_map(row).collect(), areas)
}

/// How many of the units have some, or count.
fn count_areas(view: &ProgressView, rows: &[(String, Fraction)]) -> String {
    let count = rows.iter().filter(|(_, value)| value.numerator > 0).count();
    progress::areas_that_count(view.lang, view.reading().unit, count, rows.len())
}

/// From what to what the districts reach: who is ahead may be so by chance.
fn spread(view: &ProgressView, rows: &[(String, Fraction)]) -> String {
    let ends = rows.last().zip(rows.first()).map(|((_, least), (_, most))| (*least, *most));
    match ends.filter(|(least, most)| most.numerator > least.numerator) {
        None => progress::DISTRICTS.in_lang(view.lang).to_owned(),
        Some((least, most)) => {
            let (lang, reading) = (view.lang, view.reading());
            let most = number::value_of(lang, most, reading.goal, reading.unit);
            progress::range(lang, &number::value(lang, least, reading.goal), &most)
        }
    }
}

/// Says how many of the districts that are drawn reach the goal, and how many cannot be compared.
fn reaching(view: &ProgressView, rows: &[(String, Fraction)]) -> String {
    let promised = view.reading().goal;
    let Goal::AtLeast { numerator, denominator } = promised else {
        return progress::DISTRICTS.in_lang(view.lang).to_owned();
    };
    let (goal, over) = (i128::from(numerator), i128::from(denominator));
    let values: Vec<_> = rows
        .iter()
        .filter(|(_, value)| !format::is_too_small_for_percent(*value))
        .filter_map(|(_, value)| value.exact())
        .collect();
    if values.len() < COMPARABLE {
        return progress::DISTRICTS.in_lang(view.lang).to_owned();
    }
    let reach = values.iter().filter(|(n, d)| n * over >= goal * d).count();
    progress::reaching(view.lang, reach, rows.len(), rows.len() - values.len(), promised)
}
