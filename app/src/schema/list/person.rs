//! Who leads an entity, and what a register does not keep.

use super::{ListField, ListHeading, heading};

pub const WOMEN_LED: ListHeading = heading(
    ListField::WomenLed,
    "Nữ làm đại diện",
    "Led by a woman",
    &["Giới tính", "Nữ", "Chủ thể là nữ", "Nữ làm chủ"],
);

pub const MINORITY_LED: ListHeading = heading(
    ListField::MinorityLed,
    "Người DTTS làm đại diện",
    "Led by a person of an ethnic minority",
    &["Dân tộc", "DTTS", "Dân tộc thiểu số", "Người DTTS"],
);

pub const ASIDE: ListHeading = heading(
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
);
