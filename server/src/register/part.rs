//! The rows of a table, or a part of them, to values.

use app::schema::{Column as Spec, Table};
use polars::prelude::{Column, PolarsResult};

use super::{
    Fault, FaultKind, Faults,
    cell::Cell,
    column::{Value, Values},
    ids::Ids,
    reader::SUGGESTIONS,
    scalar::{self, Checked},
};
use crate::place::Places;

/// Where the columns of a table stand in its file.
pub struct Order {
    /// For each column of the specification.
    pub of: Vec<Option<usize>>,
    /// The number of columns in the file.
    pub width: usize,
}

/// Rows that are read one after the other.
pub struct Part<'a> {
    table: Table,
    order: &'a Order,
    places: &'a Places,
    ids: &'a Ids,
    columns: Vec<Values>,
    /// The row that each column named last.
    named: Vec<u32>,
    numbers: Vec<u32>,
    faults: Faults,
}

impl<'a> Part<'a> {
    /// No rows yet. `ids` are those of the tables read before; the first
    /// `most` faults will be listed.
    pub fn new(
        table: Table,
        order: &'a Order,
        places: &'a Places,
        ids: &'a Ids,
        most: usize,
    ) -> Self {
        let columns: Vec<_> = table.columns().iter().map(Values::new).collect();
        let named = vec![0; columns.len()];
        let (numbers, faults) = (Vec::new(), Faults::first(most));
        Self { table, order, places, ids, columns, named, numbers, faults }
    }

    /// Takes one more row, or why it cannot be read.
    pub fn row(&mut self, number: u32, cells: Result<&[Cell<'_>], FaultKind>) {
        let cells = match cells {
            Ok(cells) => cells,
            Err(kind) => return self.fault(number, None, String::new(), kind),
        };
        if cells.iter().all(Cell::is_empty) {
            return;
        }
        for (at, column) in self.table.columns().iter().enumerate() {
            match self.order.of[at] {
                Some(place) => {
                    self.cell(number, at, column, cells.get(place).unwrap_or(&Cell::Empty))
                }
                None => self.columns[at].push(&Value::Missing),
            }
        }
        if let Some(extra) = cells.iter().skip(self.order.width).find(|cell| !cell.is_empty()) {
            self.fault(number, None, extra.excerpt(), FaultKind::ExtraCell);
        }
        self.numbers.push(number);
    }

    /// The columns, the number of each row, and the faults.
    ///
    /// # Errors
    ///
    /// Only when a column cannot be put together.
    pub fn finish(self) -> PolarsResult<(Vec<Column>, Vec<u32>, Faults)> {
        let specs = self.table.columns().iter();
        let columns = self.columns.into_iter().zip(specs).map(|(it, spec)| it.finish(spec.name));
        Ok((columns.collect::<PolarsResult<_>>()?, self.numbers, self.faults))
    }

    fn cell(&mut self, number: u32, at: usize, column: &'static Spec, cell: &Cell<'_>) {
        let suggest = self.faults.len() < SUGGESTIONS;
        let Checked { value, faults } =
            scalar::check(column, cell, self.places, self.ids, self.named[at], suggest);
        if let Value::Row(row) = value {
            self.named[at] = row;
        }
        self.columns[at].push(&value);
        for kind in faults {
            let written = if cell.is_empty() { String::new() } else { cell.excerpt() };
            self.fault(number, Some(column.name), written, kind);
        }
    }

    fn fault(&mut self, row: u32, column: Option<&str>, value: String, kind: FaultKind) {
        self.faults.push(Fault::new(self.table, Some(row), column, value, kind));
    }
}
