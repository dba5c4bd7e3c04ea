//! The columns of a recognition list: one row a product, as decisions print it.

use super::Pair;
use crate::closed::closed;

closed! {
    /// What a column of a recognition list says.
    ListField {
        Number = "number",
        Product = "product",
        Entity = "entity",
        Kind = "kind",
        Group = "group",
        /// Of the entity, or of its seat.
        Address = "address",
        /// Where the product is made.
        Production = "production",
        Commune = "commune",
        District = "district",
        Province = "province",
        Stars = "stars",
        Decision = "decision",
        GrantedOn = "granted_on",
        GrantedBy = "granted_by",
        /// Until when it holds: compared, not kept.
        Ends = "ends_on",
        WomenLed = "women_led",
        MinorityLed = "minority_led",
        /// What a register does not keep: telephones, names of people, scores, remarks.
        Aside = "aside",
    }
}

/// The headings of one column.
#[derive(Debug)]
pub struct ListHeading {
    pub field: ListField,
    /// As a new list has it.
    pub name: Pair,
    /// As it also stands in lists of offices.
    pub also: &'static [&'static str],
}

impl ListField {
    pub const fn heading(self) -> &'static ListHeading {
        &HEADINGS[self as usize]
    }

    pub const fn name(self) -> Pair {
        self.heading().name
    }
}

const fn heading(
    field: ListField,
    vi: &'static str,
    en: &'static str,
    also: &'static [&'static str],
) -> ListHeading {
    ListHeading { field, name: Pair { vi, en }, also }
}

