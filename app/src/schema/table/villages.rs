//! The table of villages.

use crate::schema::{
    VillageKind,
    declare::table,
    derived::PLACE_UNCERTAIN,
    kind::{Commune, Date, Id, Maybe, Text, Word},
};

table! {
    Villages("villages") of Village, required: false,
    title: ["Nghề và làng nghề", "Crafts and craft villages"],
    about: [
        "Mỗi dòng là một nghề truyền thống, làng nghề hoặc làng nghề truyền thống.",
        "A row is a traditional craft, a craft village or a traditional craft village."
    ],
    key: ["id"],
    district: |row, _| Some(row.place),
    columns: {
        id: Id,
            ["Mã nghề, làng nghề", "Village id"],
            ["Mã riêng, chỉ dùng một lần.", "Its own id; it stands once."];
        name: Text,
            ["Tên nghề, làng nghề", "Village"],
            ["Tên của nghề hoặc làng nghề.", "The name of the craft or village."];
        kind: Word<VillageKind>,
            ["Loại", "Kind"],
            ["Loại theo Nghị định 52/2018/NĐ-CP.", "The kind, by Decree 52/2018/NĐ-CP."];
        /// Position among the communes.
        commune: Commune,
            ["Mã xã", "Commune"],
            [
                "Mã chính thức của xã, phường, thị trấn; địa bàn suy ra từ mã này.",
                "Official code of the commune; its area follows from the code."
            ];
        recognised_on: Maybe<Date>,
            ["Ngày công nhận", "Recognised on"],
            [
                "Ngày được công nhận; để trống thì coi là luôn được công nhận cho đến nay.",
                "The day of recognition; when empty it counts as recognised all along."
            ];
        revoked_on: Maybe<Date>,
            ["Ngày thu hồi", "Revoked on"],
            [
                "Ngày đầu tiên không còn được công nhận; để trống là vẫn còn.",
                "The first day on which it is no longer recognised; empty while it is."
            ];
    }
    derived by known: {
        /// Position among the districts.
        place: u16 = known.district(commune);
    }
    written besides: { PLACE_UNCERTAIN => |row, keys| keys.is_uncertain(row.commune).into(); }
}
