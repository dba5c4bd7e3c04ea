//! Rows on standard output: for people, for a spreadsheet, for a program.

use std::{
    io::{self, Write},
    ops::Range,
};

use clap::ValueEnum;
use comfy_table::{CellAlignment, Table};
use serde::Serialize;

/// How rows are printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Table,
    Csv,
    Json,
}

impl Format {
    /// Prints `rows`, as `cells` of these columns where it is not JSON; those within `numbers`
    /// stand to the right.
    pub fn print<R: Serialize, const N: usize>(
        self,
        rows: &[R],
        columns: [&str; N],
        numbers: Range<usize>,
        cells: impl Fn(&R) -> [String; N],
    ) -> io::Result<()> {
        let mut out = io::stdout().lock();
        match self {
            Self::Json => {
                serde_json::to_writer(&mut out, rows)?;
                writeln!(out)
            }
            Self::Csv => {
                let mut csv = csv::Writer::from_writer(&mut out);
                csv.write_record(columns)?;
                for row in rows {
                    csv.write_record(cells(row))?;
                }
                csv.flush()
            }
            Self::Table => {
                let mut table = Table::new();
                table.load_style(comfy_table::presets::NOTHING).set_header(columns);
                for row in rows {
                    table.add_row(cells(row));
                }
                for column in numbers {
                    if let Some(column) = table.column_mut(column) {
                        column.set_cell_alignment(CellAlignment::Right);
                    }
                }
                writeln!(out, "{table}")
            }
        }
    }
}
