//! What a product is, whose and of which kind.

use super::{ListField, ListHeading, heading};

pub const NUMBER: ListHeading =
    heading(ListField::Number, "STT", "No.", &["TT", "Số TT", "Số thứ tự"]);

pub const PRODUCT: ListHeading = heading(
    ListField::Product,
    "Tên sản phẩm",
    "Product",
    &[
        "Sản phẩm",
        "Tên sản phẩm/dịch vụ",
        "Tên sản phẩm, dịch vụ",
        "Tên sản phẩm công nhận",
        "Tên sản phẩm dự thi",
        "Sản phẩm, dịch vụ",
        "Sản phẩm/nhóm sản phẩm",
        "Sản phẩm, nhóm sản phẩm",
        "Danh mục sản phẩm",
        "Tên SP",
        "product_name",
    ],
);

pub const ENTITY: ListHeading = heading(
    ListField::Entity,
    "Tên chủ thể",
    "Entity",
    &[
        "Chủ thể",
        "Chủ thể sản xuất",
        "Tên chủ thể sản xuất",
        "Chủ thể SXKD",
        "Chủ thể sản xuất kinh doanh",
        "Chủ thể sản phẩm",
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
        "Chủ thể tham gia",
        "Tên HTX, doanh nghiệp",
        "Tên doanh nghiệp/HTX/hộ",
        "Tên tổ chức, cá nhân",
        "Tổ chức, cá nhân",
        "Chủ thể kinh tế",
        "Chủ hộ/Tên cơ sở",
        "Nhà sản xuất",
        "Tên chủ thể/cơ sở sản xuất",
        "Chủ thể/cơ sở sản xuất",
        "Tên đơn vị/chủ thể",
        "Chủ thể/đơn vị sản xuất",
        "Đơn vị sản xuất kinh doanh",
        "Cơ sở sản xuất kinh doanh",
        "Tên doanh nghiệp/HTX/THT/hộ sản xuất",
        "Tên doanh nghiệp, HTX, hộ sản xuất",
        "Tên doanh nghiệp, HTX, THT, hộ sản xuất",
        "subject_name",
    ],
);

pub const KIND: ListHeading = heading(
    ListField::Kind,
    "Loại hình chủ thể",
    "Kind of entity",
    &["Loại hình", "Loại hình tổ chức", "Loại hình kinh tế", "Loại chủ thể"],
);

pub const GROUP: ListHeading = heading(
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
        "Ngành, nhóm sản phẩm",
        "Phân nhóm sản phẩm",
        "category",
    ],
);
