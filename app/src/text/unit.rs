//! What is counted, and by whom.

use super::Pair;
use crate::{
    board::{EntityKind, Granter, Group, Stage, Unit, VillageKind},
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

wordings! {
    Unit: one, many, heading, measures, counted_in;
    Product {
        one: "sản phẩm", "product";
        many: "sản phẩm", "products";
        heading: "Sản phẩm", "Product";
        measures: "Sản phẩm", "Products";
        counted_in: "huyện của xã ghi cho sản phẩm", "the district of the product’s commune";
    }
    Entity {
        one: "chủ thể", "entity";
        many: "chủ thể", "entities";
        heading: "Chủ thể", "Entity";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "huyện của xã ghi cho chủ thể", "the district of the entity’s commune";
    }
    Village {
        one: "làng nghề", "village";
        many: "làng nghề", "villages";
        heading: "Làng nghề", "Village";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "huyện của xã ghi cho làng nghề", "the district of the village’s commune";
    }
    SalesPoint {
        one: "điểm bán hàng", "sales point";
        many: "điểm bán hàng", "sales points";
        heading: "Điểm bán hàng", "Sales point";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "huyện của xã ghi cho điểm bán", "the district of the sales point’s commune";
    }
    Commune {
        one: "xã", "commune";
        many: "xã, phường", "communes";
        heading: "Xã, phường, thị trấn", "Commune";
        measures: "Chủ thể và xã, phường", "Entities and communes";
        counted_in: "huyện của xã", "the district of the commune";
    }
}

/// The word after a number: `41 products`, `1 product`.
pub fn counted(lang: Lang, unit: Unit, number: u32) -> &'static str {
    match (lang, number) {
        (Lang::En, 1) => one(unit).en,
        _ => many(unit).of(lang),
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

/// The six groups of Decision 148/QĐ-TTg of 24/02/2023.
pub fn group(group: Group) -> Pair {
    match group {
        Group::Food => Pair { vi: "Thực phẩm", en: "Food" },
        Group::Drink => Pair { vi: "Đồ uống", en: "Drink" },
        Group::Herbal => Pair {
            vi: "Dược liệu và sản phẩm từ dược liệu", en: "Herbal products"
        },
        Group::Handicraft => Pair { vi: "Thủ công mỹ nghệ", en: "Handicraft" },
        Group::Ornamental => Pair { vi: "Sinh vật cảnh", en: "Ornamental plants and animals" },
        Group::Tourism => {
            Pair { vi: "Du lịch cộng đồng, sinh thái", en: "Community tourism" }
        }
    }
}

pub fn granter(granter: Granter) -> Pair {
    match granter {
        Granter::District => Pair { vi: "cấp huyện", en: "district" },
        Granter::Province => Pair { vi: "cấp tỉnh", en: "province" },
        Granter::Ministry => Pair { vi: "cấp bộ", en: "ministry" },
    }
}

pub fn stage(stage: Stage) -> Pair {
    match stage {
        Stage::Idea => Pair { vi: "Ý tưởng", en: "Idea" },
        Stage::Accepted => Pair { vi: "Ý tưởng được chấp nhận", en: "Idea accepted" },
        Stage::Plan => Pair { vi: "Phương án kinh doanh", en: "Business plan" },
        Stage::Dossier => Pair { vi: "Hồ sơ đánh giá", en: "Dossier" },
        Stage::DistrictGraded => {
            Pair { vi: "Huyện đã đánh giá", en: "Graded by the district" }
        }
        Stage::ProvinceGraded => {
            Pair { vi: "Tỉnh đã đánh giá", en: "Graded by the province" }
        }
        Stage::Rejected => Pair { vi: "Không được chấp nhận", en: "Rejected" },
    }
}
