//! The pages of one product, entity or village.

use crate::{
    board::Day,
    format::{self, Lang},
    register::rule::rule,
};

words! {
    PRODUCT: "Sản phẩm", "Product";
    ENTITY: "Chủ thể", "Entity";
    VILLAGE: "Làng nghề", "Village";
    ID: "Mã", "Id";
    STARS: "Sao", "Stars";
    DISTRICT: "Địa bàn", "Area";
    DISTRICT_SHORT: "Địa bàn", "Area";
    GROUP: "Nhóm sản phẩm", "Product group";
    KIND: "Loại", "Kind";
    STATE: "Trạng thái", "State";
    GRADES: "Các lần công nhận", "Certificates";
    UNTIL: "Hiệu lực đến", "Valid until";
    NONE: "chưa có", "none";
    NOT_STATED: "không nêu", "not stated";
    YES: "có", "yes";
    NO: "không", "no";
    WOMEN_LED: "Do nữ làm đại diện", "Led by women";
    MINORITY_LED: "Do người dân tộc thiểu số làm đại diện", "Led by people of ethnic minorities";
    RECOGNISED_ON: "Được công nhận ngày", "Recognised on";
    REVOKED_ON: "Bị thu hồi ngày", "Revoked on";
    NOT_REVOKED: "chưa bị thu hồi", "not revoked";
    NOT_RECOGNISED_YET: "chưa, đến ngày xem", "not by the day shown";

    LIFE: "Các lần công nhận", "Certificates";
    LIFE_SUB: concat!("Mỗi hàng là một giấy chứng nhận, hiệu lực ", rule!(months), " tháng"), concat!("One row a certificate, in force for ", rule!(months), " months");
    LIFE_DRAWN: "Biểu đồ thời gian, mỗi hàng một giấy chứng nhận", "Timeline, one row a certificate";
    KEY_HELD: "còn hiệu lực, đến ngày xem", "in force, up to the day";
    KEY_AHEAD: "sau ngày xem", "after the day";
    KEY_PAST: "đã qua", "over";
    KEY_CUT_OFF: concat!("phần của ", rule!(months), " tháng bị lần công nhận sau hoặc quyết định thu hồi cắt đi"), concat!("what a later certificate or a revocation cut off of the ", rule!(months), " months");
    FROM: "Từ ngày", "From";
    TO: "Đến trước ngày", "Until before";
    STOPPED: "Vì sao dừng", "Why it stopped";
    BY_END: concat!("hết ", rule!(months), " tháng"), concat!("its ", rule!(months), " months are over");
    BY_EXTENSION: "hết thời gian gia hạn", "its extension is over";
    BY_REVOCATION: "bị thu hồi", "revoked";
    BY_NEXT: "có lần công nhận sau", "followed by the next certificate";
    NO_CERTIFICATES: "Đến ngày xem, danh mục chưa có giấy chứng nhận nào của sản phẩm này.", "By the day shown the register has no certificate of this product.";
    CERTIFICATES: "Giấy chứng nhận", "Certificates and decisions";
    CERTIFICATES_SUB: "Các giấy chứng nhận đã cấp đến ngày xem, mới nhất trước", "Certificates granted by the day shown, newest first";
    DECISION: "Quyết định", "Decision";
    GRANTED_BY: "Cấp công nhận", "Granted by";
    GRANTED_ON: "Ngày cấp", "Granted on";
    ENDS_ON: "Hết hạn", "Ends";
    REVOKED: "Thu hồi", "Revoked";
    ON_DAY: "Vào ngày xem", "On the day shown";
    CURRENT: "hiện hành", "current";
    REPLACED: "đã được thay", "replaced";
    OVER: "đã hết hạn", "ended";
    TAKEN_BACK: "đã thu hồi", "revoked";
    HELD_LONGER: "hiện hành, được gia hạn", "current, extended";
    NOT_EXTENDED: "không gia hạn", "not extended";

    FEEDS: "Chỉ tiêu có liên quan", "Targets that it belongs to";
    FIGURES_SUB: "Qua tất cả chỉ tiêu và cách hiểu của kế hoạch", "Over all targets and readings of the plan";
    FIGURE: "Chỉ tiêu (cách hiểu)", "Target (reading)";
    COUNTS_OR_NOT: "Tính hay không", "Counts or not";
    COUNTS: "Được tính", "Counts";
    COUNTS_NOT: "Chỉ ở mẫu số", "Denominator only";
    WHY: "Vì sao", "Why";
    FEEDS_NONE: "Vào ngày này không được tính vào chỉ tiêu nào của kế hoạch.", "On this day it counts in no figure of the plan.";

    CHANNELS: "Kênh bán hàng hiện đại", "Modern sales channels";
    CHANNELS_SUB: "Kênh bán hàng bắt đầu đến ngày xem", "Sales channels begun by the day shown";
    CHANNEL: "Kênh", "Channel";
    SINCE: "Từ ngày", "Since";
    UNTIL_BEFORE: "Đến trước ngày", "Until before";
    STILL: "chưa kết thúc", "still so";
    ACTIVE: "Đang có vào ngày xem", "Active on the day shown";
    NO_CHANNELS: "Đến ngày xem, danh mục chưa ghi kênh bán hàng nào của sản phẩm này.", "By the day shown the register names no sales channel of this product.";

    PRODUCTS_OF: "Sản phẩm", "Products";
    NO_PRODUCTS_ENTITY: "Danh mục không có sản phẩm nào của chủ thể này.", "The register has no product of this entity.";
    NO_PRODUCTS_VILLAGE: "Không sản phẩm nào trong danh mục nêu làng nghề này.", "No product in the register names this village.";
    CHAINS: "Chuỗi giá trị xanh", "Green value chains";
    CHAINS_SUB: "Liên kết theo chuỗi bắt đầu đến ngày xem", "Chains begun by the day shown";
    AREA: "Vùng nguyên liệu", "Raw material area";
    EVIDENCE: "Minh chứng", "Evidence";
    NO_CHAINS: "Đến ngày xem, danh mục chưa ghi chuỗi giá trị xanh nào của chủ thể này.", "By the day shown the register names no green chain of this entity.";
    APPLICATIONS: "Hồ sơ đang thực hiện", "Applications";
    APPLICATIONS_SUB: "Sản phẩm đăng ký tham gia đánh giá, theo bước gần nhất", "Products on their way to be graded, by their latest step";
    STAGE: "Bước", "Stage";
    STAGE_ON: "Ngày", "Since";
    NO_APPLICATIONS: "Đến ngày xem, danh mục chưa có hồ sơ nào của chủ thể này.", "By the day shown the register has no application of this entity.";
    OCOP: "Chủ thể OCOP vào ngày xem", "OCOP entity on the day shown";
    VILLAGE_RECOGNISED: "Còn được công nhận vào ngày xem", "Recognised on the day shown";
    TRAIL: "Nằm trong", "Part of";
    BACK: "Tìm sản phẩm khác", "Find other products";
}

