//! The kinds of goods, from which invented names are made.

use serde::Deserialize;

use super::draw::Draw;

/// Where goods are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goods {
    /// In Lào Cai and its neighbours.
    Highland,
    /// In any province.
    #[default]
    Common,
}

/// A kind of goods, not a product: it takes a number to name one.
pub struct Good {
    pub name: &'static str,
    pub group: &'static str,
    /// How common it is.
    weight: u32,
}

const fn good(name: &'static str, group: &'static str, weight: u32) -> Good {
    Good { name, group, weight }
}

/// Of the mountains of the north.
const HIGHLAND: &[Good] = &[
    good("Gạo tẻ", "food", 8),
    good("Gạo nếp", "food", 5),
    good("Mật ong", "food", 9),
    good("Miến dong", "food", 6),
    good("Thịt trâu sấy", "food", 5),
    good("Lạp sườn", "food", 5),
    good("Cá hồi hun khói", "food", 4),
    good("Cá tầm phi lê", "food", 3),
    good("Mận sấy", "food", 4),
    good("Lê tươi", "food", 3),
    good("Tương ớt", "food", 5),
    good("Măng khô", "food", 4),
    good("Nấm hương khô", "food", 4),
    good("Rau an toàn", "food", 4),
    good("Bánh chưng đen", "food", 3),
    good("Trứng gà đồi", "food", 3),
    good("Dứa sấy dẻo", "food", 3),
    good("Bột quế", "food", 3),
    good("Chè xanh", "drink", 6),
    good("Chè đen", "drink", 5),
    good("Rượu thóc", "drink", 4),
    good("Rượu ngô", "drink", 3),
    good("Nước ép mận", "drink", 2),
    good("Cao atiso", "herbal", 5),
    good("Trà thảo mộc", "herbal", 3),
    good("Thuốc tắm lá", "herbal", 3),
    good("Tinh dầu quế", "herbal", 3),
    good("Thổ cẩm", "handicraft", 3),
    good("Túi thêu", "handicraft", 2),
    good("Đồ mây tre", "handicraft", 2),
    good("Vòng bạc", "handicraft", 1),
    good("Địa lan", "ornamental", 2),
    good("Homestay", "tourism", 3),
    good("Điểm du lịch cộng đồng", "tourism", 2),
];

/// Of any province, of a coast or a delta as of mountains.
const COMMON: &[Good] = &[
    good("Gạo tẻ", "food", 8),
    good("Gạo nếp", "food", 5),
    good("Mật ong", "food", 7),
    good("Bún khô", "food", 5),
    good("Bánh tráng", "food", 5),
    good("Giò lụa", "food", 4),
    good("Nem chua", "food", 4),
    good("Thịt lợn sấy", "food", 4),
    good("Khô gà", "food", 3),
    good("Trứng gà", "food", 4),
    good("Trái cây sấy", "food", 5),
    good("Lạc rang", "food", 3),
    good("Tương ớt", "food", 4),
    good("Nấm khô", "food", 4),
    good("Rau an toàn", "food", 5),
    good("Tinh bột nghệ", "food", 3),
    good("Rượu gạo", "drink", 5),
    good("Nước ép trái cây", "drink", 5),
    good("Sữa đậu nành", "drink", 3),
    good("Trà gừng", "drink", 4),
    good("Cao dược liệu", "herbal", 4),
    good("Trà thảo mộc", "herbal", 4),
    good("Tinh dầu sả", "herbal", 4),
    good("Đồ mây tre", "handicraft", 4),
    good("Đồ gỗ mỹ nghệ", "handicraft", 3),
    good("Tranh thêu", "handicraft", 2),
    good("Cây cảnh", "ornamental", 1),
    good("Hoa lan", "ornamental", 1),
    good("Homestay", "tourism", 3),
    good("Điểm du lịch cộng đồng", "tourism", 2),
];

impl Goods {
    fn all(self) -> &'static [Good] {
        match self {
            Self::Highland => HIGHLAND,
            Self::Common => COMMON,
        }
    }

    /// A kind of goods, common ones more often.
    pub fn any(self, draw: &mut Draw) -> &'static Good {
        let all = self.all();
        &all[draw.pick_weighted(all.iter().map(|good| good.weight))]
    }

    /// A kind of goods of a group; any, when the group has none.
    pub fn in_group(self, group: &str, draw: &mut Draw) -> &'static Good {
        let own: Vec<&Good> = self.all().iter().filter(|good| good.group == group).collect();
        match own.is_empty() {
            true => self.any(draw),
            false => own[draw.pick_weighted(own.iter().map(|good| good.weight))],
        }
    }

    /// The kind of this name, or the first.
    pub fn with_name(self, name: &str) -> &'static Good {
        self.all().iter().find(|good| good.name == name).unwrap_or(&self.all()[0])
    }
}

#[cfg(test)]
mod tests {
    use app::schema::Group;

    use super::*;

    #[test]
    fn there_are_goods_of_every_group() {
        for goods in [Goods::Highland, Goods::Common] {
            for group in Group::ALL {
                assert!(goods.all().iter().any(|good| good.group == group.id()), "{}", group.id());
            }
        }
    }

    #[test]
    fn what_any_province_makes_is_not_of_the_mountains_alone() {
        let names: Vec<_> = COMMON.iter().map(|good| good.name).collect();
        for highland in ["Thịt trâu sấy", "Cá hồi hun khói", "Cao atiso", "Thổ cẩm", "Rượu ngô"]
        {
            assert!(HIGHLAND.iter().any(|good| good.name == highland), "{highland}");
            assert!(!names.contains(&highland), "{highland}");
        }
    }
}
