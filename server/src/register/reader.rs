//! Tables to values, with every fault.

use app::{
    board::Day,
    schema::{Column, Table, Type},
};
use polars::prelude::DataFrame;

use super::{
    Fault, FaultKind, Faults,
    cell::{Cell, clean},
    column::{Value, Values},
    ids::Ids,
    nearest::nearest,
    rules,
    scalar::{self, Checked},
};
use crate::place::Places;

/// Takes a row's number and cells, or why it cannot be read.
pub type OnRow<'r> = dyn FnMut(u32, Result<&[Cell<'_>], FaultKind>) + 'r;

/// A table as its file gives it: a header, then rows with their numbers.
pub trait Rows {
    /// The number of the header row and the names in it, as written.
    fn header(&mut self) -> (u32, Vec<String>);
    /// Gives every row.
    fn each(&mut self, row: &mut OnRow<'_>);
}

/// Reads tables in the order of [`Table::READING`] and collects all faults.
pub struct Reader<'a> {
    pub places: &'a Places,
    /// The day after which a certificate is "in the future".
    pub today: Day,
    pub faults: Faults,
    ids: Ids,
}

impl<'a> Reader<'a> {
    pub fn new(places: &'a Places, today: Day) -> Self {
        Self { places, today, faults: Faults::default(), ids: Ids::new() }
    }

    /// The table's frame, with a column for each column of the specification.
    pub fn table(&mut self, table: Table, rows: &mut dyn Rows) -> Vec<Values> {
        let order = self.order(table, rows.header());
        let width = order.len();
        let mut columns: Vec<Values> = table.columns().iter().map(Values::new).collect();
        let mut numbers = Vec::new();
        rows.each(&mut |number, cells| match cells {
            Ok(cells) if cells.iter().all(Cell::is_empty) => {}
            Ok(cells) => {
                let index = numbers.len() as u32;
                for ((column, values), at) in
                    table.columns().iter().zip(&mut columns).zip(&order.of)
                {
                    let Some(at) = at else {
                        values.push(&Value::Missing);
                        continue;
                    };
                    let cell = cells.get(*at).unwrap_or(&Cell::Empty);
                    let place = (table, number, column);
                    self.cell(place, cell, index, &numbers, values);
                }
                if let Some(extra) = cells.iter().skip(width).find(|cell| !cell.is_empty()) {
                    self.fault(table, Some(number), None, extra.excerpt(), FaultKind::ExtraCell);
                }
                numbers.push(number);
            }
            Err(kind) => self.fault(table, Some(number), None, String::new(), kind),
        });
        self.faults.0.extend(rules::check(table, &columns, &numbers, self.today));
        columns
    }

    pub fn frame(table: Table, columns: Vec<Values>) -> polars::prelude::PolarsResult<DataFrame> {
        let named = table.columns().iter().zip(columns);
        let columns = named.map(|(column, values)| values.finish(column.name));
        DataFrame::new_infer_height(columns.collect::<Result<Vec<_>, _>>()?)
    }

    pub fn fault(
        &mut self,
        table: Table,
        row: Option<u32>,
        column: Option<&str>,
        value: String,
        kind: FaultKind,
    ) {
        self.faults.0.push(Fault::new(table, row, column, value, kind));
    }

    fn order(&mut self, table: Table, (row, header): (u32, Vec<String>)) -> Order {
        let mut of = vec![None; table.columns().len()];
        for (at, written) in header.iter().enumerate() {
            let name = clean(written).text;
            if name.is_empty() {
                continue;
            }
            match table.columns().iter().position(|column| column.name == name) {
                Some(column) if of[column].is_none() => of[column] = Some(at),
                Some(_) => {
                    self.fault(
                        table,
                        Some(row),
                        Some(&name),
                        written.clone(),
                        FaultKind::DoubleColumn,
                    );
                }
                None => {
                    let near = nearest(&name, table.columns().iter().map(|column| column.name));
                    let kind = FaultKind::UnknownColumn { near: near.map(str::to_owned) };
                    self.fault(table, Some(row), Some(&name), written.clone(), kind);
                }
            }
        }
        for (column, at) in table.columns().iter().zip(&of) {
            if column.required && at.is_none() {
                self.fault(
                    table,
                    Some(row),
                    Some(column.name),
                    String::new(),
                    FaultKind::MissingColumn,
                );
            }
        }
        Order { of, width: header.len() }
    }

    fn cell(
        &mut self,
        (table, row, column): (Table, u32, &Column),
        cell: &Cell<'_>,
        index: u32,
        numbers: &[u32],
        values: &mut Values,
    ) {
        let Checked { mut value, mut faults } =
            scalar::check(column, cell, self.places, &mut self.ids);
        if let (Type::Id, Value::Text(id)) = (column.of, &value)
            && let Err(first) = self.ids.insert(table, id, index)
        {
            faults.push(FaultKind::DoubleId { first_row: numbers[first as usize] });
            value = Value::Missing;
        }
        for kind in faults {
            let written = if cell.is_empty() { String::new() } else { cell.excerpt() };
            self.fault(table, Some(row), Some(column.name), written, kind);
        }
        values.push(&value);
    }
}

struct Order {
    /// For each column of the specification, where it stands in the file.
    of: Vec<Option<usize>>,
    width: usize,
}

impl Order {
    fn len(&self) -> usize {
        self.width
    }
}
