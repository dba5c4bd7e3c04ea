//! Why rows are passed over.

use app::schema::Pair;

/// Why a row with text is no product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    Total,
    Header,
    /// Also what follows it.
    Signature,
    /// On the rows, of which more may follow.
    Remark,
    /// The rest of the row above.
    Wrapped,
    /// It stands in another table on the sheet of a list.
    OtherTable,
    /// It says nothing of the rows below either.
    Other,
}

impl Skipped {
    pub const fn name(self) -> Pair {
        match self {
            Self::Total => Pair { vi: "dòng tổng", en: "a row of totals" },
            Self::Header => Pair { vi: "tiêu đề lặp lại", en: "the headings again" },
            Self::Signature | Self::Remark => Pair {
                vi: "phần ký, nơi nhận, ghi chú",
                en: "a signature, recipients or remarks",
            },
            Self::Wrapped => Pair {
                vi: "phần tiếp của dòng trên, đã nối vào ô cùng cột",
                en: "the rest of the row above, joined to its cells",
            },
            Self::OtherTable => Pair {
                vi: "bảng khác trên cùng trang tính, không có cột sản phẩm và chủ thể",
                en: "another table on the sheet, without products and entities",
            },
            Self::Other => Pair {
                vi: "không có tên sản phẩm và chủ thể",
                en: "neither a product nor an entity is named",
            },
        }
    }
}
