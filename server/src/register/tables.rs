use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use super::{
    FaultKind, RegisterError, Source, Table,
    column::Values,
    files::WORKBOOK,
    folder::CsvRows,
    reader::{OnRow, Reader, Rows},
    workbook::Workbook,
};

/// The tables of a register, wherever they are kept.
pub enum Tables<'a> {
    Folder(PathBuf),
    Workbook(Box<Workbook>, Vec<u8>),
    Memory(&'a [(String, Vec<u8>)]),
}

impl<'a> Tables<'a> {
    /// # Errors
    ///
    /// When there is no such folder, or the workbook cannot be read.
    pub fn open(source: &'a Source) -> Result<Self, RegisterError> {
        let path = match source {
            Source::Memory(tables) => return Ok(Self::Memory(tables)),
            Source::Workbook(bytes) => return Self::workbook(bytes.clone(), Path::new(WORKBOOK)),
            Source::Path(path) => path.clone(),
        };
        let failed = |source| RegisterError::File { path: path.clone(), source };
        if fs::metadata(&path).map_err(failed)?.is_dir() {
            return Ok(Self::Folder(path));
        }
        if !path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx")) {
            return Err(RegisterError::Form { path });
        }
        Self::workbook(fs::read(&path).map_err(failed)?, &path)
    }

    fn workbook(bytes: Vec<u8>, path: &Path) -> Result<Self, RegisterError> {
        let workbook = Workbook::open(bytes.clone())
            .map_err(|source| RegisterError::Workbook { path: path.to_owned(), source })?;
        Ok(Self::Workbook(Box::new(workbook), bytes))
    }

    /// Names of the tables there are.
    pub fn names(&self) -> Vec<String> {
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

    /// Reads `table` into its columns; an absent one is empty, and a fault when it is required.
    pub fn read(
        &mut self,
        table: &'static Table,
        reader: &mut Reader<'_>,
        digest: &mut Sha256,
    ) -> Result<Vec<Values>, RegisterError> {
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
    fn header(&mut self) -> (u32, Vec<String>) {
        (1, self.0.columns.iter().map(|column| column.name.to_owned()).collect())
    }

    fn each(&mut self, _: &mut OnRow<'_>) {}
}

fn stem(name: &str) -> String {
    Path::new(name).file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}