/// In the order of [`ListField::ALL`]. The first of each line is sourced, the rest are in common
/// use: after-2025.md, section 4.
const HEADINGS: [ListHeading; ListField::ALL.len()] = [
    heading(ListField::Number, "STT", "No.", &["TT", "Số TT", "Số thứ tự"]),
    heading(
        ListField::Product,
        "Tên sản phẩm",
        "Product",
        &[
            "Sản phẩm",
            "Tên sản phẩm/dịch vụ",
            "Tên sản phẩm, dịch vụ",
            "Tên sản phẩm OCOP",
            "Sản phẩm OCOP",
            "Sản phẩm được công nhận",
            "Tên sản phẩm công nhận",
            "Danh mục sản phẩm",
            "Tên SP",
            "product_name",
        ],
    ),
    heading(
        ListField::Entity,
        "Tên chủ thể",
        "Entity",
        &[
            "Chủ thể",
            "Chủ thể sản xuất",
            "Tên chủ thể sản xuất",
            "Chủ thể OCOP",
            "Chủ thể SXKD",
            "Chủ thể sản xuất kinh doanh",
            "Chủ thể sản phẩm",
            "Tên chủ thể OCOP",
            "Chủ thể và địa chỉ",
            "Tên và địa chỉ chủ thể",
            "Tên, địa chỉ chủ thể",
            "Tên chủ thể và địa chỉ",
            "Tên, địa chỉ cơ sở sản xuất",
            "Tên và địa chỉ cơ sở sản xuất",
            "Đơn vị sản xuất",
            "Tên đơn vị",
            "Tên đơn vị sản xuất",
            "Đơn vị/chủ thể",
            "Cơ sở sản xuất",
            "Tên cơ sở",
            "Tên cơ sở sản xuất",
            "Nhà sản xuất",
            "subject_name",
        ],
    ),
    heading(
        ListField::Kind,
        "Loại hình chủ thể",
        "Kind of entity",
        &["Loại hình", "Loại hình tổ chức", "Loại hình kinh tế", "Loại chủ thể"],
    ),
    heading(
        ListField::Group,
        "Nhóm sản phẩm",
        "Product group",
        &[
            "Nhóm",
            "Ngành hàng",
            "Ngành",
            "Phân nhóm",
            "Nhóm ngành",
            "Nhóm ngành hàng",
            "Nhóm/phân nhóm",
            "Nhóm SP",
            "Bộ sản phẩm",
            "Nhóm sản phẩm đăng ký",
            "category",
        ],
    ),
    heading(
        ListField::Address,
        "Địa chỉ",
        "Address",
        &[
            "Đ/c",
            "Địa chỉ chủ thể",
            "Địa chỉ liên hệ",
            "Địa chỉ cơ sở",
            "Địa chỉ trụ sở",
            "Địa chỉ trụ sở chính",
            "Trụ sở",
            "Trụ sở chính",
            "Địa điểm",
            "Địa bàn",
            "original_address",
        ],
    ),
    heading(
        ListField::Production,
        "Nơi sản xuất",
        "Place of production",
        &[
            "Địa chỉ sản xuất",
            "Địa chỉ nơi sản xuất",
            "Địa chỉ cơ sở sản xuất",
            "Địa điểm sản xuất",
        ],
    ),
    heading(
        ListField::Commune,
        "Xã/phường",
        "Commune",
        &[
            "Xã",
            "Xã, phường",
            "Xã, phường, thị trấn",
            "Xã/phường/thị trấn",
            "Tên xã",
            "Mã xã",
            "Phường/xã",
            "Cấp xã",
            "Mã đơn vị hành chính",
        ],
    ),
    heading(
        ListField::District,
        "Huyện",
        "District",
        &[
            "Huyện/thị xã/thành phố",
            "Huyện, thị xã, thành phố",
            "Huyện, thành phố",
            "Huyện/thành phố",
            "Huyện, TX, TP",
            "Huyện/TX/TP",
            "Cấp huyện",
            "Quận/huyện",
        ],
    ),
    heading(ListField::Province, "Tỉnh", "Province", &["Tỉnh/thành phố", "Tỉnh, thành phố"]),
    heading(
        ListField::Stars,
        "Hạng sao",
        "Stars",
        &[
            "Xếp hạng",
            "Số sao",
            "Số sao đạt",
            "Số sao đạt được",
            "Hạng",
            "Kết quả phân hạng",
            "Kết quả xếp hạng",
            "Kết quả đánh giá",
            "Kết quả đánh giá, phân hạng",
            "Phân hạng",
            "Xếp hạng sao",
            "Hạng sao đạt",
            "Hạng sao đạt được",
            "Hạng sao công nhận",
            "Hạng sản phẩm",
            "Đạt sao",
            "Sao",
            "Đạt hạng sao",
            "star_rating",
        ],
    ),
    heading(
        ListField::Decision,
        "Số quyết định",
        "Decision",
        &[
            "Quyết định công nhận",
            "Quyết định",
            "Số QĐ",
            "Quyết định số",
            "Số quyết định công nhận",
            "Số, ngày quyết định",
            "Số, ngày tháng quyết định",
            "QĐ công nhận",
            "decision_number",
        ],
    ),
    heading(
        ListField::GrantedOn,
        "Ngày cấp",
        "Granted on",
        &[
            "Ngày quyết định",
            "Ngày công nhận",
            "Ngày QĐ",
            "Ngày cấp giấy chứng nhận",
            "Ngày cấp GCN",
            "Ngày ký",
            "Ngày ban hành",
            "Thời gian công nhận",
            "Ngày, tháng, năm công nhận",
            "Năm công nhận",
            "cert_issued_at",
        ],
    ),
    heading(
        ListField::GrantedBy,
        "Cơ quan công nhận",
        "Granted by",
        &[
            "Cấp quyết định",
            "Cơ quan ban hành",
            "Cơ quan cấp",
            "Cơ quan quyết định",
            "Đơn vị công nhận",
            "Cấp công nhận",
            "issuing_authority",
        ],
    ),
    heading(
        ListField::Ends,
        "Ngày hết hạn",
        "Ends on",
        &[
            "Ngày hết hạn chứng nhận",
            "Ngày hết hạn giấy chứng nhận",
            "Ngày hết hiệu lực",
            "Có giá trị đến",
            "Có giá trị đến ngày",
            "Giá trị đến",
            "Hiệu lực đến",
            "Có hiệu lực đến",
            "Thời hạn",
            "Thời hạn giấy chứng nhận",
            "Thời hạn chứng nhận",
            "Thời hạn công nhận",
            "Thời hạn hiệu lực",
        ],
    ),
    heading(
        ListField::WomenLed,
        "Nữ làm đại diện",
        "Led by a woman",
        &["Giới tính", "Nữ", "Chủ thể là nữ", "Nữ làm chủ"],
    ),
    heading(
        ListField::MinorityLed,
        "Người DTTS làm đại diện",
        "Led by a person of an ethnic minority",
        &["Dân tộc", "DTTS", "Dân tộc thiểu số", "Người DTTS"],
    ),
    heading(
        ListField::Aside,
        "Ghi chú",
        "Remarks",
        &[
            "Điểm",
            "Số điểm",
            "Tổng điểm",
            "Điểm đánh giá",
            "Điểm trung bình",
            "Kết quả chấm điểm",
            "Giấy chứng nhận số",
            "Số giấy chứng nhận",
            "Số GCN",
            "Hiệu lực",
            "Lần đăng ký đánh giá",
            "Hình thức đánh giá",
            "Lần đánh giá",
            "Họ tên",
            "Họ và tên",
            "Người đại diện",
            "Người đại diện theo pháp luật",
            "Đại diện",
            "Chức vụ",
            "Điện thoại",
            "Số điện thoại",
            "SĐT",
            "Liên hệ",
            "Email",
            "Website",
            "Mã sản phẩm",
            "Hình ảnh",
            "Quy cách",
            "Mô tả",
        ],
    ),
];