/// `4 sao`, `1 star`.
pub fn stars(lang: Lang, stars: u8) -> String {
    lang.pick(
        format!("{stars}\u{a0}sao"),
        format!("{stars}\u{a0}{}", if stars == 1 { "star" } else { "stars" }),
    )
}

/// `Chỉ tiêu 4 (giữ hoặc nâng hạng sao)`.
pub fn figure(lang: Lang, target: u32, reading: &str) -> String {
    let reading = super::count::lower(reading);
    lang.pick(format!("Chỉ tiêu {target} ({reading})"), format!("Target {target} ({reading})"))
}

pub fn feeds(lang: Lang, counted: usize, among: usize) -> String {
    let figures = |number| if number == 1 { "figure" } else { "figures" };
    match (counted, among) {
        (0, 0) => FEEDS_NONE.in_lang(lang).trim_end_matches('.').to_owned(),
        (_, 0) => lang.pick(
            format!("Được tính vào {counted} số liệu"),
            format!("Counts in {counted} {}", figures(counted)),
        ),
        (0, _) => lang.pick(
            format!("Chỉ được tính ở mẫu số của {among} số liệu"),
            format!("Only in the denominator of {among} {}", figures(among)),
        ),
        _ => lang.pick(
            format!("Được tính vào {counted} số liệu; chỉ ở mẫu số của {among} số liệu"),
            format!("Counts in {counted} {}, only in the denominator of {among}", figures(counted)),
        ),
    }
}

/// `3 sao ngày 31/12/2022, 3 sao ngày 12/06/2023.`
pub fn grades(lang: Lang, grades: [(u8, Day); 2]) -> String {
    let one = |(number, on): (u8, Day)| {
        let (number, on) = (stars(lang, number), format::day(lang, on));
        lang.pick(format!("{number} ngày {on}"), format!("{number} on {on}"))
    };
    format!("{}.", grades.map(one).join(", "))
}

/// `why` it is counted among, and what it is not.
pub fn among_only(lang: Lang, why: &str, numerator: &str) -> String {
    let why = super::count::lower(why);
    lang.pick(
        format!("Có trong mẫu số: {why}. Chưa được tính ở tử số, vốn chỉ gồm {numerator}."),
        format!("In the denominator: {why}. Not in the numerator, which has only {numerator}."),
    )
}

pub fn life(lang: Lang, name: &str, certificates: usize) -> String {
    let word = if certificates == 1 { "certificate" } else { "certificates" };
    lang.pick(
        format!("{name}: {certificates} lần công nhận"),
        format!("{name}: {certificates} {word}"),
    )
}

/// `12 sản phẩm, 9 còn được công nhận`.
pub fn products(lang: Lang, number: usize, recognised: usize) -> String {
    let word = if number == 1 { "product" } else { "products" };
    let [number, recognised] = [number, recognised]
        .map(|number| format::count(lang, i64::try_from(number).unwrap_or(i64::MAX)));
    lang.pick(
        format!("{number} sản phẩm, {recognised} còn được công nhận"),
        format!("{number} {word}, {recognised} recognised"),
    )
}

/// What stands above the name of an item: `Sản phẩm P0141`.
pub fn kicker(kind: &str, id: &str) -> String {
    format!("{kind} {id}")
}

pub fn description(name: &str, facts: &[&str], as_of: &str) -> String {
    format!("{name}: {}. {as_of}.", facts.join(", "))
}

pub fn certificates(lang: Lang, number: usize) -> String {
    let word = if number == 1 { "certificate" } else { "certificates" };
    lang.pick(format!("{number} giấy chứng nhận"), format!("{number} {word}"))
}

pub fn channels(lang: Lang, number: usize) -> String {
    let word = if number == 1 { "sales channel" } else { "sales channels" };
    lang.pick(format!("{number} kênh bán hàng"), format!("{number} {word}"))
}

pub fn chains(lang: Lang, number: usize) -> String {
    let word = if number == 1 { "green chain" } else { "green chains" };
    lang.pick(format!("{number} chuỗi giá trị xanh"), format!("{number} {word}"))
}

pub fn applications(lang: Lang, number: usize) -> String {
    let word = if number == 1 { "application" } else { "applications" };
    lang.pick(format!("{number} hồ sơ"), format!("{number} {word}"))
}
