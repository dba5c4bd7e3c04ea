use super::{difference::difference, table::printed_value};
use crate::{
    board::{FigureKind, FigurePlace, FigureSeries, PublishedFigure},
    format::{self, Lang},
    part::cell::{Cell, Data, Datum},
    text::figures,
};

/// Published figures with their sources, beside the register's own, as data.
pub fn figure_data(lang: Lang, series: &[&FigureSeries]) -> Data {
    let head = [
        figures::AS_OF,
        figures::FIGURE,
        figures::PLACE,
        figures::PUBLISHED,
        figures::REGISTER,
        figures::DIFFERENCE,
        figures::SOURCE,
        figures::ADDRESS,
        figures::PUBLISHED_ON,
        figures::NOTE,
    ];
    let rows = series
        .iter()
        .flat_map(|series| series.days.iter().map(move |day| (series, day)))
        .flat_map(|(series, day)| day.published.iter().map(move |one| (series, day, one)))
        .map(|(series, day, one)| {
            let own = day.register.filter(|_| series.kind != FigureKind::Goal);
            let note = one.note.as_ref().map_or("", |note| lang.text(note));
            vec![
                format::as_of(lang, &day.as_of).into(),
                lang.text(&series.name).into(),
                place(lang, &series.place),
                number(lang, series.kind, one),
                own.map_or_else(
                    || Cell::missing(figures::NO_REGISTER.in_lang(lang)),
                    |value| Cell::figure(lang, value),
                ),
                difference(lang, series.kind, one.milli, own).into(),
                one.title.as_str().into(),
                one.url.as_str().into(),
                one.published_on.as_deref().map_or("", |day| day).into(),
                note.into(),
            ]
        })
        .collect();
    Data::new(lang, &head, rows)
}

/// Where days stand behind a name, the cell speaks the page's language.
fn place(lang: Lang, place: &FigurePlace) -> Cell {
    let words = figures::place(lang, place);
    if place.period.is_some() { words.into() } else { Cell::name(lang, words) }
}

/// What was printed: a number where it is one, such as not `2-3`.
fn number(lang: Lang, kind: FigureKind, one: &PublishedFigure) -> Cell {
    let datum = one.milli.map_or(Datum::Text, Datum::Decimal);
    Cell { shown: printed_value(lang, kind, one), datum, ..Cell::default() }
}
