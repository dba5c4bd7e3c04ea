//! What is counted, and by whom.

use super::Pair;
use crate::{
    board::{EntityKind, Unit, VillageKind},
    format::Lang,
};

words! {
    COOPERATIVE: "Hợp tác xã", "Cooperative";
    COOPERATIVE_GROUP: "Tổ hợp tác", "Cooperative group";
    SMALL_ENTERPRISE: "Doanh nghiệp nhỏ và vừa", "Small or medium enterprise";
    LARGE_ENTERPRISE: "Doanh nghiệp lớn", "Large enterprise";
    HOUSEHOLD: "Hộ kinh doanh", "Household business";
    TRADITIONAL_CRAFT: "Nghề truyền thống", "Traditional craft";
    CRAFT_VILLAGE: "Làng nghề", "Craft village";
    TRADITIONAL_CRAFT_VILLAGE: "Làng nghề truyền thống", "Traditional craft village";
}

/// The word after a number: `41 products`, `1 product`.
pub fn counted(lang: Lang, unit: Unit, number: u32) -> &'static str {
    let one = number == 1;
    match unit {
        Unit::Product => lang.pick("sản phẩm", if one { "product" } else { "products" }),
        Unit::Entity => lang.pick("chủ thể", if one { "entity" } else { "entities" }),
        Unit::Village => lang.pick("làng nghề", if one { "village" } else { "villages" }),
        Unit::SalesPoint => {
            lang.pick("điểm bán hàng", if one { "sales point" } else { "sales points" })
        }
    }
}

pub fn heading(unit: Unit) -> Pair {
    match unit {
        Unit::Product => Pair { vi: "Sản phẩm", en: "Product" },
        Unit::Entity => Pair { vi: "Chủ thể", en: "Entity" },
        Unit::Village => Pair { vi: "Làng nghề", en: "Village" },
        Unit::SalesPoint => Pair { vi: "Điểm bán hàng", en: "Sales point" },
    }
}

pub fn entity(kind: EntityKind) -> Pair {
    match kind {
        EntityKind::Cooperative => COOPERATIVE,
        EntityKind::CooperativeGroup => COOPERATIVE_GROUP,
        EntityKind::SmallEnterprise => SMALL_ENTERPRISE,
        EntityKind::LargeEnterprise => LARGE_ENTERPRISE,
        EntityKind::Household => HOUSEHOLD,
    }
}

pub fn village(kind: VillageKind) -> Pair {
    match kind {
        VillageKind::TraditionalCraft => TRADITIONAL_CRAFT,
        VillageKind::CraftVillage => CRAFT_VILLAGE,
        VillageKind::TraditionalCraftVillage => TRADITIONAL_CRAFT_VILLAGE,
    }
}
