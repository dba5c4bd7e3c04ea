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
                Says::Mark(_) => true,
                Says::Field(field) => field != ListField::Aside,
                Says::Unknown | Says::Nothing => false,
            });
            if is_read {
                continue;
            }
            let by_heading = column.is_some_and(|column| speaks(&column.heading));
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
