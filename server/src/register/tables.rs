use std::path::Path;

use super::{
    FaultKind, RegisterError, Table,
    column::Values,
    files::{Form, RegisterFiles},
    folder::CsvRows,
    reader::{OnRow, Reader, Rows},
    workbook::Workbook,
};

/// The tables of a register, wherever they are kept.
pub enum Tables<'a> {
    Csv { files: &'a [(String, Vec<u8>)], others: &'a [String] },
    Workbook(Box<Workbook>),
}

impl<'a> Tables<'a> {
    /// # Errors
    ///
    /// When the workbook cannot be read.
    pub fn open(files: &'a RegisterFiles) -> Result<Self, RegisterError> {
        match &files.form {
            Form::Csv { files, others } => Ok(Self::Csv { files, others }),
            Form::Workbook(bytes) => Workbook::open(bytes.clone())
                .map(|workbook| Self::Workbook(Box::new(workbook)))
                .map_err(|source| RegisterError::Workbook { path: files.path.clone(), source }),
        }
    }

    /// Names of the tables there are.
    pub fn names(&self) -> Vec<String> {
        let mut names = match self {
            Self::Workbook(workbook) => workbook.sheets(),
            Self::Csv { files, others } => {
                let names = files.iter().map(|(name, _)| name).chain(*others);
                names.map(|name| stem(name)).collect()
            }
        };
        names.sort();
        names
    }

    /// Reads `table` into its columns; an absent one is empty, and a fault when it is required.
    pub fn read(&mut self, table: &'static Table, reader: &mut Reader<'_>) -> Vec<Values> {
        match self.rows(table) {
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
        }
    }

    /// `None` when the register has no such table; an error with its cause.
    fn rows(&mut self, table: &'static Table) -> Result<Option<Box<dyn Rows + '_>>, String> {
        match self {
            Self::Csv { files, .. } => {
                let file = files.iter().find(|(name, _)| stem(name) == table.name);
                let rows = file.map(|(_, bytes)| CsvRows::new(bytes.as_slice())).transpose();
                let rows = rows.map_err(|error| error.to_string())?;
                Ok(rows.map(|rows| Box::new(rows) as Box<dyn Rows>))
            }
            Self::Workbook(workbook) => {
                if workbook.sheets().iter().all(|sheet| sheet != table.name) {
                    return Ok(None);
                }
                let rows = workbook.rows(table.name).map_err(|error| error.to_string())?;
                Ok(Some(Box::new(rows)))
            }
        }
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
