use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use app::board::Day;
use polars::prelude::{DataFrame, PolarsError};
use sha2::{Digest, Sha256};

use super::{
    FaultKind, Faults, Register, TABLES, Table,
    folder::CsvRows,
    nearest::nearest,
    reader::{OnRow, Reader, Rows},
    workbook::Workbook,
};
use crate::place::Places;

/// Where a register comes from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A folder of CSV files, or one `.xlsx` workbook.
    Path(PathBuf),
    /// CSV tables by file name, as the sample makes them.
    Memory(Vec<(String, Vec<u8>)>),
}

/// Why there is no register.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    #[error("cannot read the register {path}: {source}")]
    File { path: PathBuf, source: io::Error },
    #[error("the register {path} is not a workbook that can be read: {source}")]
    Workbook { path: PathBuf, source: calamine::XlsxError },
    #[error("the register {path} is neither a folder of CSV files nor an .xlsx workbook")]
    Form { path: PathBuf },
    #[error("the register has errors")]
    Faults(Faults),
    #[error(transparent)]
    Frame(#[from] PolarsError),
}

/// The register in `source`, and its warnings. `today` tells which certificates
/// are dated in the future.
///
/// # Errors
///
/// [`RegisterError::Faults`] with *all* faults when one of them is an error.
pub fn load(
    source: &Source,
    places: &Places,
    today: Day,
) -> Result<(Register, Faults), RegisterError> {
    let mut tables = Tables::open(source)?;
    let mut reader = Reader::new(places, today);
    for name in tables.names() {
        report_unknown(&mut reader, &name);
    }
    let mut digest = Sha256::new();
    let mut frames = Vec::new();
    for table in &TABLES {
        let columns = tables.read(table, &mut reader, &mut digest)?;
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
    let digest = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let register = Register {
        products,
        entities,
        certificates,
        green_chains,
        villages,
        listings,
        sales_points,
        applications,
        digest,
    };
    Ok((register, faults))
}

enum Tables<'a> {
    Folder(PathBuf),
    Workbook(Box<Workbook>, Vec<u8>),
    Memory(&'a [(String, Vec<u8>)]),
}

impl<'a> Tables<'a> {
    fn open(source: &'a Source) -> Result<Self, RegisterError> {
        let path = match source {
            Source::Memory(tables) => return Ok(Self::Memory(tables)),
            Source::Path(path) => path.clone(),
        };
        let failed = |source| RegisterError::File { path: path.clone(), source };
        if fs::metadata(&path).map_err(failed)?.is_dir() {
            return Ok(Self::Folder(path));
        }
        if !path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx")) {
            return Err(RegisterError::Form { path });
        }
        let bytes = fs::read(&path).map_err(failed)?;
        let workbook = Workbook::open(bytes.clone())
            .map_err(|source| RegisterError::Workbook { path: path.clone(), source })?;
        Ok(Self::Workbook(Box::new(workbook), bytes))
    }

    /// Names of the tables there are.
    fn names(&self) -> Vec<String> {
        let mut names = match self {
            Self::Workbook(workbook, _) => workbook.sheets(),
            Self::Memory(tables) => tables.iter().map(|(name, _)| stem(name)).collect(),
            Self::Folder(folder) => fs::read_dir(folder)
                .into_iter()
                .flatten()
                .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
                .filter(|name| name.ends_with(".csv"))
                .map(|name| stem(&name))
                .collect(),
        };
        names.sort();
        names
    }

    fn read(
        &mut self,
        table: &'static Table,
        reader: &mut Reader<'_>,
        digest: &mut Sha256,
    ) -> Result<Vec<super::column::Values>, RegisterError> {
        digest.update(table.name);
        let rows: Result<Option<Box<dyn Rows + '_>>, String> = match self {
            Self::Folder(folder) => match File::open(folder.join(format!("{}.csv", table.name))) {
                Ok(file) => csv_rows(file, digest).map(Some),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                Err(error) => Err(error.to_string()),
            },
            Self::Memory(tables) => {
                match tables.iter().find(|(name, _)| stem(name) == table.name) {
                    Some((_, bytes)) => csv_rows(bytes.as_slice(), digest).map(Some),
                    None => Ok(None),
                }
            }
            Self::Workbook(workbook, bytes) => {
                if table.id as u8 == 0 {
                    digest.update(bytes);
                }
                if workbook.sheets().iter().any(|sheet| sheet == table.name) {
                    let rows = workbook.rows(table.name).map_err(|error| error.to_string());
                    rows.map(|rows| Some(Box::new(rows) as Box<dyn Rows>))
                } else {
                    Ok(None)
                }
            }
        };
        Ok(match rows {
            Ok(Some(mut rows)) => reader.table(table, rows.as_mut()),
            Ok(None) => {
                if table.required {
                    reader.fault(table, None, None, String::new(), FaultKind::MissingTable);
                }
                reader.table(table, &mut NoRows(table))
            }
            Err(cause) => {
                reader.fault(table, None, None, String::new(), FaultKind::Unreadable { cause });
                reader.table(table, &mut NoRows(table))
            }
        })
    }
}

fn csv_rows<'r>(
    input: impl Read + 'r,
    digest: &'r mut Sha256,
) -> Result<Box<dyn Rows + 'r>, String> {
    let rows = CsvRows::new(Digesting { input, digest }).map_err(|error| error.to_string())?;
    Ok(Box::new(rows))
}

/// Passes bytes on and takes their digest.
struct Digesting<'r, R> {
    input: R,
    digest: &'r mut Sha256,
}

impl<R: Read> Read for Digesting<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.input.read(buffer)?;
        self.digest.update(&buffer[..length]);
        Ok(length)
    }
}

/// An absent table is empty.
struct NoRows(&'static Table);

impl Rows for NoRows {
    fn header(&mut self) -> Vec<String> {
        self.0.columns.iter().map(|column| column.name.to_owned()).collect()
    }

    fn each(&mut self, _: &mut OnRow<'_>) {}
}

fn stem(name: &str) -> String {
    Path::new(name).file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}

/// A table that nobody reads is most often a misspelt one.
fn report_unknown(reader: &mut Reader<'_>, name: &str) {
    let known = TABLES.iter().map(|table| table.name);
    if name == "figures" || known.clone().any(|table| table == name) {
        return;
    }
    let near = nearest(name, known).map(str::to_owned);
    reader.faults.0.push(super::Fault {
        table: (u8::MAX, name.to_owned()),
        row: None,
        column: None,
        value: String::new(),
        kind: FaultKind::UnknownTable { near },
    });
}
