//! Measures counted on the rows of one world, by the definitions of the engine.

use super::{
    Known,
    world::{ApplicationRow, EntityRow, ProductRow, VillageRow, World},
};
use crate::{
    board::{
        Measure,
        measure::{
            AmongVillages, EntityChain, PointSet, Population, SpanBy, SpanProducts, StarChange,
            VillageOcop, WhereApplications, WhereEntities, WhereProducts,
        },
    },
    register::rule::RECOGNISED_STARS,
};

/// What a measure counts in a world.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// By district.
    pub counted: Vec<u32>,
    /// In the whole province; 0 for a count.
    pub among: u32,
}

impl Tally {
    pub fn new(measure: &Measure, world: &World, known: Known<'_>) -> Self {
        let counted = by_district(measure.population(), world, known);
        let mut among = 0;
        if measure.is_share() {
            each(&measure.population().all(), false, world, known, &mut |_| among += 1);
        }
        Self { counted, among }
    }
}

/// Those who meet the conditions, by district; at last those in none.
fn by_district(population: &Population, world: &World, known: Known<'_>) -> Vec<u32> {
    let mut counted = vec![0; known.districts + 1];
    each(population, true, world, known, &mut |place| {
        counted[usize::from(place).min(known.districts)] += 1;
    });
    counted
}

/// Gives the place of each who meets the conditions (`counted`), or of all counted among.
fn each(
    population: &Population,
    counted: bool,
    world: &World,
    known: Known<'_>,
    to: &mut dyn FnMut(u16),
) {
    let World { products: rows, entities, villages, communes, points, applications } = world;
    let mut products = |holds: &dyn Fn(&ProductRow) -> bool| {
        rows.iter().filter(|row| holds(row)).for_each(|row| to(row.place));
    };
    match population {
        Population::Products(of) => products(&|row| {
            row.stars > 0 && fits(row, &of.among) && (!counted || fits(row, &of.counted))
        }),
        Population::Ending {} => products(&|row| row.ending),
        Population::FirstRecognitions {} => products(&|row| row.first),
        Population::Gradings {} => products(&|row| row.best >= RECOGNISED_STARS),
        Population::DueProducts(of) => products(&|row| {
            let regraded = row.best >= RECOGNISED_STARS;
            row.due && (regraded || !(counted && of.counted.regraded))
        }),
        Population::BaselineProducts(of) => products(&|row| {
            let change = of.counted.graded.filter(|_| counted);
            row.before > 0
                && match change {
                    None => true,
                    Some(StarChange::KeptOrRaised) => row.best >= row.before,
                    Some(StarChange::Raised) => row.best > row.before,
                }
        }),
        Population::SpanProducts(of) => {
            // What is drawn to be new was recognised in no span before.
            (0_u32..).zip(rows.iter().take(known.items.products.len())).for_each(|(item, row)| {
                let regraded = row.best >= RECOGNISED_STARS || !(counted && of.counted.regraded);
                if regraded && is_of_span(known, item, of) {
                    to(row.place);
                }
            });
        }
        Population::Entities(of) => {
            let kinds = &of.among.kind;
            let all = entities.iter().filter(|row| row.recognised);
            all.filter(|row| kinds.is_empty() || kinds.contains(&row.kind))
                .filter(|row| !counted || meets(row, &of.counted))
                .for_each(|row| to(row.place));
        }
        Population::Villages(of) => {
            let AmongVillages { kind } = &of.among;
            let all = villages.iter().filter(|row| row.holds);
            all.filter(|row| kind.is_empty() || kind.contains(&row.kind))
                .filter(|row| !counted || has_ocop(row, of.counted.ocop))
                .for_each(|row| to(row.place));
        }
        Population::Communes {} => {
            communes.iter().filter(|row| row.present).for_each(|row| to(row.place));
        }
        Population::SalesPoints { which } => {
            let is_in = |new: bool| new || *which == PointSet::Active;
            points.iter().filter(|row| is_in(row.new)).for_each(|row| to(row.place));
        }
        Population::Applications(of) => {
            let all = applications.iter().filter(|row| asks(row, &of.among));
            all.filter(|row| !counted || asks(row, &of.counted)).for_each(|row| to(row.place));
        }
        Population::Units(of) => {
            let reach = of.counted.reach.as_ref().filter(|_| counted);
            let inside = reach.map(|reach| (by_district(&reach.of, world, known), reach.at_least));
            let reaches = |place: u16| match &inside {
                None => true,
                Some((numbers, least)) => numbers[usize::from(place)] >= *least,
            };
            (0..).take(known.districts).filter(|&place| reaches(place)).for_each(to);
        }
    }
}

fn is_of_span(known: Known<'_>, product: u32, of: &SpanProducts) -> bool {
    let all = known.items.certificates_of(known.links, product);
    let mut gradings = all.filter(|row| row.stars >= RECOGNISED_STARS).map(|row| row.granted_on);
    match of.by {
        SpanBy::FirstRecognition => gradings.next().is_some_and(|day| of.holds(day)),
        SpanBy::AnyGrading => gradings.any(|day| of.holds(day)),
    }
}

fn asks(row: &ApplicationRow, asked: &WhereApplications) -> bool {
    let WhereApplications { stage, purpose } = asked;
    let wanted = stage.iter().fold(0, |bits, &stage| bits | ApplicationRow::bit(stage));
    let wanted = if stage.is_empty() { u8::MAX } else { wanted };
    row.reached & wanted != 0 && (purpose.is_empty() || purpose.contains(&row.purpose))
}

fn fits(row: &ProductRow, asked: &WhereProducts) -> bool {
    let WhereProducts { stars, group, listed } = asked;
    (stars.is_empty() || stars.contains(&row.stars))
        && (group.is_empty() || row.group.is_some_and(|own| group.contains(&own)))
        && (row.listed || !listed)
}

fn meets(row: &EntityRow, asked: &WhereEntities) -> bool {
    let WhereEntities { kind, women_led, minority_led, chain, new, listed } = asked;
    (kind.is_empty() || kind.contains(&row.kind))
        && (women_led.is_none() || row.women_led == *women_led)
        && (minority_led.is_none() || row.minority_led == *minority_led)
        && (row.listed || !listed)
        && !(*new && row.known)
        && match chain {
            None => true,
            Some(EntityChain::Active) => row.chain,
            Some(EntityChain::Additional) => row.chain && !row.chain_before,
        }
}

fn has_ocop(row: &VillageRow, ocop: Option<VillageOcop>) -> bool {
    match ocop {
        None => true,
        Some(VillageOcop::Present) => row.present,
        Some(VillageOcop::Additional) => row.present && !row.before,
    }
}
