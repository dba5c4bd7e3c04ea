use app::board::{Clash, Day, FigureDay, FigureSeries, Fraction};
use polars::prelude::PolarsResult;

use super::{Sources, shape};
use crate::{
    engine::Engine,
    figure::{self, Published, Term},
};

/// Every figure and place with what was published, and the register's own figure
/// of the same days, up to the last day that the register knows.
pub fn series(
    sources: &Sources<'_>,
    engine: &Engine<'_>,
    last_known: Day,
) -> PolarsResult<Vec<FigureSeries>> {
    let mut all = Vec::new();
    for (id, term) in &sources.figures.terms {
        let rows: Vec<&Published> =
            sources.figures.published.iter().filter(|row| &row.figure == id).collect();
        let own = own(sources, engine, term)?;
        for place in codes(sources) {
            let mut rows: Vec<&Published> =
                rows.iter().copied().filter(|row| row.place == place).collect();
            if rows.is_empty() {
                continue;
            }
            rows.sort_by(|a, b| (a.day, &a.as_of).cmp(&(b.day, &b.as_of)));
            let days = rows.chunk_by(|a, b| a.as_of == b.as_of).map(|same| FigureDay {
                as_of: same[0].as_of.clone(),
                day: same[0].day,
                published: same.iter().map(|row| row.of.clone()).collect(),
                register: own(&place, same[0].day).filter(|_| same[0].day <= last_known),
            });
            all.push(FigureSeries {
                id: id.clone(),
                name: term.name.clone(),
                kind: term.kind,
                place_name: place_name(sources, &place),
                days: days.collect(),
                place,
            });
        }
    }
    Ok(all)
}

pub fn clashes(sources: &Sources<'_>) -> Vec<Clash> {
    figure::clashes(sources.figures, sources.places, |code| place_name(sources, code))
}

/// The register's own figure by place and day, where the dictionary knows a measure.
fn own(
    sources: &Sources<'_>,
    engine: &Engine<'_>,
    term: &Term,
) -> PolarsResult<impl Fn(&str, Day) -> Option<Fraction> + use<>> {
    let steps = match &term.measure {
        Some(measure) => {
            let frame = engine.steps(measure)?;
            Some(shape::steps(&frame, measure.is_share(), sources.places)?)
        }
        None => None,
    };
    let province = sources.places.province.code.clone();
    Ok(move |place: &str, day: Day| {
        let (whole, districts) = steps.as_ref()?;
        if place == province {
            return Some(whole.at(day));
        }
        let district = districts.iter().find(|district| district.code == place)?;
        Some(district.steps.at(day))
    })
}

/// The province first, then its districts, then the country.
fn codes(sources: &Sources<'_>) -> Vec<String> {
    let places = sources.places;
    let districts = places.districts.iter().map(|district| district.code.clone());
    std::iter::once(places.province.code.clone())
        .chain(districts)
        .chain(std::iter::once(figure::COUNTRY.to_owned()))
        .collect()
}

fn place_name(sources: &Sources<'_>, code: &str) -> String {
    let places = sources.places;
    if code == figure::COUNTRY {
        return "Việt Nam".to_owned();
    }
    let mut all = std::iter::once(&places.province).chain(&places.districts);
    all.find(|place| place.code == code).map_or_else(|| code.to_owned(), |place| place.name.clone())
}
