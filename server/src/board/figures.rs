use app::board::{Clash, Day, FigureDay, FigureSeries, Steps};
use polars::prelude::PolarsResult;

use super::shape;
use crate::{
    engine::Engine,
    figure::{self, Figures, Published, Term},
    place::Places,
};

/// Every figure and place with what was published, and the register's own figure
/// of the same days, up to the last day that the register knows.
pub fn series(
    figures: &Figures,
    places: &Places,
    engine: &Engine<'_>,
    known_until: Day,
) -> PolarsResult<Vec<FigureSeries>> {
    let mut all = Vec::new();
    for (id, term) in &figures.terms {
        let rows: Vec<&Published> =
            figures.published.iter().filter(|row| &row.figure == id).collect();
        let own = own(places, engine, term)?;
        for place in codes(places) {
            let mut rows: Vec<&Published> =
                rows.iter().copied().filter(|row| row.place == place).collect();
            if rows.is_empty() {
                continue;
            }
            let steps = own(&place);
            rows.sort_by(|a, b| (a.day, &a.as_of).cmp(&(b.day, &b.as_of)));
            let days = rows.chunk_by(|a, b| a.as_of == b.as_of).map(|same| FigureDay {
                as_of: same[0].as_of.clone(),
                day: same[0].day,
                published: same.iter().map(|row| row.of.clone()).collect(),
                register: steps
                    .as_ref()
                    .filter(|_| same[0].day <= known_until)
                    .map(|steps| steps.at(same[0].day)),
            });
            all.push(FigureSeries {
                id: id.clone(),
                name: term.name.clone(),
                kind: term.kind,
                place_name: place_name(places, &place),
                days: days.collect(),
                register: steps.as_ref().map(|steps| steps.cut(Day::FIRST, known_until)),
                place,
            });
        }
    }
    Ok(all)
}

pub fn clashes(figures: &Figures, places: &Places) -> Vec<Clash> {
    figure::clashes(figures, places, |code| place_name(places, code))
}

/// The register's own figure by place, where the dictionary knows a measure.
fn own(
    places: &Places,
    engine: &Engine<'_>,
    term: &Term,
) -> PolarsResult<impl Fn(&str) -> Option<Steps> + use<>> {
    let steps = match &term.measure {
        Some(measure) => Some(shape::steps(engine, measure, places)?),
        None => None,
    };
    let province = places.province.code.clone();
    Ok(move |place: &str| {
        let (whole, districts) = steps.as_ref()?;
        if place == province {
            return Some(whole.clone());
        }
        let district = districts.iter().find(|district| district.code == place)?;
        Some(district.steps.clone())
    })
}

/// The province first, then its districts, then the country.
fn codes(places: &Places) -> Vec<String> {
    let districts = places.units.iter().map(|district| district.code.clone());
    std::iter::once(places.province.code.clone())
        .chain(districts)
        .chain(std::iter::once(figure::COUNTRY.to_owned()))
        .collect()
}

fn place_name(places: &Places, code: &str) -> String {
    if code == figure::COUNTRY {
        return "Việt Nam".to_owned();
    }
    let mut all = std::iter::once(&places.province).chain(&places.units);
    all.find(|place| place.code == code).map_or_else(|| code.to_owned(), |place| place.name.clone())
}
