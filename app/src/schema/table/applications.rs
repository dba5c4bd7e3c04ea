//! The table of applications.

use super::entities::Entity;
use crate::schema::{
    Purpose, Stage,
    declare::table,
    derived::PLACE_UNCERTAIN,
    kind::{Commune, Date, Id, Maybe, Row, Text, Word},
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
                "Mã chính thức của xã, phường, thị trấn; địa bàn suy ra từ mã này.",
                "Official code of the commune; its area follows from the code."
            ];
        stage: Word<Stage>,
            ["Giai đoạn", "Stage"],
            ["Hồ sơ đã đi đến bước nào.", "How far the application has come."];
        stage_on: Date,
            ["Ngày đến giai đoạn", "Stage reached on"],
            ["Ngày hồ sơ đến bước này.", "The day it reached this stage."];
        idea_on: Maybe<Date>,
            ["Ngày nộp ý tưởng", "Idea handed in on"],
            ["Ngày ý tưởng được nộp; để trống nếu không rõ.", "The day on which the idea was handed in; empty when unknown."];
        accepted_on: Maybe<Date>,
            ["Ngày chấp nhận ý tưởng", "Idea accepted on"],
            ["Ngày ý tưởng được chấp nhận; để trống nếu không rõ.", "The day on which the idea was accepted; empty when unknown."];
        plan_on: Maybe<Date>,
            ["Ngày có phương án", "Business plan on"],
            ["Ngày có phương án kinh doanh; để trống nếu không rõ.", "The day on which the business plan was there; empty when unknown."];
        dossier_on: Maybe<Date>,
            ["Ngày nộp hồ sơ", "Dossier handed in on"],
            ["Ngày hồ sơ đánh giá được nộp; để trống nếu không rõ.", "The day on which the dossier was handed in; empty when unknown."];
        district_graded_on: Maybe<Date>,
            ["Ngày huyện đánh giá", "Graded by the district on"],
            ["Ngày huyện đánh giá; để trống nếu không rõ.", "The day on which the district graded it; empty when unknown."];
        province_graded_on: Maybe<Date>,
            ["Ngày tỉnh đánh giá", "Graded by the province on"],
            ["Ngày cấp tỉnh đánh giá; để trống nếu không rõ.", "The day on which it was graded at the provincial level; empty when unknown."];
        purpose: Maybe<Word<Purpose>>,
            ["Mục đích", "Purpose"],
            [
                "Đánh giá lần đầu, nâng hạng hay đánh giá lại; để trống nếu không rõ.",
                "A first grading, an upgrade or a re-assessment; empty when unknown."
            ];
    }
    derived by known: {
        /// Position among the districts.
        place: u16 = known.district(commune);
    }
    written besides: { PLACE_UNCERTAIN => |row, keys| keys.is_uncertain(row.commune).into(); }
}
