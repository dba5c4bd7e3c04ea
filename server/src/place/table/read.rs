//! From the text of a table to its units.

use std::collections::HashMap;

use app::fault::{Fault, PlaceCode as Code};

use super::{
    Table, Unit, overlap,
    row::{COLUMNS, DISTRICT, PROVINCE, Row, whole_code},
};
use crate::fault::{FileFault, FileFaults, InColumn};

/// Rows of one code; the country has three of one at most.
const MOST_ROWS: usize = 20;

impl Table {
    /// The units in `text`, a table with the columns `code,name,kind,parent[,valid_from,valid_to,
    /// successors,latitude,longitude,tile_row,tile_column]`.
    ///
    /// `valid_to` is the last day; `successors` are codes, that of the largest part first.
    ///
    /// # Errors
    ///
    /// [`FileFaults`] for every row that is not of its form and every code that stands twice on
    /// one day; where there are none, for every parent and successor that is unknown.
    pub fn read(file: &str, text: &str) -> Result<Self, FileFaults> {
        let (by_code, before) = (HashMap::new(), HashMap::new());
        let mut table = Self { file: file.to_owned(), rows: Vec::new(), by_code, before };
        let mut faults = FileFaults::default();
        let of_cell = |number, fault| FileFault::of_cell(file, number, fault);
        for (number, row) in COLUMNS.rows::<Row>((file, text), &mut faults)? {
            let wrong = match row.unit(number) {
                Ok(unit) => table.add(unit).err().into_iter().collect(),
                Err(wrong) => wrong,
            };
            faults.extend(wrong.into_iter().map(|fault| of_cell(number, fault)));
        }
        let mut table = faults.none_or(table)?;
        table.restore_parents();
        let mut faults = FileFaults::default();
        let wrong = (0..table.rows.len()).flat_map(|at| {
            let number = table.rows[at].row;
            table.check(at).into_iter().map(move |fault| of_cell(number, fault))
        });
        faults.extend(wrong);
        faults.none_or(())?;
        table.before = table.predecessors();
        Ok(table)
    }

    fn add(&mut self, unit: Unit) -> Result<(), InColumn> {
        let same = self.by_code.entry(unit.code.clone()).or_default();
        // Told once; such a table is not taken.
        if same.len() > MOST_ROWS {
            return Ok(());
        }
        if let Some(&first) = same.iter().find(|&&at| overlap(&self.rows[at], &unit)) {
            let row = self.rows[first].row;
            return Err(("code", Fault::new(Code::DoubleCode, &unit.code).with(row)));
        }
        same.push(self.rows.len());
        if same.len() > MOST_ROWS {
            return Err(("code", Fault::new(Code::ManyTimes, &unit.code).with(MOST_ROWS)));
        }
        self.rows.push(unit);
        Ok(())
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
