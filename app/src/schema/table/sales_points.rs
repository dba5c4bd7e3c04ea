//! The table of sales points.

use crate::schema::{
    declare::table,
    derived::PLACE_UNCERTAIN,
    kind::{Commune, Date, Id, Maybe, Text},
};

table! {
    SalesPoints("sales_points") of SalesPoint, required: false,
    title: ["Điểm giới thiệu và bán hàng", "Sales points"],
    about: [
        "Mỗi dòng là một điểm giới thiệu và bán sản phẩm OCOP.",
        "A row is a place where OCOP products are shown and sold."
    ],
    key: ["id"],
    district: |row, _| Some(row.place),
    columns: {
        id: Id,
            ["Mã điểm bán", "Sales point id"],
            [
                "Mã riêng của điểm bán, chỉ dùng một lần.",
                "The sales point’s own id; it stands once."
            ];
        name: Text,
            ["Tên điểm bán", "Sales point"],
            ["Tên điểm giới thiệu và bán sản phẩm.", "The name of the sales point."];
        /// Position among the communes.
        commune: Commune,
            ["Mã xã", "Commune"],
            [
                "Mã chính thức của xã, phường, thị trấn; địa bàn suy ra từ mã này.",
                "Official code of the commune; its area follows from the code."
            ];
        since: Date,
            ["Từ ngày", "Since"],
            ["Ngày bắt đầu hoạt động.", "The first day it is open."];
        until: Maybe<Date>,
            ["Đến trước ngày", "Until before"],
            [
                "Ngày đầu tiên không còn hoạt động; để trống là vẫn hoạt động.",
                "The first day it is no longer open; empty while it is."
            ];
    }
    derived by known: {
        /// Position among the districts.
        place: u16 = known.district(commune);
    }
    written besides: { PLACE_UNCERTAIN => |row, keys| keys.is_uncertain(row.commune).into(); }
}
