//! Tables as CSV, with the columns of the schema.

use std::io;

use app::schema::{Line, Table};

use super::Sink;

/// Writes the table that `lines` are of, with its header.
pub fn write<L: Line<String>>(
    sink: &mut Sink,
    lines: impl IntoIterator<Item = L>,
) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(sink(&file(L::TABLE))?);
    table.write_record(L::TABLE.columns().iter().map(|column| column.name))?;
    for line in lines {
        table.write_record(line.cells())?;
    }
    table.flush()
}

/// The name of the file of a table.
pub fn file(table: Table) -> String {
    format!("{}.csv", table.name())
}
