//! Cells of an open document, which may stand for many.

use super::{super::Unreadable, extent::Extent};

/// Where the cell stands that is looked at, and for how many it does; counted from 1.
#[derive(Default)]
pub struct Repeats {
    row: u32,
    rows: u32,
    column: u32,
    columns: u32,
}

impl Repeats {
    /// Takes one more tag; `attribute` gives what it says of itself.
    ///
    /// # Errors
    ///
    /// When there is more than is read.
    pub fn tag(
        &mut self,
        name: &str,
        attribute: &impl Fn(&str) -> Option<String>,
        extent: &mut Extent,
    ) -> Result<(), Unreadable> {
        let times = |name: &str| {
            let times = attribute(name).map_or(Ok(1), |times| times.parse());
            // More than anybody can count are as many as there may be.
            times.unwrap_or(u32::MAX).max(1)
        };
        match name {
            "table" => (*self, *extent) = (Self::default(), Extent::default()),
            "table-row" => {
                self.row = self.row.saturating_add(self.rows).max(1);
                self.rows = times("table:number-rows-repeated");
                (self.column, self.columns) = (0, 0);
            }
            "p" => self.content(extent)?,
            _ => {
                self.column = self.column.saturating_add(self.columns).max(1);
                self.columns = times("table:number-columns-repeated");
                let says = ["office:value-type", "table:formula"];
                if says.into_iter().any(|name| attribute(name).is_some()) {
                    self.content(extent)?;
                }
            }
        }
        Ok(())
    }

    fn content(&self, extent: &mut Extent) -> Result<(), Unreadable> {
        // A line outside of cells says nothing of them.
        if self.row == 0 || self.column == 0 {
            return Ok(());
        }
        extent.repeated((self.row, self.column), (self.rows, self.columns))
    }
}
