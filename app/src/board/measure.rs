//! The closed vocabulary of what can be counted. In a plan file, for example
//! `measure.share.entities.where.kind = ["cooperative"]`.

mod condition;
mod misfit;
mod population;
mod span;

use serde::Deserialize;

pub use self::{
    condition::{
        AmongEntities, AmongVillages, EntityChain, Nothing, PointSet, Reach, StarChange,
        VillageOcop, WhereApplications, WhereCohort, WhereDue, WhereEntities, WhereProducts,
        WhereUnits, WhereVillages,
    },
    misfit::Misfit,
    population::{Cohort, Population},
    span::{SpanBy, SpanProducts},
};
use super::{Pace, Unit};

/// A count, or a share of those `where` holds among those `among` holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Measure {
    Count(Population),
    Share(Population),
}

impl Measure {
    pub fn population(&self) -> &Population {
        match self {
            Self::Count(population) | Self::Share(population) => population,
        }
    }

    pub fn is_share(&self) -> bool {
        matches!(self, Self::Share(_))
    }

    /// The same of a plan so many years before.
    pub fn years_before(&self, years: u32) -> Self {
        let mut measure = self.clone();
        let (Self::Count(population) | Self::Share(population)) = &mut measure;
        population.move_back(years);
        measure
    }

    /// A flow counts events of the period, a stock what holds on the day.
    pub fn pace(&self) -> Pace {
        if self.population().depends_on_baseline() { Pace::Flow } else { Pace::Stock }
    }

    pub fn unit(&self) -> Unit {
        match self.population() {
            Population::Entities(_) => Unit::Entity,
            Population::Villages(_) => Unit::Village,
            Population::SalesPoints { .. } => Unit::SalesPoint,
            Population::Communes {} => Unit::Commune,
            Population::Applications(_) => Unit::Application,
            Population::Units(_) => Unit::Place,
            Population::Products(_)
            | Population::Ending {}
            | Population::FirstRecognitions {}
            | Population::Gradings {}
            | Population::DueProducts(_)
            | Population::BaselineProducts(_)
            | Population::SpanProducts(_) => Unit::Product,
        }
    }
}
