//! The plain counts that can be compared by district.

use super::Pair;
use crate::{
    board::{Count, Text},
    format::Lang,
    register::rule::{NOTICE_DAYS, rule},
};

/// A short name: `Sản phẩm 4 sao`.
pub fn name(count: Count) -> Text {
    let pair = |pair: Pair| Text { vi: pair.vi.into(), en: pair.en.into() };
    match count {
        Count::Products => text("Sản phẩm được công nhận", "Recognised products"),
        Count::Stars(stars) => {
            text(format!("Sản phẩm {stars} sao"), format!("Products with {stars} stars"))
        }
        Count::Group(group) => {
            let group = group.name();
            text(format!("Nhóm {}", lower(group.vi)), format!("Group: {}", lower(group.en)))
        }
        Count::Ending => text(
            format!("Hết hạn trong {NOTICE_DAYS} ngày"),
            format!("Ending within {NOTICE_DAYS} days"),
        ),
        Count::Entities => text("Chủ thể OCOP", "OCOP entities"),
        Count::Kind(kind) => {
            let kind = pair(kind.name());
            text(format!("Chủ thể: {}", lower(&kind.vi)), format!("Entities: {}", lower(&kind.en)))
        }
        Count::WomenLed => text("Chủ thể do nữ làm đại diện", "Entities led by women"),
        Count::MinorityLed => text(
            "Chủ thể do người dân tộc thiểu số làm đại diện",
            "Entities led by people of ethnic minorities",
        ),
        Count::Communes => text("Xã, phường có sản phẩm", "Communes with a product"),
    }
}

/// What is counted, in full.
pub fn rule(count: Count) -> Text {
    match count {
        Count::Products => text(
            concat!(
                "sản phẩm có giấy chứng nhận hiện hành từ ",
                rule!(stars),
                " sao còn hiệu lực vào ngày xem"
            ),
            concat!(
                "products whose current certificate has ",
                rule!(stars),
                " stars or more and is in force on the day"
            ),
        ),
        Count::Stars(stars) => text(
            format!("sản phẩm được công nhận có {stars} sao vào ngày xem"),
            format!("products recognised on the day with {stars} stars"),
        ),
        Count::Group(group) => {
            let group = group.name();
            text(
                format!(
                    "sản phẩm được công nhận thuộc nhóm {} vào ngày xem; không nêu nhóm thì không tính",
                    lower(group.vi)
                ),
                format!(
                    "products recognised on the day in the group: {}; where no group is stated they do not count",
                    lower(group.en)
                ),
            )
        }
        Count::Ending => text(
            format!(
                "sản phẩm được công nhận có giấy chứng nhận hết hạn trong {NOTICE_DAYS} ngày tới"
            ),
            format!("recognised products whose certificate ends within {NOTICE_DAYS} days"),
        ),
        Count::Entities => text(
            "chủ thể có ít nhất một sản phẩm được công nhận vào ngày xem",
            "entities with at least one product recognised on the day",
        ),
        Count::Kind(kind) => {
            let kind = kind.name();
            text(
                format!("chủ thể OCOP là {} vào ngày xem", lower(kind.vi)),
                format!("OCOP entities on the day of the kind: {}", lower(kind.en)),
            )
        }
        Count::WomenLed => text(
            "chủ thể OCOP do nữ làm đại diện; không nêu thì không tính",
            "OCOP entities led by women; where it is not stated it does not count",
        ),
        Count::MinorityLed => text(
            "chủ thể OCOP do người dân tộc thiểu số làm đại diện; không nêu thì không tính",
            "OCOP entities led by people of ethnic minorities; where it is not stated it does not count",
        ),
        Count::Communes => text(
            "đơn vị cấp xã có ít nhất một sản phẩm được công nhận vào ngày xem",
            "communes with at least one product recognised on the day",
        ),
    }
}

fn text(vi: impl Into<String>, en: impl Into<String>) -> Text {
    Text { vi: vi.into(), en: en.into() }
}

/// The words as they stand within a sentence.
pub fn lower(words: &str) -> String {
    let mut rest = words.chars();
    let first = rest.next().into_iter().flat_map(char::to_lowercase);
    first.chain(rest.clone()).collect()
}

/// The name of a count in one language.
pub fn name_in(lang: Lang, count: Count) -> String {
    lang.text(&name(count)).to_owned()
}
