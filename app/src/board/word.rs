//! The closed lists of words that a register's columns may hold.

use serde::Deserialize;

/// A closed list of words that a register's column may hold.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
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
words!(
    /// Who decides on a certificate.
    Granter {
        District = "district",
        Province = "province",
        Ministry = "ministry",
    }
);
words!(
    /// How far an application has come.
    Stage {
        Idea = "idea",
        Accepted = "accepted",
        Plan = "plan",
        Dossier = "dossier",
        DistrictGraded = "district_graded",
        ProvinceGraded = "province_graded",
        Rejected = "rejected",
    }
);
