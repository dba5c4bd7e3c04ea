//! The page that finds products.

use super::{Pair, plural};
use crate::{
    find::{By, Facet, Sort},
    format::{self, Lang},
    register::rule::rule,
};

words! {
    TITLE: "Tìm sản phẩm OCOP", "Find OCOP products";
    LEAD:
        "Mọi sản phẩm trong danh mục, còn hay không còn được công nhận vào ngày xem. Gõ có dấu hay không dấu đều tìm được.",
        "Every product in the register, recognised on the day shown or not. Words are found with or without their marks.";
    SEARCH: "Tên, mã, chủ thể hoặc xã", "Name, id, entity, commune";
    FIND: "Tìm", "Find";
    ORDER: "Xếp theo", "Order";
    FILTERS: "Bộ lọc", "Filters";
    APPLY: "Áp dụng bộ lọc", "Apply filters";
    CHOSEN: "Đang lọc theo", "Filtered by";
    REMOVE: "Bỏ", "Remove";
    CLEAR: "Xóa hết bộ lọc", "Clear all filters";
    LIST: "Danh sách sản phẩm", "List of products";
    TABLE: "Bảng sản phẩm", "Table of products";
    EMPTY: "Không có sản phẩm nào khớp với tìm kiếm này.", "No product matches this search.";
    EMPTY_WORDS: "Bớt một từ, hoặc kiểm tra cách viết; không cần gõ dấu.", "Leave out a word, or check the spelling; marks are not needed.";
    EMPTY_FILTERS: "Bỏ một điều kiện lọc trong danh sách phía trên.", "Remove one of the filters in the list above.";
    WORDS: "Từ tìm kiếm", "Words";
    NOT_GRADED: "Chưa đánh giá", "Not graded";
    NO_GROUP: "Không nêu nhóm", "Group not stated";
    NEVER: "Chưa từng được công nhận", "Never recognised";
    DEFAULT_ORDER: "Còn hiệu lực trước", "In force first";
    GOES_TO: "hiệu lực đến", "valid until";
    STRIP_NOTE: concat!("Dải thời gian: ", rule!(months), " tháng trước và ", rule!(months), " tháng sau ngày xem; số trong dải là số sao."), concat!("The strip: ", rule!(months), " months before and ", rule!(months), " months after the day shown; the number is that of the stars.");
}

pub fn facet(facet: Facet) -> Pair {
    match facet {
        Facet::District => Pair { vi: "Địa bàn", en: "Area" },
        Facet::Group => Pair { vi: "Nhóm sản phẩm", en: "Product group" },
        Facet::Stars => Pair { vi: "Số sao", en: "Stars" },
        Facet::Kind => Pair { vi: "Loại chủ thể", en: "Kind of entity" },
        Facet::State => Pair { vi: "Trạng thái vào ngày xem", en: "State on the day" },
        Facet::Year => {
            Pair { vi: "Năm công nhận lần đầu", en: "Year of first recognition" }
        }
    }
}

pub fn sort(sort: Sort) -> Pair {
    match (sort.by, sort.descending) {
        (By::Name, false) => Pair { vi: "Tên, từ A đến Z", en: "Name, A to Z" },
        (By::Name, true) => Pair { vi: "Tên, từ Z đến A", en: "Name, Z to A" },
        (By::Stars, false) => Pair { vi: "Ít sao trước", en: "Fewest stars first" },
        (By::Stars, true) => Pair { vi: "Nhiều sao trước", en: "Most stars first" },
        (By::End, false) => Pair { vi: "Hết hạn sớm trước", en: "Ending first" },
        (By::End, true) => Pair { vi: "Hết hạn muộn trước", en: "Ending last" },
        (By::District, false) => Pair { vi: "Địa bàn, từ A đến Z", en: "Area, A to Z" },
        (By::District, true) => Pair { vi: "Địa bàn, từ Z đến A", en: "Area, Z to A" },
    }
}

/// `Còn 23 trong 205 sản phẩm, 20 còn được công nhận.`
pub fn result(lang: Lang, narrowed: bool, found: usize, known: usize, recognised: u32) -> String {
    let number = |number: usize| format::count(lang, i64::try_from(number).unwrap_or(i64::MAX));
    let products = plural(known, "product", "products");
    let (found, known) = (number(found), number(known));
    let recognised = format::count(lang, recognised.into());
    if narrowed {
        return lang.pick(
            format!("Còn {found} trong {known} sản phẩm, {recognised} được công nhận"),
            format!("{found} of {known} {products} left, {recognised} recognised"),
        );
    }
    lang.pick(
        format!("{known} sản phẩm trong danh mục, {recognised} được công nhận"),
        format!("{known} {products} in the register, {recognised} recognised"),
    )
}

/// `Bỏ Huyện: Sa Pa`, for those who do not see the cross.
pub fn remove(lang: Lang, chosen: &str) -> String {
    format!("{}: {chosen}", REMOVE.in_lang(lang))
}
