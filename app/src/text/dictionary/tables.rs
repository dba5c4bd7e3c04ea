use crate::text::Pair;

/// Table, its name, and what a row of it is.
pub type Entry = (&'static str, Pair, Pair);

/// In the order in which a register is read.
pub const TABLES: [Entry; 8] = [
    of(
        "entities",
        ["Chủ thể", "Entities"],
        [
            "Mỗi dòng là một chủ thể: người hoặc đơn vị làm ra sản phẩm.",
            "A row is an entity: who makes the product.",
        ],
    ),
    of(
        "villages",
        ["Nghề và làng nghề", "Crafts and craft villages"],
        [
            "Mỗi dòng là một nghề truyền thống, làng nghề hoặc làng nghề truyền thống.",
            "A row is a traditional craft, a craft village or a traditional craft village.",
        ],
    ),
    of(
        "products",
        ["Sản phẩm", "Products"],
        [
            "Mỗi dòng là một sản phẩm; giữ một mã qua mọi lần đánh giá.",
            "A row is a product; it keeps one id through all its gradings.",
        ],
    ),
    of(
        "certificates",
        ["Giấy chứng nhận", "Certificates"],
        [
            "Mỗi dòng là một lần sản phẩm được xếp hạng và cấp giấy chứng nhận.",
            "A row is one grading of a product, with its certificate.",
        ],
    ),
    of(
        "green_chains",
        ["Chuỗi giá trị xanh", "Green value chains"],
        [
            "Mỗi dòng là một khoảng thời gian chủ thể tham gia chuỗi giá trị theo hướng OCOP xanh.",
            "A row is a span of time in which an entity belongs to a green value chain.",
        ],
    ),
    of(
        "listings",
        ["Kênh bán hiện đại", "Modern sales channels"],
        [
            "Mỗi dòng là một khoảng thời gian sản phẩm được bán trên một kênh.",
            "A row is a span of time in which a product is sold in a channel.",
        ],
    ),
    of(
        "sales_points",
        ["Điểm giới thiệu và bán hàng", "Sales points"],
        [
            "Mỗi dòng là một điểm giới thiệu và bán sản phẩm OCOP.",
            "A row is a place where OCOP products are shown and sold.",
        ],
    ),
    of(
        "applications",
        ["Hồ sơ đăng ký", "Applications"],
        [
            "Mỗi dòng là một sản phẩm trên đường tới đánh giá; chưa phải sản phẩm được công nhận.",
            "A row is a product on its way to be graded; it is not a recognised product yet.",
        ],
    ),
];

const fn of(table: &'static str, [vi, en]: [&'static str; 2], about: [&'static str; 2]) -> Entry {
    (table, Pair { vi, en }, Pair { vi: about[0], en: about[1] })
}
