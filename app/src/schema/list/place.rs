//! Where an entity and its product are.

use super::{ListField, ListHeading, heading};

pub const ADDRESS: ListHeading = heading(
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
        "Thôn, xã",
        "Địa chỉ, số điện thoại",
        "Địa chỉ, SĐT",
        "Địa chỉ, điện thoại",
        "original_address",
    ],
);

pub const PRODUCTION: ListHeading = heading(
    ListField::Production,
    "Nơi sản xuất",
    "Place of production",
    &["Địa chỉ sản xuất", "Địa chỉ nơi sản xuất", "Địa chỉ cơ sở sản xuất", "Địa điểm sản xuất"],
);

pub const COMMUNE: ListHeading = heading(
    ListField::Commune,
    "Xã/phường",
    "Commune",
    &[
        "Xã",
        "Xã, phường",
        "Xã, phường, thị trấn",
        "Xã/phường/thị trấn",
        "Xã, thị trấn",
        "Xã, TT",
        "Xã, phường, TT",
        "Phường, xã, thị trấn",
        "Tên xã",
        "Mã xã",
        "Phường/xã",
        "Cấp xã",
        "Mã đơn vị hành chính",
    ],
);

pub const DISTRICT: ListHeading = heading(
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
        "Huyện, TP",
        "Huyện, thị",
        "Huyện, thị xã",
        "Huyện, thị, thành phố",
        "Thành phố, thị xã, huyện",
        "Thành phố, huyện",
        "Cấp huyện",
        "Quận/huyện",
    ],
);

pub const PROVINCE: ListHeading =
    heading(ListField::Province, "Tỉnh", "Province", &["Tỉnh/thành phố", "Tỉnh, thành phố"]);
