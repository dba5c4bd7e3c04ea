//! Who is counted, and among whom.

use serde::Deserialize;

use super::{
    AmongEntities, AmongVillages, EntityChain, Nothing, PointSet, SpanProducts, VillageOcop,
    WhereApplications, WhereCohort, WhereDue, WhereEntities, WhereProducts, WhereUnits,
    WhereVillages,
};
use crate::board::Period;

/// Who is counted. Every population is documented where the engine makes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Population {
    /// Products recognised on the day.
    Products(Cohort<WhereProducts, WhereProducts>),
    /// Products recognised on the day whose certificate ends within the notice.
    Ending {},
    /// Products whose first recognition is within the period.
    FirstRecognitions {},
    /// Products with any certificate of 3 stars or more granted within the period.
    Gradings {},
    /// Products recognised on the baseline whose certificate's end is within the period.
    DueProducts(Cohort<WhereDue, Nothing>),
    /// Products recognised on the baseline.
    BaselineProducts(Cohort<WhereCohort, Nothing>),
    /// Products recognised in a span of days before the period.
    SpanProducts(SpanProducts),
    /// Entities with a recognised product on the day.
    Entities(Cohort<WhereEntities, AmongEntities>),
    /// Villages recognised on the day.
    Villages(Cohort<WhereVillages, AmongVillages>),
    /// Communes with a recognised product on the day.
    Communes {},
    /// Places where products are shown and sold.
    SalesPoints { which: PointSet },
    /// Applications that reached a stage within the period.
    Applications(Cohort<WhereApplications, WhereApplications>),
    /// The units in which the plan is told.
    Units(Cohort<WhereUnits, Nothing>),
}

/// Conditions on those who count, and on those they are counted among.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cohort<Where, Among> {
    #[serde(default, rename = "where")]
    pub counted: Where,
    #[serde(default)]
    pub among: Among,
}

impl Population {
    /// True when who counts depends on the plan's period.
    pub fn depends_on_baseline(&self) -> bool {
        match self {
            Self::Products(_) | Self::Ending {} | Self::Communes {} => false,
            Self::FirstRecognitions {}
            | Self::Gradings {}
            | Self::DueProducts(_)
            | Self::BaselineProducts(_)
            | Self::SpanProducts(_)
            | Self::Applications(_) => true,
            Self::Entities(of) => {
                of.counted.new || of.counted.chain == Some(EntityChain::Additional)
            }
            Self::Villages(of) => of.counted.ocop == Some(VillageOcop::Additional),
            Self::SalesPoints { which } => *which == PointSet::New,
            Self::Units(of) => {
                of.counted.reach.as_ref().is_some_and(|reach| reach.of.depends_on_baseline())
            }
        }
    }

    /// The same population without conditions on those who count.
    pub fn all(&self) -> Self {
        match self {
            Self::Products(of) => Self::Products(of.all()),
            Self::DueProducts(of) => Self::DueProducts(of.all()),
            Self::BaselineProducts(of) => Self::BaselineProducts(of.all()),
            Self::SpanProducts(of) => {
                Self::SpanProducts(SpanProducts { counted: WhereDue::default(), ..of.clone() })
            }
            Self::Entities(of) => Self::Entities(of.all()),
            Self::Villages(of) => Self::Villages(of.all()),
            Self::Applications(of) => Self::Applications(of.all()),
            Self::Units(of) => Self::Units(of.all()),
            Self::Ending {}
            | Self::FirstRecognitions {}
            | Self::Gradings {}
            | Self::Communes {}
            | Self::SalesPoints { .. } => self.clone(),
        }
    }

    /// The span of days in a plan that it speaks of, itself or in each unit.
    pub fn span(&self) -> Option<Period> {
        match self {
            Self::SpanProducts(of) => Some(Period { first: of.first, last: of.last }),
            Self::Units(of) => of.counted.reach.as_ref()?.of.span(),
            _ => None,
        }
    }

    /// The same of so many years before: its span of days lies as far before the period.
    pub(super) fn move_back(&mut self, years: u32) {
        match self {
            Self::SpanProducts(of) => {
                for day in [&mut of.first, &mut of.last] {
                    *day = (0..years).fold(*day, |day, _| day.year_before());
                }
            }
            Self::Units(of) => {
                if let Some(reach) = &mut of.counted.reach {
                    reach.of.move_back(years);
                }
            }
            _ => {}
        }
    }
}

impl<Where: Default, Among: Clone> Cohort<Where, Among> {
    fn all(&self) -> Self {
        Self { counted: Where::default(), among: self.among.clone() }
    }
}
