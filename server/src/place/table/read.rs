//! From the text of a table to its units.

use std::collections::HashMap;

use app::fault::{Fault, PlaceCode as Code};

use super::{
    Table, overlap,
    row::{COLUMNS, DISTRICT, PROVINCE, Row, whole_code},
    row_of,
};
use crate::fault::FileFault;

impl Table {
    /// The units in `text`, a table with the columns `code,name,kind,parent[,valid_from,valid_to,
    /// successors,latitude,longitude,tile_row,tile_column]`.
    ///
    /// `valid_to` is the last day; `successors` are codes, that of the largest part first.
    ///
    /// # Errors
    ///
    /// [`FileFault`] when a row is not of its form, a code stands twice on one day, or a parent or
    /// a successor is unknown.
    pub fn read(file: &str, text: &str) -> Result<Self, FileFault> {
        let (by_code, before) = (HashMap::new(), HashMap::new());
        let mut table = Self { file: file.to_owned(), rows: Vec::new(), by_code, before };
        for row in COLUMNS.rows::<Row>((file, text))? {
            let (number, row) = row?;
            let unit = row.unit().map_err(|fault| FileFault::of_cell(file, number, fault))?;
            let same = table.by_code.entry(unit.code.clone()).or_default();
            if let Some(&first) = same.iter().find(|&&at| overlap(&table.rows[at], &unit)) {
                let fault = Fault::new(Code::DoubleCode, &unit.code).with(row_of(first));
                return Err(FileFault::of_cell(file, number, ("code", fault)));
            }
            same.push(table.rows.len());
            table.rows.push(unit);
        }
        table.restore_parents();
        for at in 0..table.rows.len() {
            table.check(at).map_err(|fault| FileFault::of_cell(file, row_of(at), fault))?;
        }
        table.before = table.predecessors();
        Ok(table)
    }

    /// Gives parents the zeros back that a spreadsheet took.
    fn restore_parents(&mut self) {
        let known = &self.by_code;
        for unit in self.rows.iter_mut().filter(|unit| !unit.parent.is_empty()) {
            if known.contains_key(&unit.parent) {
                continue;
            }
            let codes = [DISTRICT, PROVINCE].map(|digits| whole_code(&unit.parent, digits));
            if let Some(code) = codes.into_iter().find(|code| known.contains_key(code)) {
                unit.parent = code;
            }
        }
    }

    fn predecessors(&self) -> HashMap<usize, Vec<usize>> {
        let mut before: HashMap<usize, Vec<usize>> = HashMap::new();
        for at in 0..self.rows.len() {
            self.after(at).for_each(|next| before.entry(next).or_default().push(at));
        }
        before
    }
}
