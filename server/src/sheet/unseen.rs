//! What of a sheet is not seen or struck through, and read all the same.

use super::Sheet;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unseen {
    HiddenSheet,
    HiddenColumns,
    HiddenRows,
    StruckRows,
}

impl Sheet {
    /// What is not seen of it: numbers of rows, or positions of the columns that hold something.
    pub fn unseen(&self) -> Vec<(Unseen, Vec<u32>)> {
        let rows = self.rows.as_deref().unwrap_or_default();
        let holds = |at: &u32| {
            let mut cells = rows.iter().filter_map(|(_, cells)| cells.get(*at as usize));
            cells.any(|cell| !cell.is_empty())
        };
        let sheet = if self.hidden.sheet { vec![1] } else { vec![] };
        let mut all = vec![
            (Unseen::HiddenSheet, sheet),
            (Unseen::HiddenColumns, self.hidden.columns.iter().copied().filter(holds).collect()),
            (Unseen::HiddenRows, self.hidden.rows.clone()),
            (Unseen::StruckRows, self.struck.clone()),
        ];
        all.retain(|(_, numbers)| !numbers.is_empty());
        all
    }
}
