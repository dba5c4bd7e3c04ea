//! The kinds of goods, from which invented names are made.

use super::draw::Draw;

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

pub const GOODS: &[Good] = &[
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

/// A kind of goods, common ones more often.
pub fn any(draw: &mut Draw) -> &'static Good {
    &GOODS[draw.pick_weighted(GOODS.iter().map(|good| good.weight))]
}

/// A kind of goods of a group; any, when the group has none.
pub fn of(group: &str, draw: &mut Draw) -> &'static Good {
    let own: Vec<&Good> = GOODS.iter().filter(|good| good.group == group).collect();
    match own.is_empty() {
        true => any(draw),
        false => own[draw.pick_weighted(own.iter().map(|good| good.weight))],
    }
}

/// The kind of this name, or the first.
pub fn with_name(name: &str) -> &'static Good {
    GOODS.iter().find(|good| good.name == name).unwrap_or(&GOODS[0])
}
