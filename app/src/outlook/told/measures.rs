//! One measure of every kind.

use super::day_of;
use crate::board::{
    EntityKind, Measure,
    measure::{
        Cohort, EntityChain, PointSet, Population, Reach, SpanBy, SpanProducts, StarChange,
        VillageOcop, WhereCohort, WhereDue, WhereEntities, WhereProducts, WhereUnits,
        WhereVillages,
    },
};

pub fn measures() -> Vec<Measure> {
    let products = |counted| Population::Products(Cohort { counted, ..Cohort::default() });
    let entities = |counted| Population::Entities(Cohort { counted, ..Cohort::default() });
    let villages = WhereVillages { ocop: Some(VillageOcop::Additional) };
    let cohort = WhereCohort { graded: Some(StarChange::KeptOrRaised) };
    let due = WhereDue { regraded: true };
    let span = SpanProducts {
        first: day_of(2020, 0),
        last: day_of(2020, 365),
        by: SpanBy::FirstRecognition,
        counted: due.clone(),
    };
    let new = entities(WhereEntities { new: true, ..WhereEntities::default() });
    let reach = Reach { at_least: 2, of: Box::new(new.clone()) };
    let reach = WhereUnits { reach: Some(reach) };
    vec![
        Measure::Count(Population::FirstRecognitions {}),
        Measure::Count(Population::Gradings {}),
        Measure::Count(Population::Ending {}),
        Measure::Count(Population::Communes {}),
        Measure::Count(Population::SalesPoints { which: PointSet::New }),
        Measure::Share(products(WhereProducts { listed: true, ..WhereProducts::default() })),
        Measure::Share(products(WhereProducts { stars: vec![4, 5], ..WhereProducts::default() })),
        Measure::Share(Population::DueProducts(Cohort { counted: due, ..Cohort::default() })),
        Measure::Share(Population::BaselineProducts(Cohort {
            counted: cohort,
            ..Cohort::default()
        })),
        Measure::Share(Population::Villages(Cohort { counted: villages, ..Cohort::default() })),
        Measure::Share(entities(WhereEntities {
            kind: vec![EntityKind::Cooperative],
            ..WhereEntities::default()
        })),
        Measure::Share(entities(WhereEntities {
            chain: Some(EntityChain::Additional),
            ..WhereEntities::default()
        })),
        Measure::Count(new),
        Measure::Share(Population::SpanProducts(span)),
        Measure::Share(Population::Units(Cohort { counted: reach, ..Cohort::default() })),
    ]
}
