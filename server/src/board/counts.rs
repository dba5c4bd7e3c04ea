use app::{
    board::{Count, Shape},
    text::count as words,
};
use polars::prelude::PolarsResult;
use rayon::prelude::*;

use super::shape;
use crate::{
    engine::Engine,
    place::Places,
    plan::{Cohort, Measure, Population, WhereEntities, WhereProducts},
};

/// Every plain count, with the steps of the province and of its districts.
pub fn counts(engine: &Engine<'_>, places: &Places) -> PolarsResult<Vec<Shape>> {
    let all = Count::all().into_par_iter().with_max_len(1);
    all.map(|count| shape_of(engine, places, count)).collect()
}

fn shape_of(engine: &Engine<'_>, places: &Places, count: Count) -> PolarsResult<Shape> {
    let (province, districts) = shape::steps(engine, &measure(count), places)?;
    Ok(Shape {
        id: count.id(),
        name: words::name(count),
        rule: words::rule(count),
        numerator: words::rule(count),
        denominator: None,
        decides: false,
        pace: app::board::Pace::Stock,
        unit: count.unit(),
        province,
        districts,
    })
}

/// In the words of a plan.
fn measure(count: Count) -> Measure {
    let products = |counted| Population::Products(Cohort { counted, among: Default::default() });
    let entities = |counted| Population::Entities(Cohort { counted, among: Default::default() });
    let any = WhereEntities::default();
    Measure::Count(match count {
        Count::Products => products(WhereProducts::default()),
        Count::Stars(stars) => {
            products(WhereProducts { stars: vec![stars], ..WhereProducts::default() })
        }
        Count::Group(group) => {
            products(WhereProducts { group: vec![group], ..WhereProducts::default() })
        }
        Count::Ending => Population::Ending {},
        Count::Entities => entities(any),
        Count::Kind(kind) => entities(WhereEntities { kind: vec![kind], ..any }),
        Count::WomenLed => entities(WhereEntities { women_led: Some(true), ..any }),
        Count::MinorityLed => entities(WhereEntities { minority_led: Some(true), ..any }),
        Count::Communes => Population::Communes {},
    })
}
