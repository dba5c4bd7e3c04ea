//! Rows of a sheet that are no data.

use app::schema::Pair;

use super::{heading::key, part::Order};
use crate::sheet::Cell;

/// Why a row is no data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// Above the header.
    Title,
    /// A sum of the rows above it.
    Total,
    /// The header once more.
    Header,
    /// Text in columns alone that nobody reads.
    Beside,
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
            Self::Beside => Pair {
                vi: "chỉ có chữ ở cột không được đọc",
                en: "its only text is in columns that are not read",
            },
        }
    }
}

/// Why the row is no data, if it is none. A row of data never is one of these, whatever it lacks.
pub fn skipped(cells: &[Cell<'_>], order: &Order) -> Option<Skipped> {
    let known = |at: &usize| cells.get(*at).is_some_and(|cell| !cell.is_empty());
    if !order.of.iter().flatten().any(known) {
        return Some(Skipped::Beside);
    }
    let texts = cells.iter().filter_map(|cell| cell.text().filter(|text| !text.trim().is_empty()));
    if texts.clone().next().is_some_and(is_total) {
        return Some(Skipped::Total);
    }
    let repeated = |at: &&usize| {
        let cell = cells.get(**at).and_then(Cell::text).map(key);
        order.names.get(**at).is_some_and(|name| cell.as_deref() == Some(&*key(name)))
    };
    let filled = order.of.iter().flatten().filter(|at| known(at));
    filled.clone().all(|at| repeated(&at)).then_some(Skipped::Header)
}

/// `Tổng`, `Tổng cộng:`, `Cộng (5 sản phẩm)`.
fn is_total(text: &str) -> bool {
    let text = text.split(['(', ':']).next().unwrap_or_default();
    let digits = |it: char| it.is_ascii_digit() || it.is_whitespace();
    matches!(
        &*key(text.trim_end_matches(digits)),
        "tong" | "tongcong" | "cong" | "tongso" | "total" | "grandtotal"
    )
}
