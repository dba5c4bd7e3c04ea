use super::{Choice, CompareView};
use crate::{
    board::Fraction,
    chart, format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        places::comparable,
    },
    text::{compare, progress},
};

/// Every measure, a row each, for the province and all districts, with a small bar in each
/// cell: of the whole for shares, of the greatest on any day for counts.
pub fn matrix(view: &CompareView) -> Exhibit {
    let (all, lang, day) = (&view.all, view.all.lang, view.choice.day);
    let mut head: Vec<Cell> =
        vec![compare::MEASURE.in_lang(lang).into(), all.whole.as_str().into()];
    head.extend(all.places.iter().map(|place| Cell::name(lang, &*place.1)));
    let rows = (0_u32..).zip(&all.measures).map(|(at, measure)| {
        let choice = Choice { measure: at, against: None, since: None, ..view.choice };
        let name = Cell::from(measure.name.as_str()).link(view.href_of(choice));
        let whole = figure(view, measure.province.at(day), None);
        let most = Some(measure.span[1]);
        let places = measure.districts.iter().map(|steps| figure(view, steps.at(day), most));
        [name, whole].into_iter().chain(places).collect()
    });
    Exhibit {
        id: "matrix".to_owned(),
        title: compare::fill(
            lang,
            compare::MATRIX,
            &[&all.measures.len().to_string(), &all.areas().to_string()],
        ),
        subtitle: compare::fill(lang, compare::MATRIX_OF, &[&format::day(lang, day)]),
        chart: None,
        keys: Vec::new(),
        note: [compare::BITS, progress::SMALL, progress::FEW]
            .map(|words| words.in_lang(lang))
            .join(" "),
        data: Data { head, rows: rows.collect() },
        source: view.source(),
    }
}

/// A value with its bar; none for what is too small to compare, is 0, or, among counts,
/// is the province.
fn figure(view: &CompareView, value: Fraction, most: Option<u32>) -> Cell {
    let cell = Cell::figure(view.all.lang, value);
    if value.denominator == Some(0) {
        return Cell { shown: "–".to_owned(), ..cell };
    }
    let part = match (value.denominator, most) {
        (Some(_), _) => comparable(value).and(value.value()),
        (None, Some(most)) => Some(f64::from(value.numerator) / f64::from(most.max(1))),
        (None, None) => None,
    };
    match part.filter(|&part| part > 0.0) {
        Some(part) => cell.mark(chart::bit(part)),
        None => cell,
    }
}
