use std::collections::HashMap;

use app::board::Day;
use polars::prelude::DataFrame;

use super::{
    Column, Fault, FaultKind, Faults, Table, TableId, Type,
    cell::{Cell, clean},
    column::{Value, Values},
    nearest::nearest,
    rules,
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

/// Reads tables in the order of [`super::TABLES`] and collects all faults.
pub struct Reader<'a> {
    pub places: &'a Places,
    /// The day after which a certificate is "in the future".
    pub today: Day,
    pub faults: Faults,
    /// For each table, its ids and their row numbers, counted from 0.
    ids: [HashMap<Box<str>, u32>; 8],
    suggestions_left: u32,
}

/// Looking for the nearest of all ids takes long; after this many a register
/// has one systematic fault, not many slips.
const SUGGESTIONS: u32 = 200;

impl<'a> Reader<'a> {
    pub fn new(places: &'a Places, today: Day) -> Self {
        let ids = std::array::from_fn(|_| HashMap::new());
        Self { places, today, faults: Faults::default(), ids, suggestions_left: SUGGESTIONS }
    }

    /// The table's frame, with a column for each column of the specification.
    pub fn table(&mut self, table: &'static Table, rows: &mut dyn Rows) -> Vec<Values> {
        let order = self.order(table, rows.header());
        let width = order.len();
        let mut columns: Vec<Values> = table.columns.iter().map(Values::new).collect();
        let mut numbers = Vec::new();
        rows.each(&mut |number, cells| match cells {
            Ok(cells) if cells.iter().all(Cell::is_empty) => {}
            Ok(cells) => {
                let index = numbers.len() as u32;
                for ((column, values), at) in table.columns.iter().zip(&mut columns).zip(&order.of)
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
                    self.fault(table, Some(number), None, extra.shown(), FaultKind::ExtraCell);
                }
                numbers.push(number);
            }
            Err(kind) => self.fault(table, Some(number), None, String::new(), kind),
        });
        rules::check(self, table, &columns, &numbers);
        columns
    }

    pub fn frame(table: &Table, columns: Vec<Values>) -> polars::prelude::PolarsResult<DataFrame> {
        let named = table.columns.iter().zip(columns);
        let columns = named.map(|(column, values)| values.finish(column.name));
        DataFrame::new_infer_height(columns.collect::<Result<Vec<_>, _>>()?)
    }

    pub fn fault(
        &mut self,
        table: &Table,
        row: Option<u32>,
        column: Option<&str>,
        value: String,
        kind: FaultKind,
    ) {
        self.faults.0.push(Fault {
            table: (table.id as u8, table.name.to_owned()),
            row,
            column: column.map(str::to_owned),
            value,
            kind,
        });
    }

    fn order(&mut self, table: &'static Table, (row, header): (u32, Vec<String>)) -> Order {
        let mut of = vec![None; table.columns.len()];
        for (at, written) in header.iter().enumerate() {
            let name = clean(written).text;
            if name.is_empty() {
                continue;
            }
            match table.columns.iter().position(|column| column.name == name) {
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
                    let near = nearest(&name, table.columns.iter().map(|column| column.name));
                    let kind = FaultKind::UnknownColumn { near: near.map(str::to_owned) };
                    self.fault(table, Some(row), Some(&name), written.clone(), kind);
                }
            }
        }
        for (column, at) in table.columns.iter().zip(&of) {
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
        (table, row, column): (&'static Table, u32, &Column),
        cell: &Cell<'_>,
        index: u32,
        numbers: &[u32],
        values: &mut Values,
    ) {
        if cell.is_empty() {
            if column.required {
                self.fault(
                    table,
                    Some(row),
                    Some(column.name),
                    String::new(),
                    FaultKind::EmptyCell,
                );
            }
            values.push(&Value::Missing);
            return;
        }
        let numeric;
        let text = match cell {
            Cell::Text(text) => text.as_ref(),
            // A spreadsheet makes a number of an id such as 0034.
            Cell::Number(number) if number.fract() == 0.0 => {
                numeric = format!("{number:.0}");
                &numeric
            }
            _ => "",
        };
        let cleaned = clean(text);
        let text = cleaned.text.as_ref();
        for (changed, kind) in
            [(cleaned.trimmed, FaultKind::Trimmed), (cleaned.recomposed, FaultKind::Recomposed)]
        {
            if changed {
                self.fault(table, Some(row), Some(column.name), cell.shown(), kind);
            }
        }
        let value = match column.of {
            Type::Day => super::scalar::day(cell, text),
            Type::Flag => super::scalar::flag(cell, text),
            Type::Stars => super::scalar::stars(text),
            Type::Word(words) => super::scalar::word(text, words),
            Type::Text | Type::Id if text.is_empty() => Err(FaultKind::NotText),
            Type::Text => Ok(Value::Text(text)),
            Type::Id => self.id(table.id, text, index, numbers),
            Type::Commune => match super::scalar::commune(text, self.places) {
                Ok((commune, None)) => Ok(Value::Row(commune)),
                Ok((commune, Some(code))) => {
                    let kind = FaultKind::RestoredCode { code };
                    self.fault(table, Some(row), Some(column.name), cell.shown(), kind);
                    Ok(Value::Row(commune))
                }
                Err(fault) => Err(fault),
            },
            Type::Row(of) => self.reference(of, text),
        };
        match value {
            Ok(value) => values.push(&value),
            Err(kind) => {
                self.fault(table, Some(row), Some(column.name), cell.shown(), kind);
                values.push(&Value::Missing);
            }
        }
    }

    fn id<'t>(
        &mut self,
        table: TableId,
        text: &'t str,
        index: u32,
        numbers: &[u32],
    ) -> Result<Value<'t>, FaultKind> {
        if let Some(&first) = self.ids[table as usize].get(text) {
            return Err(FaultKind::DoubleId { first_row: numbers[first as usize] });
        }
        // Also an id that is refused: what refers to it is no fault of its own.
        self.ids[table as usize].insert(text.into(), index);
        super::scalar::id(text)
    }

    fn reference<'t>(&mut self, of: TableId, text: &str) -> Result<Value<'t>, FaultKind> {
        let ids = &self.ids[of as usize];
        if let Some(&row) = ids.get(text) {
            return Ok(Value::Row(row));
        }
        let near = (self.suggestions_left > 0)
            .then(|| nearest(text, ids.keys().map(AsRef::as_ref)).map(str::to_owned));
        self.suggestions_left = self.suggestions_left.saturating_sub(1);
        Err(FaultKind::UnknownRow { table: of.table().name, near: near.flatten() })
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
