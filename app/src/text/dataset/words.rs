//! Words of computed datasets that no closed list holds.

use crate::text::Pair;

/// What a document says of a goal.
pub const GOALS: [(&str, Pair); 4] = [
    ("at_least", Pair { vi: "ít nhất mức này", en: "at least this much" }),
    ("none_printed", Pair { vi: "văn bản không in mức", en: "the document prints none" }),
    ("qualitative", Pair { vi: "định tính", en: "qualitative" }),
    ("no_document", Pair { vi: "chưa tìm thấy văn bản", en: "no document found" }),
];

/// Whether a figure starts the period at 0.
pub const PACES: [(&str, Pair); 2] = [
    ("flow", Pair { vi: "sự kiện trong kỳ", en: "events of the period" }),
    ("stock", Pair { vi: "mức vào ngày", en: "level on the day" }),
];

/// What is counted.
pub const UNITS: [(&str, Pair); 5] = [
    ("product", Pair { vi: "sản phẩm", en: "product" }),
    ("entity", Pair { vi: "chủ thể", en: "entity" }),
    ("village", Pair { vi: "làng nghề", en: "village" }),
    ("sales_point", Pair { vi: "điểm bán hàng", en: "sales point" }),
    ("commune", Pair { vi: "xã", en: "commune" }),
];
