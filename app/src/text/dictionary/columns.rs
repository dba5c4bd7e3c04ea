use crate::text::Pair;

/// Table, column, the column's name, and what a cell of it says.
pub type Entry = (&'static str, &'static str, Pair, Pair);

/// In the order of the tables and of their columns.
pub const COLUMNS: [Entry; 44] = [
    of(
        "entities",
        "id",
        ["Mã chủ thể", "Entity id"],
        ["Mã riêng của chủ thể, chỉ dùng một lần.", "The entity’s own id; it stands once."],
    ),
    of(
        "entities",
        "name",
        ["Tên chủ thể", "Entity"],
        ["Tên chủ thể như trong hồ sơ.", "The entity’s name as in its dossier."],
    ),
    of(
        "entities",
        "kind",
        ["Loại hình", "Kind"],
        ["Loại hình của chủ thể.", "What kind of entity it is."],
    ),
    of(
        "entities",
        "commune",
        ["Mã xã", "Commune"],
        [
            "Mã chính thức của xã, phường, thị trấn nơi chủ thể đặt trụ sở; huyện suy ra từ mã này.",
            "Official code of the commune where the entity is seated; its district follows from the code.",
        ],
    ),
    of(
        "entities",
        "women_led",
        ["Nữ làm đại diện", "Led by a woman"],
        [
            "Người đại diện là nữ hay không; để trống là chưa nêu.",
            "Whether a woman represents it; empty is not stated.",
        ],
    ),
    of(
        "entities",
        "minority_led",
        ["Người DTTS làm đại diện", "Led by a person of an ethnic minority"],
        [
            "Người đại diện là người dân tộc thiểu số hay không; để trống là chưa nêu.",
            "Whether a person of an ethnic minority represents it; empty is not stated.",
        ],
    ),
    of(
        "villages",
        "id",
        ["Mã nghề, làng nghề", "Village id"],
        ["Mã riêng, chỉ dùng một lần.", "Its own id; it stands once."],
    ),
    of(
        "villages",
        "name",
        ["Tên nghề, làng nghề", "Village"],
        ["Tên của nghề hoặc làng nghề.", "The name of the craft or village."],
    ),
    of(
        "villages",
        "kind",
        ["Loại", "Kind"],
        ["Loại theo Nghị định 52/2018/NĐ-CP.", "The kind, by Decree 52/2018/NĐ-CP."],
    ),
    of(
        "villages",
        "commune",
        ["Mã xã", "Commune"],
        [
            "Mã chính thức của xã, phường, thị trấn; huyện suy ra từ mã này.",
            "Official code of the commune; its district follows from the code.",
        ],
    ),
    of(
        "villages",
        "recognised_on",
        ["Ngày công nhận", "Recognised on"],
        [
            "Ngày được công nhận; để trống thì coi là luôn được công nhận cho đến nay.",
            "The day of recognition; when empty it counts as recognised all along.",
        ],
    ),
    of(
        "villages",
        "revoked_on",
        ["Ngày thu hồi", "Revoked on"],
        [
            "Ngày đầu tiên không còn được công nhận; để trống là vẫn còn.",
            "The first day on which it is no longer recognised; empty while it is.",
        ],
    ),
    of(
        "products",
        "id",
        ["Mã sản phẩm", "Product id"],
        [
            "Mã riêng của sản phẩm, giữ nguyên qua mọi lần đánh giá.",
            "The product’s own id, the same through all its gradings.",
        ],
    ),
    of(
        "products",
        "name",
        ["Tên sản phẩm", "Product"],
        ["Tên sản phẩm như trên giấy chứng nhận.", "The product’s name as on its certificate."],
    ),
    of(
        "products",
        "group",
        ["Nhóm sản phẩm", "Product group"],
        [
            "Một trong sáu nhóm của Quyết định 148/QĐ-TTg ngày 24/02/2023.",
            "One of the six groups of Decision 148/QĐ-TTg of 24 February 2023.",
        ],
    ),
    of(
        "products",
        "entity",
        ["Mã chủ thể", "Entity id"],
        [
            "Chủ thể làm ra sản phẩm: một mã của bảng entities.",
            "Who makes it: an id of the table entities.",
        ],
    ),
    of(
        "products",
        "commune",
        ["Mã xã", "Commune"],
        [
            "Mã chính thức của xã, phường, thị trấn của sản phẩm; sản phẩm được tính cho huyện của xã này.",
            "Official code of the product’s commune; the product counts in the district of that commune.",
        ],
    ),
    of(
        "products",
        "village",
        ["Mã làng nghề", "Village id"],
        [
            "Nghề hoặc làng nghề làm ra sản phẩm: một mã của bảng villages; để trống là không nêu.",
            "The craft or village it comes from: an id of the table villages; empty is not stated.",
        ],
    ),
    of(
        "certificates",
        "product",
        ["Mã sản phẩm", "Product id"],
        [
            "Sản phẩm được xếp hạng: một mã của bảng products.",
            "The graded product: an id of the table products.",
        ],
    ),
    of(
        "certificates",
        "stars",
        ["Hạng sao", "Stars"],
        [
            "Hạng sao, từ 1 đến 5; từ 3 sao mới được công nhận.",
            "Stars, 1 to 5; a product is recognised with 3 or more.",
        ],
    ),
    of(
        "certificates",
        "granted_on",
        ["Ngày cấp", "Granted on"],
        [
            "Ngày cấp giấy chứng nhận; hết hạn cùng ngày sau 36 tháng.",
            "The day of grant; the certificate ends on the same day 36 months later.",
        ],
    ),
    of(
        "certificates",
        "decision",
        ["Số quyết định", "Decision"],
        ["Số, ký hiệu của quyết định cấp.", "Number of the decision that granted it."],
    ),
    of(
        "certificates",
        "granted_by",
        ["Cấp quyết định", "Granted by"],
        ["Cấp ra quyết định.", "The level of government that decided."],
    ),
    of(
        "certificates",
        "revoked_on",
        ["Ngày thu hồi", "Revoked on"],
        [
            "Ngày đầu tiên giấy chứng nhận không còn giá trị do bị thu hồi; để trống là chưa bị thu hồi.",
            "The first day on which a revoked certificate no longer holds; empty when it was not revoked.",
        ],
    ),
    of(
        "green_chains",
        "entity",
        ["Mã chủ thể", "Entity id"],
        [
            "Chủ thể tham gia chuỗi: một mã của bảng entities.",
            "The entity in the chain: an id of the table entities.",
        ],
    ),
    of(
        "green_chains",
        "since",
        ["Từ ngày", "Since"],
        ["Ngày đầu tiên tham gia.", "The first day it takes part."],
    ),
    of(
        "green_chains",
        "until",
        ["Đến trước ngày", "Until before"],
        [
            "Ngày đầu tiên không còn tham gia; để trống là vẫn tham gia.",
            "The first day it no longer takes part; empty while it does.",
        ],
    ),
    of(
        "green_chains",
        "raw_material_area",
        ["Vùng nguyên liệu", "Raw-material area"],
        [
            "Vùng nguyên liệu như hồ sơ ghi, kèm đơn vị.",
            "The raw-material area as the dossier writes it, with its unit.",
        ],
    ),
    of(
        "green_chains",
        "evidence",
        ["Minh chứng", "Evidence"],
        ["Giấy tờ chứng minh việc tham gia.", "The paper that shows it."],
    ),
    of(
        "listings",
        "product",
        ["Mã sản phẩm", "Product id"],
        [
            "Sản phẩm được bán: một mã của bảng products.",
            "The product sold: an id of the table products.",
        ],
    ),
    of(
        "listings",
        "channel",
        ["Kênh bán", "Channel"],
        [
            "Tên sàn, siêu thị hoặc kênh khác.",
            "Name of the platform, supermarket or other channel.",
        ],
    ),
    of(
        "listings",
        "since",
        ["Từ ngày", "Since"],
        ["Ngày đầu tiên được bán trên kênh.", "The first day it is sold there."],
    ),
    of(
        "listings",
        "until",
        ["Đến trước ngày", "Until before"],
        [
            "Ngày đầu tiên không còn bán trên kênh; để trống là vẫn bán.",
            "The first day it is no longer sold there; empty while it is.",
        ],
    ),
    of(
        "sales_points",
        "id",
        ["Mã điểm bán", "Sales point id"],
        ["Mã riêng của điểm bán, chỉ dùng một lần.", "The sales point’s own id; it stands once."],
    ),
    of(
        "sales_points",
        "name",
        ["Tên điểm bán", "Sales point"],
        ["Tên điểm giới thiệu và bán sản phẩm.", "The name of the sales point."],
    ),
    of(
        "sales_points",
        "commune",
        ["Mã xã", "Commune"],
        [
            "Mã chính thức của xã, phường, thị trấn; huyện suy ra từ mã này.",
            "Official code of the commune; its district follows from the code.",
        ],
    ),
    of(
        "sales_points",
        "since",
        ["Từ ngày", "Since"],
        ["Ngày bắt đầu hoạt động.", "The first day it is open."],
    ),
    of(
        "sales_points",
        "until",
        ["Đến trước ngày", "Until before"],
        [
            "Ngày đầu tiên không còn hoạt động; để trống là vẫn hoạt động.",
            "The first day it is no longer open; empty while it is.",
        ],
    ),
    of(
        "applications",
        "id",
        ["Mã hồ sơ", "Application id"],
        ["Mã riêng của hồ sơ, chỉ dùng một lần.", "The application’s own id; it stands once."],
    ),
    of(
        "applications",
        "product_name",
        ["Tên sản phẩm đăng ký", "Product applied for"],
        ["Tên sản phẩm trong hồ sơ.", "The product’s name in the dossier."],
    ),
    of(
        "applications",
        "entity",
        ["Mã chủ thể", "Entity id"],
        ["Chủ thể đăng ký: một mã của bảng entities.", "Who applies: an id of the table entities."],
    ),
    of(
        "applications",
        "commune",
        ["Mã xã", "Commune"],
        [
            "Mã chính thức của xã, phường, thị trấn; huyện suy ra từ mã này.",
            "Official code of the commune; its district follows from the code.",
        ],
    ),
    of(
        "applications",
        "stage",
        ["Giai đoạn", "Stage"],
        ["Hồ sơ đã đi đến bước nào.", "How far the application has come."],
    ),
    of(
        "applications",
        "stage_on",
        ["Ngày đến giai đoạn", "Stage reached on"],
        ["Ngày hồ sơ đến bước này.", "The day it reached this stage."],
    ),
];

const fn of(
    table: &'static str,
    column: &'static str,
    [vi, en]: [&'static str; 2],
    meaning: [&'static str; 2],
) -> Entry {
    (table, column, Pair { vi, en }, Pair { vi: meaning[0], en: meaning[1] })
}
