//! Columns that follow from the others: they are written where a table is taken away, and passed
//! over where it is read.

use super::{
    Column, Pair,
    kind::{Flag, Kind},
};

/// Of the tables whose rows lie in a commune.
///
/// Source: units.md, section 1.
pub const PLACE_UNCERTAIN: Column = Column {
    name: "place_uncertain",
    required: true,
    most: Flag::MOST,
    of: Flag::TYPE,
    heading: Pair { vi: "Địa bàn chưa chắc chắn", en: "Area uncertain" },
    meaning: Pair {
        vi: "Đúng khi đơn vị hành chính của dòng đã được chia và dòng được tính cho nơi nhận phần lớn nhất; chương trình suy ra từ mã xã theo địa bàn của kế hoạch và bỏ qua cột này khi đọc lại.",
        en: "True where the unit of the row was divided and the row counts for the area that took the largest part; it follows from the commune by the units of the plan, and is passed over when the table is read again.",
    },
    measure: None,
};
