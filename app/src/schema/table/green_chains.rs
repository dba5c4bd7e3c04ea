//! The table of green chains.

use super::entities::Entity;
use crate::schema::{
    Table,
    declare::table,
    kind::{Common, Date, Maybe, Row},
};

table! {
    GreenChains("green_chains") of Chain, required: false,
    title: ["Chuỗi giá trị xanh", "Green value chains"],
    about: [
        "Mỗi dòng là một khoảng thời gian chủ thể tham gia chuỗi giá trị theo hướng OCOP xanh.",
        "A row is a span of time in which an entity belongs to a green value chain."
    ],
    key: [],
    district: |row, keys| keys.district(Table::Entities, row.entity),
    columns: {
        /// Position among the entities.
        entity: Row<Entity>,
            ["Mã chủ thể", "Entity id"],
            [
                "Chủ thể tham gia chuỗi: một mã của bảng entities.",
                "The entity in the chain: an id of the table entities."
            ];
        since: Date,
            ["Từ ngày", "Since"],
            ["Ngày đầu tiên tham gia.", "The first day it takes part."];
        until: Maybe<Date>,
            ["Đến trước ngày", "Until before"],
            [
                "Ngày đầu tiên không còn tham gia; để trống là vẫn tham gia.",
                "The first day it no longer takes part; empty while it does."
            ];
        raw_material_area: Maybe<Common>,
            ["Vùng nguyên liệu", "Raw-material area"],
            [
                "Vùng nguyên liệu như hồ sơ ghi, kèm đơn vị.",
                "The raw-material area as the dossier writes it, with its unit."
            ];
        evidence: Maybe<Common>,
            ["Minh chứng", "Evidence"],
            ["Giấy tờ chứng minh việc tham gia.", "The paper that shows it."];
    }
}
