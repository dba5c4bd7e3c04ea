//! The rows of the register that a reader can be shown, without what is private.

use serde::{Deserialize, Serialize};

use super::Day;

/// Everything that is counted or shown as evidence; others point here by position.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Items {
    pub products: Vec<Product>,
    pub entities: Vec<Entity>,
    pub villages: Vec<Village>,
    pub sales_points: Vec<SalesPoint>,
    pub certificates: Vec<Certificate>,
    pub chains: Vec<Chain>,
    pub listings: Vec<Listing>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Product {
    pub id: String,
    pub name: String,
    pub group: Group,
    /// Position among the entities.
    pub entity: u32,
    pub commune: Box<str>,
    /// Position among the districts.
    pub place: u8,
    /// Position among the villages.
    pub village: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    pub id: String,
    pub name: String,
    pub kind: EntityKind,
    pub place: u8,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Village {
    pub id: String,
    pub name: String,
    pub kind: VillageKind,
    pub place: u8,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SalesPoint {
    pub id: String,
    pub name: String,
    pub place: u8,
    pub since: Day,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// Position among the products.
    pub product: u32,
    pub stars: u8,
    pub granted_on: Day,
    /// The first day on which its 36 months are over.
    pub ends_on: Day,
    pub revoked_on: Option<Day>,
    pub decision: Option<Box<str>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chain {
    /// Position among the entities.
    pub entity: u32,
    pub since: Day,
    pub until: Option<Day>,
    pub evidence: Option<Box<str>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listing {
    /// Position among the products.
    pub product: u32,
    pub channel: Box<str>,
    pub since: Day,
    pub until: Option<Day>,
}

/// A closed list of words that a register's column may hold.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($variant),+ }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),+];
            /// The words as a register writes them, in the order of [`Self::ALL`].
            pub const WORDS: &[&str] = &[$($word),+];

            pub fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }
        }
    };
}

words!(
    /// The six product groups of Decision 148/QĐ-TTg of 24/02/2023.
    Group {
        Food = "food",
        Drink = "drink",
        Herbal = "herbal",
        Handicraft = "handicraft",
        Ornamental = "ornamental",
        Tourism = "tourism",
    }
);
words!(
    /// Who makes a product.
    EntityKind {
        Cooperative = "cooperative",
        CooperativeGroup = "cooperative_group",
        SmallEnterprise = "small_enterprise",
        LargeEnterprise = "large_enterprise",
        Household = "household",
    }
);
words!(
    /// The kinds of Decree 52/2018/NĐ-CP.
    VillageKind {
        TraditionalCraft = "traditional_craft",
        CraftVillage = "craft_village",
        TraditionalCraftVillage = "traditional_craft_village",
    }
);
