//! The tables of a register as text, row by row.

use app::{
    format::guard,
    register::Items,
    schema::{ByTable, Line, Table, Value},
};

/// Every table with a cell for each column of the schema; an empty one is "not stated".
#[derive(Clone, Debug, PartialEq)]
pub struct Tables(ByTable<Vec<Vec<String>>>);

impl Tables {
    /// The rows of a register.
    pub fn new(items: &Items) -> Self {
        Self(ByTable::new(|table| {
            let mut rows = Vec::new();
            items.write(table, None, &mut |values| rows.push(values.iter().map(text).collect()));
            rows
        }))
    }

    pub fn rows(&self, table: Table) -> &[Vec<String>] {
        &self.0[table]
    }

    pub fn cell(&self, table: Table, row: usize, column: &str) -> &str {
        &self.0[table][row][position(table, column)]
    }

    pub fn set(&mut self, table: Table, row: usize, column: &str, value: String) {
        self.0[table][row][position(table, column)] = value;
    }

    pub fn push<L: Line<String>>(&mut self, line: L) {
        self.0[L::TABLE].push(line.cells().collect());
    }

    /// The tables as CSV files by name.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        Table::ALL
            .into_iter()
            .map(|table| (format!("{}.csv", table.name()), self.csv(table)))
            .collect()
    }

    fn csv(&self, table: Table) -> Vec<u8> {
        let mut csv = csv::Writer::from_writer(Vec::new());
        let names = table.columns().iter().map(|column| column.name.to_owned());
        for row in std::iter::once(&names.collect()).chain(&self.0[table]) {
            // Writing to memory does not fail.
            let _ = csv.write_record(row.iter().map(|cell| guard(cell).into_owned()));
        }
        csv.into_inner().unwrap_or_default()
    }
}

fn position(table: Table, column: &str) -> usize {
    let named = table.columns().iter().position(|known| known.name == column);
    named.unwrap_or_else(|| panic!("{} has no column {column}", table.name()))
}

fn text(value: &Value<'_>) -> String {
    match value {
        Value::Missing => String::new(),
        Value::Text(text) => text.clone().into_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Day(day) => day.to_string(),
    }
}
