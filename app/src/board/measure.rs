//! The closed vocabulary of what can be counted. In a plan file, for example
//! `measure.share.entities.where.kind = ["cooperative"]`.

use std::fmt::Display;

use serde::{Deserialize, Deserializer, de};

use super::{Day, EntityKind, Group, Pace, Period, Purpose, Stage, Unit, VillageKind};
use crate::{
    closed::closed,
    register::rule::{MOST_STARS, RECOGNISED_STARS},
};

/// A count, or a share of those `where` holds among those `among` holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Measure {
    Count(Population),
    Share(Population),
}

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

/// No conditions are known here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// An empty list means "any"; every condition that stands must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WhereProducts {
    /// Stars of the current certificate: 3, 4 or 5, with fewer a product is not recognised.
    #[serde(deserialize_with = "stars")]
    pub stars: Vec<u8>,
    /// A product whose group is not stated is of none.
    pub group: Vec<Group>,
    /// With a listing active on the day.
    pub listed: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WhereDue {
    /// With a certificate of 3 stars or more granted within the period.
    pub regraded: bool,
}

/// Products by the day of a grading of 3 stars or more.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpanProducts {
    #[serde(deserialize_with = "day")]
    pub first: Day,
    #[serde(deserialize_with = "day")]
    pub last: Day,
    pub by: SpanBy,
    #[serde(default, rename = "where")]
    pub counted: WhereDue,
}

/// Which grading of a product lies in the span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpanBy {
    FirstRecognition,
    AnyGrading,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WhereCohort {
    /// With a certificate granted within the period, compared with the stars on the baseline.
    pub graded: Option<StarChange>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StarChange {
    /// At least as many stars.
    KeptOrRaised,
    /// More stars.
    Raised,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WhereEntities {
    pub kind: Vec<EntityKind>,
    pub women_led: Option<bool>,
    pub minority_led: Option<bool>,
    pub chain: Option<EntityChain>,
    /// With the first recognition of any of its products within the period.
    pub new: bool,
    /// With a recognised product that has a listing active on the day.
    pub listed: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AmongEntities {
    pub kind: Vec<EntityKind>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityChain {
    /// With a green chain active on the day.
    Active,
    /// The same, begun within the period by an entity that had none on the baseline.
    Additional,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WhereVillages {
    pub ocop: Option<VillageOcop>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AmongVillages {
    pub kind: Vec<VillageKind>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VillageOcop {
    /// With a recognised product on the day.
    Present,
    /// The same, by a village that had none on the baseline.
    Additional,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointSet {
    /// Active on the day.
    Active,
    /// Active on the day and begun within the period.
    New,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WhereApplications {
    /// One of these reached within the period.
    pub stage: Vec<Stage>,
    /// Where none is stated it is the first grading.
    pub purpose: Vec<Purpose>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WhereUnits {
    pub reach: Option<Reach>,
}

/// So many of a population in one unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reach {
    #[serde(deserialize_with = "at_least")]
    pub at_least: u32,
    #[serde(deserialize_with = "in_unit")]
    pub of: Box<Population>,
}

closed! {
    /// What no measure says, though its form would hold it.
    Misfit {
        NotADay = "not_a_day",
        /// Of products that are not recognised.
        Stars = "stars",
        /// A number that every unit reaches.
        ReachedByAll = "reached_by_all",
        UnitsInUnits = "units_in_units",
    }
}

impl Misfit {
    /// As an error of serde, which carries a text and nothing else.
    fn custom<E: de::Error>(self, value: impl Display) -> E {
        E::custom(format_args!("{}:{value}", self.id()))
    }

    /// What such a text says, and of which value.
    pub fn from_custom(text: &str) -> Option<(Self, &str)> {
        let (id, value) = text.split_once(':')?;
        Some((Self::with_id(id)?, value))
    }
}

fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map_err(|()| Misfit::NotADay.custom(&text))
}

fn at_least<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    match u32::deserialize(from)? {
        0 => Err(Misfit::ReachedByAll.custom(0)),
        number => Ok(number),
    }
}

fn in_unit<'de, D: Deserializer<'de>>(from: D) -> Result<Box<Population>, D::Error> {
    match Population::deserialize(from)? {
        Population::Units(_) => Err(Misfit::UnitsInUnits.custom("")),
        population => Ok(Box::new(population)),
    }
}

fn stars<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    let stars = Vec::<u8>::deserialize(from)?;
    match stars.iter().find(|stars| !(RECOGNISED_STARS..=MOST_STARS).contains(*stars)) {
        None => Ok(stars),
        Some(wrong) => Err(Misfit::Stars.custom(wrong)),
    }
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
    fn move_back(&mut self, years: u32) {
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

impl SpanProducts {
    pub fn holds(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }
}

impl<Where: Default, Among: Clone> Cohort<Where, Among> {
    fn all(&self) -> Self {
        Self { counted: Where::default(), among: self.among.clone() }
    }
}
