use std::{io, path::PathBuf};

use app::{
    board::Day,
    schema::{ByTable, Table},
};
use polars::prelude::{DataFrame, PolarsError};

use super::{
    Fault, FaultKind, Faults, Register, RegisterFiles, communes, kinds, nearest::nearest,
    reader::Reader, tables::Tables,
};
use crate::place::Places;

/// Why there is no register.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    #[error("cannot read the register {path}: {source}")]
    File { path: PathBuf, source: io::Error },
    #[error("the register {path} is neither a folder of CSV files nor an .xlsx workbook")]
    Form { path: PathBuf },
    #[error("the register {path} is not a workbook that can be read: {cause}")]
    Workbook { path: PathBuf, cause: String },
    #[error("the register has errors")]
    Faults(Faults),
    #[error(transparent)]
    Frame(#[from] PolarsError),
}

/// The register in `files`, and its warnings. `today` tells which certificates
/// are dated in the future; the first `most` faults are listed.
///
/// # Errors
///
/// [`RegisterError::Faults`] when one of them is an error.
pub fn load(
    files: &RegisterFiles,
    places: &Places,
    today: Day,
    most: usize,
) -> Result<(Register, Faults), RegisterError> {
    let mut tables = Tables::open(files)?;
    let mut reader = Reader::new(places, today, most);
    for name in tables.names() {
        report_unknown(&mut reader, &name);
    }
    let mut frames = ByTable::new(|_| DataFrame::empty());
    for table in Table::READING {
        frames[table] = tables.read(table, &mut reader)?;
    }
    let mut register = Register { frames };
    if !reader.faults.has_errors() {
        let row_of = |table: Table, row: usize| reader.numbers[table][row];
        let faults = communes::on_their_days(&mut register, places, row_of)?;
        reader.faults.extend(faults);
        reader.faults.extend(kinds::unfit(&register, row_of)?);
    }
    let faults = reader.finish();
    if faults.has_errors() {
        return Err(RegisterError::Faults(faults));
    }
    Ok((register, faults))
}

/// A table that nobody reads is most often a misspelt one.
fn report_unknown(reader: &mut Reader<'_>, name: &str) {
    let known = Table::READING.into_iter().map(Table::name);
    let beside = ["notes", "figures"];
    if beside.contains(&name) || known.clone().any(|table| table == name) {
        return;
    }
    let near = nearest(name, known).map(str::to_owned);
    reader.faults.push(Fault {
        table: (u8::MAX, name.to_owned()),
        row: None,
        column: None,
        value: String::new(),
        kind: FaultKind::UnknownTable { near },
    });
}
