//! What stands beside a product and says that it was not recognised, or no longer is.

mod heading;
mod remark;

use app::schema::ListField;

use super::Cells;
use crate::intake::list::header::Says;

impl Cells<'_, '_> {
    /// Tells of a row beside whose stars it is said that they were not granted or no longer hold.
    pub(super) fn withdrawn(&mut self) {
        let header = self.origin.header.clone();
        let row = self.row;
        for (at, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let column = header.columns.get(at);
            let is_read = column.is_some_and(|column| match column.says {
                Says::Mark(_) | Says::Year(_) => true,
                Says::Field(field) => {
                    let open = [ListField::Aside, ListField::Ends, ListField::Decision];
                    !open.contains(&field)
                }
                Says::Both | Says::Unknown | Says::Nothing => false,
            });
            if is_read {
                continue;
            }
            let heading = column.map(|column| &*column.heading).unwrap_or_default();
            // `Ngày hết hiệu lực` says until when, and of every row.
            let is_end = column.is_some_and(|it| it.says == Says::Field(ListField::Ends));
            let by_heading = || heading::says_of(heading, cell).filter(|_| !is_end);
            if let Some(code) = cell.text().and_then(remark::says).or_else(by_heading) {
                let mut fault = self.origin.fault(code, ListField::Aside, &cell.excerpt(), vec![]);
                fault.cell = Some((self.origin.row, at as u32 + 1));
                self.reader.faults.push(fault);
            }
        }
    }
}
