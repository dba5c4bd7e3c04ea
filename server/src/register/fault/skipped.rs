//! Rows of a table that are no data.

use app::schema::Pair;

/// Why a row is no data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// Above the header.
    Title,
    /// A sum of the rows above it.
    Total,
    /// The header once more.
    Header,
    /// Below the header: `(1)`, `(2)`, `(3)`.
    Numbers,
    /// Text in columns alone that nobody reads.
    Beside,
    /// One line that is no value of its column.
    Lone,
}

impl Skipped {
    pub const fn name(self) -> Pair {
        match self {
            Self::Title => {
                Pair { vi: "đứng phía trên tiêu đề", en: "it stands above the header" }
            }
            Self::Total => Pair {
                vi: "có vẻ là dòng tổng, nên xóa",
                en: "it looks like a sum, better delete it",
            },
            Self::Header => Pair { vi: "lặp lại tiêu đề", en: "it repeats the header" },
            Self::Numbers => Pair { vi: "đánh số các cột", en: "it numbers the columns" },
            Self::Beside => Pair {
                vi: "chỉ có chữ ở cột không được đọc",
                en: "its only text is in columns that are not read",
            },
            Self::Lone => Pair {
                vi: "chỉ có một ô chữ, như tên mục hoặc phần ký",
                en: "its only text is in one cell, like a section’s title or a signature",
            },
        }
    }
}
