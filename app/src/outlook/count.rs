//! Measures counted on the rows of one world, by the definitions of the engine.

use super::world::{EntityRow, ProductRow, VillageRow, World};
use crate::{
    board::{
        Measure,
        measure::{
            AmongVillages, EntityChain, PointSet, Population, StarChange, VillageOcop,
            WhereEntities, WhereProducts,
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
    pub fn new(measure: &Measure, world: &World, districts: usize) -> Self {
        let mut tally = Self { counted: vec![0; districts + 1], among: 0 };
        each(measure.population(), true, world, |place| {
            tally.counted[usize::from(place).min(districts)] += 1;
        });
        if measure.is_share() {
            each(&measure.population().all(), false, world, |_| tally.among += 1);
        }
        tally
    }
}

/// Gives the place of each who meets the conditions (`counted`), or of all counted among.
fn each(population: &Population, counted: bool, world: &World, mut to: impl FnMut(u16)) {
    let World { products, entities, villages, communes, points } = world;
    let mut products = |holds: &dyn Fn(&ProductRow) -> bool| {
        products.iter().filter(|row| holds(row)).for_each(|row| to(row.place));
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
    }
}

fn fits(row: &ProductRow, asked: &WhereProducts) -> bool {
    let WhereProducts { stars, group, listed } = asked;
    (stars.is_empty() || stars.contains(&row.stars))
        && (group.is_empty() || group.contains(&row.group))
        && (row.listed || !listed)
}

fn meets(row: &EntityRow, asked: &WhereEntities) -> bool {
    let WhereEntities { kind, women_led, minority_led, chain, listed } = asked;
    (kind.is_empty() || kind.contains(&row.kind))
        && (women_led.is_none() || row.women_led == *women_led)
        && (minority_led.is_none() || row.minority_led == *minority_led)
        && (row.listed || !listed)
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
