mod own;

use std::collections::HashMap;

use app::board::{Clash, Day, FigureDay, FigurePlace, FigureSeries, Period};
use polars::prelude::PolarsResult;

use self::own::Own;
use crate::{
    engine::Engine,
    figure::{self, Figures, Published},
    place::{Division, Places},
};

/// Every figure and place with what was published, and the register's own figure of the same
/// days: of a year or a month that of its last day, or of the last that the register knows in it.
pub fn series(
    figures: &Figures,
    places: &Places,
    engine: &Engine<'_>,
    known_until: Day,
) -> PolarsResult<Vec<FigureSeries>> {
    let mut all = Vec::new();
    for (id, term) in figures.terms.iter() {
        let rows: Vec<&Published> =
            figures.published.iter().filter(|row| &row.figure == id).collect();
        let own = Own::new(places, engine, term, rows.iter().map(|row| row.day))?;
        for place in every_place(places) {
            let mut rows: Vec<&Published> =
                rows.iter().copied().filter(|row| row.place == place.id).collect();
            if rows.is_empty() {
                continue;
            }
            rows.sort_by(|a, b| (a.day, &a.as_of).cmp(&(b.day, &b.as_of)));
            let days = rows.chunk_by(|a, b| a.as_of == b.as_of).map(|same| FigureDay {
                as_of: same[0].as_of.clone(),
                day: same[0].day,
                published: same.iter().map(|row| row.of.clone()).collect(),
                register: Some(same[0].day.min(known_until))
                    .filter(|&on| same[0].first <= on)
                    .and_then(|on| own.at(&place.id, on)),
            });
            all.push(FigureSeries {
                id: id.clone(),
                name: term.name.clone(),
                kind: term.kind,
                days: days.collect(),
                register: own.steps(&place.id).map(|steps| steps.cut(Day::FIRST, known_until)),
                place,
            });
        }
    }
    Ok(all)
}

pub fn clashes(figures: &Figures, places: &Places) -> Vec<Clash> {
    let known: HashMap<String, FigurePlace> =
        every_place(places).map(|place| (place.id.clone(), place)).collect();
    figure::clashes(figures, places, |id| known.get(id).cloned().unwrap_or_else(|| of_plan(id, id)))
}

/// The province first, then its units, then provinces and districts that are not of the plan,
/// then the country.
fn every_place(places: &Places) -> impl Iterator<Item = FigurePlace> {
    let own = std::iter::once(&places.province).chain(&places.units);
    let others = places.divisions.iter().filter(|division| !division.of_plan);
    let country = of_plan(figure::COUNTRY, "Việt Nam");
    own.map(|place| of_plan(&place.code, &place.name))
        .chain(others.map(|division| of_division(places, division)))
        .chain(std::iter::once(country))
}

fn of_plan(id: &str, name: &str) -> FigurePlace {
    FigurePlace { id: id.to_owned(), name: name.to_owned(), period: None, province: None }
}

fn of_division(places: &Places, division: &Division) -> FigurePlace {
    let province = &places.divisions[division.province];
    let period = Period { first: division.from, last: division.last() };
    let period = Some(period).filter(|_| !division.of_plan);
    let place = of_plan(&division.id, &division.place.name);
    let above = || Box::new(of_division(places, province));
    let province = (!std::ptr::eq(province, division)).then(above);
    FigurePlace { period, province, ..place }
}
