//! What stands beside a product and says that it was withdrawn.

use app::schema::ListField;

use super::Cells;
use crate::{
    intake::{fault::Code, list::header::Says},
    written::words,
};

/// How a remark speaks of the end of a certificate.
const ENDED: [&str; 5] = ["thu hoi", "huy bo", "het hieu luc", "cham dut", "bi huy"];

impl Cells<'_, '_> {
    /// Warns of a row whose columns that are not read speak of withdrawal: it is kept as in force.
    pub(super) fn withdrawn(&mut self) {
        let header = self.origin.header.clone();
        let row = self.row;
        for (at, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let column = header.columns.get(at);
            let is_read = column.is_some_and(|column| match column.says {
                Says::Mark(_) | Says::Year(_) => true,
                Says::Field(field) => !matches!(field, ListField::Aside | ListField::Ends),
                Says::Both | Says::Unknown | Says::Nothing => false,
            });
            if is_read {
                continue;
            }
            // `Ngày hết hiệu lực` says until when, and of every row.
            let is_end = column.is_some_and(|it| it.says == Says::Field(ListField::Ends));
            let by_heading = !is_end && column.is_some_and(|column| speaks(&column.heading));
            if by_heading || cell.text().is_some_and(speaks) {
                let mut fault =
                    self.origin.fault(Code::Withdrawn, ListField::Aside, &cell.excerpt(), vec![]);
                fault.cell = Some((self.origin.row, at as u32 + 1));
                self.reader.faults.push(fault);
            }
        }
    }
}

fn speaks(text: &str) -> bool {
    let said = words(text);
    ENDED.iter().any(|word| said.contains(word)) && !said.starts_with("khong")
}
