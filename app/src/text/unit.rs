//! What is counted, and by whom.

use super::Pair;
use crate::{
    board::{EntityKind, Granter, Group, Stage, State, Unit, VillageKind},
    format::Lang,
    register::rule::rule,
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
        Unit::Commune => lang.pick("xã, phường", if one { "commune" } else { "communes" }),
    }
}

pub fn heading(unit: Unit) -> Pair {
    match unit {
        Unit::Product => Pair { vi: "Sản phẩm", en: "Product" },
        Unit::Entity => Pair { vi: "Chủ thể", en: "Entity" },
        Unit::Village => Pair { vi: "Làng nghề", en: "Village" },
        Unit::SalesPoint => Pair { vi: "Điểm bán hàng", en: "Sales point" },
        Unit::Commune => Pair { vi: "Xã, phường, thị trấn", en: "Commune" },
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

pub fn state(state: State) -> Pair {
    match state {
        State::Recognised => Pair { vi: "Còn hiệu lực", en: "Recognised" },
        State::Ending => Pair { vi: "Sắp hết hạn", en: "Ends soon" },
        State::Ended => Pair { vi: "Đã hết hạn", en: "Ended" },
        State::Revoked => Pair { vi: "Đã thu hồi", en: "Revoked" },
        State::Below => Pair {
            vi: concat!("Dưới ", rule!(stars), " sao"),
            en: concat!("Below ", rule!(stars), " stars"),
        },
        State::None => Pair { vi: "Chưa đánh giá", en: "Not graded yet" },
    }
}
