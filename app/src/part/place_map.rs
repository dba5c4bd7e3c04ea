use super::{
    cell::{Cell, Data},
    exhibit::Exhibit,
};
use crate::{
    board::{Fraction, Place},
    chart,
    format::Lang,
    text::{compare, progress},
};

/// Places where they lie, the area of each dot its number, and as a table, the greatest first;
/// `None` where no point is known. `what` is counted; names beyond those of `places` have no dot.
pub fn place_map(
    lang: Lang,
    what: &str,
    places: &[Place],
    values: &[(String, Fraction)],
) -> Option<Exhibit> {
    let dots: Vec<chart::MapDot> = places
        .iter()
        .zip(values)
        .filter_map(|(place, (name, value))| {
            let (latitude, longitude) = place.point?;
            let (name, number) = (name.clone(), value.numerator);
            Some(chart::MapDot { name, latitude, longitude, number })
        })
        .collect();
    if dots.is_empty() {
        return None;
    }
    let with = values.iter().take(places.len()).filter(|(_, value)| value.numerator > 0).count();
    let [with, of] = [with, places.len()].map(|number| number.to_string());
    let title = compare::fill(lang, compare::WITH, &[&with, &of, what]);
    let drawn = dots.len().to_string();
    let desc = match dots.len() == places.len() {
        true => compare::fill(lang, compare::MAP_DRAWN, &[&drawn]),
        false => compare::fill(lang, compare::MAP_DRAWN_OF, &[&drawn, &of]),
    };
    let off = places.iter().zip(values).filter(|(place, _)| place.point.is_none());
    let note = note(lang, &off.map(|(_, (name, _))| name.as_str()).collect::<Vec<_>>());
    let mut rows: Vec<_> = values.iter().collect();
    rows.sort_by_key(|(_, value)| std::cmp::Reverse(value.numerator));
    let rows = rows
        .into_iter()
        .map(|(name, value)| vec![Cell::name(lang, name.as_str()), Cell::figure(lang, *value)]);
    Some(Exhibit {
        id: "map".to_owned(),
        title: title.clone(),
        chart: Some(chart::map(&chart::Map { spoken: chart::Spoken { title, desc }, dots })),
        note,
        data: Data::new(lang, &[progress::DISTRICT, progress::VALUE], rows.collect()),
        ..Exhibit::default()
    })
}

/// So many places without a point are named.
const NAMED: usize = 5;

/// How a map is read, and who is not on it.
pub fn note(lang: Lang, off: &[&str]) -> String {
    let note = compare::MAP_NOTE.in_lang(lang);
    match off.len() {
        1..=NAMED => {
            format!("{note} {}", compare::fill(lang, compare::NO_POINT, &[&off.join(", ")]))
        }
        _ => note.to_owned(),
    }
}
