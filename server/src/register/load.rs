use std::{io, path::PathBuf};

use app::board::Day;
use polars::prelude::{DataFrame, PolarsError};

use super::{
    Fault, FaultKind, Faults, Register, RegisterFiles, TABLES, nearest::nearest, reader::Reader,
    tables::Tables,
};
use crate::place::Places;

/// Why there is no register.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    #[error("cannot read the register {path}: {source}")]
    File { path: PathBuf, source: io::Error },
    #[error("the register {path} is neither a folder of CSV files nor an .xlsx workbook")]
    Form { path: PathBuf },
    #[error("the register {path} is not a workbook that can be read: {source}")]
    Workbook { path: PathBuf, source: calamine::XlsxError },
    #[error("the register has errors")]
    Faults(Faults),
    #[error(transparent)]
    Frame(#[from] PolarsError),
}

/// The register in `files`, and its warnings. `today` tells which certificates
/// are dated in the future.
///
/// # Errors
///
/// [`RegisterError::Faults`] with *all* faults when one of them is an error.
pub fn load(
    files: &RegisterFiles,
    places: &Places,
    today: Day,
) -> Result<(Register, Faults), RegisterError> {
    let mut tables = Tables::open(files)?;
    let mut reader = Reader::new(places, today);
    for name in tables.names() {
        report_unknown(&mut reader, &name);
    }
    let mut frames = Vec::new();
    for table in &TABLES {
        let columns = tables.read(table, &mut reader);
        // After an error the frames are never used.
        if !reader.faults.has_errors() {
            frames.push(Reader::frame(table, columns)?);
        }
    }
    let mut faults = reader.faults;
    faults.sort();
    let frames: Result<[DataFrame; 8], _> = frames.try_into();
    let Ok(
        [
            entities,
            villages,
            products,
            certificates,
            green_chains,
            listings,
            sales_points,
            applications,
        ],
    ) = frames
    else {
        return Err(RegisterError::Faults(faults));
    };
    if faults.has_errors() {
        return Err(RegisterError::Faults(faults));
    }
    let register = Register {
        products,
        entities,
        certificates,
        green_chains,
        villages,
        listings,
        sales_points,
        applications,
    };
    Ok((register, faults))
}

/// A table that nobody reads is most often a misspelt one.
fn report_unknown(reader: &mut Reader<'_>, name: &str) {
    let known = TABLES.iter().map(|table| table.name);
    if name == "figures" || known.clone().any(|table| table == name) {
        return;
    }
    let near = nearest(name, known).map(str::to_owned);
    reader.faults.0.push(Fault {
        table: (u8::MAX, name.to_owned()),
        row: None,
        column: None,
        value: String::new(),
        kind: FaultKind::UnknownTable { near },
    });
}
