use std::{io, path::PathBuf};

use app::{
    board::Day,
    format::Lang,
    schema::{ByTable, Table},
};
use polars::prelude::{DataFrame, PolarsError};

use super::{
    Faults, Register, RegisterFiles, communes, kinds, reader::Reader, tables::Tables,
};
use crate::{place::Places, sheet::Unreadable};

/// Why there is no register.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    #[error("cannot read the register {path}: {source}")]
    File { path: PathBuf, source: io::Error },
    #[error("cannot read the register {path}: {}", why.message(Lang::En))]
    Unread { path: PathBuf, why: Unreadable },
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
    let mut tables = Tables::open(files);
    let mut reader = Reader::new(places, today, most);
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
