//! The table of applications.

use super::entities::Entity;
use crate::schema::{
    Stage,
    declare::table,
    kind::{Commune, Date, Id, Row, Text, Word},
};

table! {
    /// A product on its way to be graded.
    Applications("applications") of Application, required: false,
    title: ["Hồ sơ đăng ký", "Applications"],
    about: [
        "Mỗi dòng là một sản phẩm trên đường tới đánh giá; chưa phải sản phẩm được công nhận.",
        "A row is a product on its way to be graded; it is not a recognised product yet."
    ],
    key: ["id"],
    district: |row, _| Some(row.place),
    columns: {
        id: Id,
            ["Mã hồ sơ", "Application id"],
            ["Mã riêng của hồ sơ, chỉ dùng một lần.", "The application’s own id; it stands once."];
        product_name: Text,
            ["Tên sản phẩm đăng ký", "Product applied for"],
            ["Tên sản phẩm trong hồ sơ.", "The product’s name in the dossier."];
        /// Position among the entities.
        entity: Row<Entity>,
            ["Mã chủ thể", "Entity id"],
            [
                "Chủ thể đăng ký: một mã của bảng entities.",
                "Who applies: an id of the table entities."
            ];
        /// Position among the communes.
        commune: Commune,
            ["Mã xã", "Commune"],
            [
                "Mã chính thức của xã, phường, thị trấn; huyện suy ra từ mã này.",
                "Official code of the commune; its district follows from the code."
            ];
        stage: Word<Stage>,
            ["Giai đoạn", "Stage"],
            ["Hồ sơ đã đi đến bước nào.", "How far the application has come."];
        stage_on: Date,
            ["Ngày đến giai đoạn", "Stage reached on"],
            ["Ngày hồ sơ đến bước này.", "The day it reached this stage."];
    }
    derived by known: {
        /// Position among the districts.
        place: u8 = known.district(commune);
    }
}
