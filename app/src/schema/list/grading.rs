//! How a product was graded, by whom and until when.

use super::{ListField, ListHeading, heading};

pub const STARS: ListHeading = heading(
    ListField::Stars,
    "Hạng sao",
    "Stars",
    &["Xếp hạng", "Số sao", "Mức sao", "Kết quả phân hạng", "Kết quả đánh giá", "star_rating"],
);

pub const DECISION: ListHeading = heading(
    ListField::Decision,
    "Số quyết định",
    "Decision",
    &[
        "Quyết định công nhận",
        "Quyết định",
        "Số QĐ",
        "Quyết định số",
        "Số hiệu quyết định",
        "Số quyết định công nhận",
        "Số, ngày quyết định",
        "Số, ngày tháng quyết định",
        "Số, ngày QĐ",
        "Số, ngày, tháng QĐ",
        "Số, ngày, tháng, năm QĐ",
        "Số, ngày, tháng, năm quyết định",
        "Số QĐ, ngày tháng",
        "Số quyết định, ngày tháng",
        "Số QĐ công nhận",
        "Quyết định phê duyệt",
        "QĐ công nhận",
        "decision_number",
    ],
);

pub const GRANTED_ON: ListHeading = heading(
    ListField::GrantedOn,
    "Ngày cấp",
    "Granted on",
    &[
        "Ngày quyết định",
        "Ngày công nhận",
        "Ngày QĐ",
        "Ngày cấp giấy chứng nhận",
        "Ngày cấp chứng nhận",
        "Ngày cấp GCN",
        "Ngày ký",
        "Ngày ban hành",
        "Thời gian công nhận",
        "Thời điểm công nhận",
        "Thời gian cấp",
        "Ngày được công nhận",
        "Ngày phê duyệt",
        "Ngày tháng QĐ",
        "Ngày tháng năm QĐ",
        "Ngày, tháng quyết định",
        "Ngày, tháng, năm quyết định",
        "Ngày ký QĐ",
        "Ngày ký quyết định",
        "Ngày, tháng, năm công nhận",
        "Năm công nhận",
        "cert_issued_at",
    ],
);

pub const GRANTED_BY: ListHeading = heading(
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
);

pub const ENDS: ListHeading = heading(
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
);
