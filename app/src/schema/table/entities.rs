//! The table of entities.

use crate::schema::{
    EntityKind,
    declare::table,
    derived::PLACE_UNCERTAIN,
    kind::{Commune, Flag, Id, Maybe, Text, Word},
};

table! {
    /// Who makes products.
    Entities("entities") of Entity, required: true,
    title: ["Chủ thể", "Entities"],
    about: [
        "Mỗi dòng là một chủ thể: người hoặc đơn vị làm ra sản phẩm.",
        "A row is an entity: who makes the product."
    ],
    key: ["id"],
    district: |row, _| Some(row.place),
    columns: {
        id: Id,
            ["Mã chủ thể", "Entity id"],
            ["Mã riêng của chủ thể, chỉ dùng một lần.", "The entity’s own id; it stands once."];
        name: Text,
            ["Tên chủ thể", "Entity"],
            ["Tên chủ thể như trong hồ sơ.", "The entity’s name as in its dossier."];
        kind: Word<EntityKind>,
            ["Loại hình", "Kind"],
            ["Loại hình của chủ thể.", "What kind of entity it is."];
        /// Position among the communes.
        commune: Commune,
            ["Mã xã", "Commune"],
            [
                "Mã chính thức của xã, phường, thị trấn nơi chủ thể đặt trụ sở; địa bàn suy ra từ mã này.",
                "Official code of the commune where the entity is seated; its area follows from the code."
            ];
        /// `None`: not stated.
        women_led: Maybe<Flag>,
            ["Nữ làm đại diện", "Led by a woman"],
            [
                "Người đại diện là nữ hay không; để trống là chưa nêu.",
                "Whether a woman represents it; empty is not stated."
            ];
        /// `None`: not stated.
        minority_led: Maybe<Flag>,
            ["Người DTTS làm đại diện", "Led by a person of an ethnic minority"],
            [
                "Người đại diện là người dân tộc thiểu số hay không; để trống là chưa nêu.",
                "Whether a person of an ethnic minority represents it; empty is not stated."
            ];
    }
    derived by known: {
        /// Position among the districts.
        place: u16 = known.district(commune);
    }
    written besides: { PLACE_UNCERTAIN => |row, keys| keys.is_uncertain(row.commune).into(); }
}
