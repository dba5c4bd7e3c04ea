//! The rows of the register that a reader can be shown, without what is private.

use super::{Day, EntityKind, Granter, Group, PlaceKind, Stage, VillageKind};

/// Everything that is counted or shown as evidence; others point here by position.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Items {
    pub communes: Vec<Commune>,
    pub products: Vec<Product>,
    pub entities: Vec<Entity>,
    pub villages: Vec<Village>,
    pub sales_points: Vec<SalesPoint>,
    pub certificates: Vec<Certificate>,
    pub chains: Vec<Chain>,
    pub listings: Vec<Listing>,
    pub applications: Vec<Application>,
}

/// A commune, ward or township.
#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    pub code: Box<str>,
    pub name: Box<str>,
    pub kind: PlaceKind,
    /// Position among the districts.
    pub place: u8,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    pub id: String,
    pub name: String,
    pub group: Group,
    /// Position among the entities.
    pub entity: u32,
    /// Position among the communes.
    pub commune: u32,
    /// Position among the districts.
    pub place: u8,
    /// Position among the villages.
    pub village: Option<u32>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    pub id: String,
    pub name: String,
    pub kind: EntityKind,
    pub commune: u32,
    pub place: u8,
    /// `None`: not stated.
    pub women_led: Option<bool>,
    pub minority_led: Option<bool>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Village {
    pub id: String,
    pub name: String,
    pub kind: VillageKind,
    pub commune: u32,
    pub place: u8,
    pub recognised_on: Option<Day>,
    pub revoked_on: Option<Day>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SalesPoint {
    pub id: String,
    pub name: String,
    pub commune: u32,
    pub place: u8,
    pub since: Day,
    pub until: Option<Day>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    /// Position among the products.
    pub product: u32,
    pub stars: u8,
    pub granted_on: Day,
    /// The first day on which its 36 months are over.
    pub ends_on: Day,
    pub revoked_on: Option<Day>,
    pub decision: Option<Box<str>>,
    pub granted_by: Option<Granter>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// Position among the entities.
    pub entity: u32,
    pub since: Day,
    pub until: Option<Day>,
    pub raw_material_area: Option<Box<str>>,
    pub evidence: Option<Box<str>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// Position among the products.
    pub product: u32,
    pub channel: Box<str>,
    pub since: Day,
    pub until: Option<Day>,
}

/// A product on its way to be graded.
#[derive(Clone, Debug, PartialEq)]
pub struct Application {
    pub id: String,
    pub product_name: String,
    /// Position among the entities.
    pub entity: u32,
    pub commune: u32,
    pub place: u8,
    pub stage: Stage,
    pub stage_on: Day,
}
