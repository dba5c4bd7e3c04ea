//! The closed lists of words that columns may hold, in both languages.

use serde::Deserialize;

use super::Pair;
use crate::closed::closed;

/// The words of a closed list as data files write them, and as readers say them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    pub words: &'static [&'static str],
    pub names: &'static [Pair],
}

/// A closed list of words.
pub trait Closed: Copy {
    const WORDS: Words;

    /// The value at this position of the list.
    fn at(position: u8) -> Option<Self>;
    fn id(self) -> &'static str;
}

/// A closed list whose values readers see: the word of data files is the id, and has a name in
/// Vietnamese and English.
macro_rules! words {
    (
        $(#[$doc:meta])*
        $name:ident { $($variant:ident = $word:literal, $vi:literal, $en:literal;)+ }
    ) => {
        closed! {
            $(#[$doc])*
            #[derive(Deserialize)]
            #[serde(rename_all = "snake_case")]
            $name { $($variant = $word),+ }
        }

        impl $name {
            /// The words as data files write them, in the order of [`Self::ALL`].
            pub const WORDS: [&str; Self::ALL.len()] = [$($word),+];
            const NAMES: [Pair; Self::ALL.len()] = [$(Pair { vi: $vi, en: $en }),+];

            /// As a reader says it.
            pub const fn name(self) -> Pair {
                Self::NAMES[self as usize]
            }
        }

        impl Closed for $name {
            const WORDS: Words = Words { words: &Self::WORDS, names: &Self::NAMES };

            fn at(position: u8) -> Option<Self> {
                Self::ALL.get(usize::from(position)).copied()
            }

            fn id(self) -> &'static str {
                self.id()
            }
        }

        #[cfg(test)]
        impl Default for $name {
            fn default() -> Self {
                Self::ALL[0]
            }
        }
    };
}

words! {
    /// The six product groups of Decision 148/QĐ-TTg of 24/02/2023.
    Group {
        Food = "food", "Thực phẩm", "Food";
        Drink = "drink", "Đồ uống", "Drink";
        Herbal = "herbal", "Dược liệu và sản phẩm từ dược liệu", "Herbal products";
        Handicraft = "handicraft", "Thủ công mỹ nghệ", "Handicraft";
        Ornamental = "ornamental", "Sinh vật cảnh", "Ornamental plants and animals";
        Tourism = "tourism", "Du lịch cộng đồng, sinh thái", "Community tourism";
    }
}
words! {
    /// Who makes a product.
    EntityKind {
        Cooperative = "cooperative", "Hợp tác xã", "Cooperative";
        CooperativeGroup = "cooperative_group", "Tổ hợp tác", "Cooperative group";
        SmallEnterprise =
            "small_enterprise", "Doanh nghiệp nhỏ và vừa", "Small or medium enterprise";
        LargeEnterprise = "large_enterprise", "Doanh nghiệp lớn", "Large enterprise";
        Household = "household", "Hộ kinh doanh", "Household business";
        Farm = "farm", "Trang trại", "Farm";
        Association = "association", "Hội, hiệp hội", "Association";
    }
}
words! {
    /// The kinds of Decree 52/2018/NĐ-CP.
    VillageKind {
        TraditionalCraft = "traditional_craft", "Nghề truyền thống", "Traditional craft";
        CraftVillage = "craft_village", "Làng nghề", "Craft village";
        TraditionalCraftVillage =
            "traditional_craft_village", "Làng nghề truyền thống", "Traditional craft village";
    }
}
words! {
    /// Who decides on a certificate.
    Granter {
        District = "district", "cấp huyện", "district";
        Province = "province", "cấp tỉnh", "province";
        Ministry = "ministry", "cấp bộ", "ministry";
    }
}
words! {
    /// How far an application has come.
    Stage {
        Idea = "idea", "Ý tưởng", "Idea";
        Accepted = "accepted", "Ý tưởng được chấp nhận", "Idea accepted";
        Plan = "plan", "Phương án kinh doanh", "Business plan";
        Dossier = "dossier", "Hồ sơ đánh giá", "Dossier";
        DistrictGraded = "district_graded", "Huyện đã đánh giá", "Graded by the district";
        ProvinceGraded = "province_graded", "Cấp tỉnh đã đánh giá", "Graded at the provincial level";
        SubmittedToMinistry =
            "submitted_to_ministry", "Đã trình trung ương", "Submitted to the ministry";
        Rejected = "rejected", "Không được chấp nhận", "Rejected";
    }
}
words! {
    /// What an application asks for.
    Purpose {
        First = "first", "Đánh giá lần đầu", "First grading";
        Upgrade = "upgrade", "Nâng hạng", "Upgrade";
        Regrade = "regrade", "Đánh giá lại", "Re-assessment";
    }
}
words! {
    /// The levels of places, with the names that each of them has.
    PlaceKind {
        Province = "province", "tỉnh", "province";
        City = "city", "thành phố", "city";
        Town = "town", "thị xã", "town";
        UrbanDistrict = "urban_district", "quận", "urban district";
        District = "district", "huyện", "district";
        Commune = "commune", "xã", "commune";
        Ward = "ward", "phường", "ward";
        Township = "township", "thị trấn", "township";
        SpecialZone = "special_zone", "đặc khu", "special zone";
    }
}

impl PlaceKind {
    /// True for what stands between a province and its communes.
    pub fn is_district(self) -> bool {
        matches!(self, Self::City | Self::Town | Self::UrbanDistrict | Self::District)
    }
}
