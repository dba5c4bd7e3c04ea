//! Conditions on those who count, and on those they are counted among.

use serde::Deserialize;

use super::{Population, misfit};
use crate::board::{EntityKind, Group, Purpose, Stage, VillageKind};

/// An empty list means "any"; every condition that stands must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WhereProducts {
    /// Stars of the current certificate: 3, 4 or 5, with fewer a product is not recognised.
    #[serde(deserialize_with = "misfit::stars")]
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
    #[serde(deserialize_with = "misfit::at_least")]
    pub at_least: u32,
    #[serde(deserialize_with = "misfit::in_unit")]
    pub of: Box<Population>,
}

/// No conditions are known here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}
