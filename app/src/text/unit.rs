//! What is counted, and by whom.

use super::Pair;
use crate::{
    board::{State, Unit},
    format::Lang,
    register::rule::rule,
};

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
