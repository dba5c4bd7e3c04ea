//! The table of products.

use super::{entities::Entity, villages::Village};
use crate::schema::{
    Group,
    declare::table,
    derived::PLACE_UNCERTAIN,
    kind::{Commune, Id, Maybe, Row, Text, Word},
};

table! {
    Products("products") of Product, required: true,
    title: ["Sản phẩm", "Products"],
    about: [
        "Mỗi dòng là một sản phẩm; giữ một mã qua mọi lần đánh giá.",
        "A row is a product; it keeps one id through all its gradings."
    ],
    key: ["id"],
    district: |row, _| Some(row.place),
    columns: {
        id: Id,
            ["Mã sản phẩm", "Product id"],
            [
                "Mã riêng của sản phẩm, giữ nguyên qua mọi lần đánh giá.",
                "The product’s own id, the same through all its gradings."
            ];
        name: Text,
            ["Tên sản phẩm", "Product"],
            ["Tên sản phẩm như trên giấy chứng nhận.", "The product’s name as on its certificate."];
        /// `None`: not stated; annexes of decisions often lack it.
        group: Maybe<Word<Group>>,
            ["Nhóm sản phẩm", "Product group"],
            [
                "Một trong sáu nhóm của Quyết định 148/QĐ-TTg ngày 24/02/2023; để trống là không nêu.",
                "One of the six groups of Decision 148/QĐ-TTg of 24 February 2023; empty is not stated."
            ];
        /// Position among the entities.
        entity: Row<Entity>,
            ["Mã chủ thể", "Entity id"],
            [
                "Chủ thể làm ra sản phẩm: một mã của bảng entities.",
                "Who makes it: an id of the table entities."
            ];
        /// Position among the communes.
        commune: Commune,
            ["Mã xã", "Commune"],
            [
                "Mã chính thức của xã, phường, thị trấn của sản phẩm; sản phẩm được tính cho địa bàn của xã này.",
                "Official code of the product’s commune; the product counts in the area of that commune."
            ];
        /// Position among the villages.
        village: Maybe<Row<Village>>,
            ["Mã làng nghề", "Village id"],
            [
                "Nghề hoặc làng nghề làm ra sản phẩm: một mã của bảng villages; để trống là không nêu.",
                "The craft or village it comes from: an id of the table villages; empty is not stated."
            ];
    }
    derived by known: {
        /// Position among the districts.
        place: u16 = known.district(commune);
    }
    written besides: { PLACE_UNCERTAIN => |row, keys| keys.is_uncertain(row.commune).into(); }
}
