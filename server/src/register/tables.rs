use std::path::Path;

use app::schema::Table;
use polars::prelude::{DataFrame, PolarsResult};

use super::{
    FaultKind, RegisterError,
    files::{Form, RegisterFiles},
    folder,
    reader::{OnRow, Opened, Reader, Rows},
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
            Form::Workbook(bytes) => Workbook::open(bytes)
                .map(|workbook| Self::Workbook(Box::new(workbook)))
                .map_err(|cause| RegisterError::Workbook { path: files.path.clone(), cause }),
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

    /// The frame of `table`; an absent one is empty, and a fault when it is required.
    ///
    /// # Errors
    ///
    /// Only when its columns cannot be put together.
    pub fn read(&mut self, table: Table, reader: &mut Reader<'_>) -> PolarsResult<DataFrame> {
        let fault = match self.open_table(table) {
            Ok(Some(opened)) => return reader.table(table, opened),
            Ok(None) => table.description().required.then_some(FaultKind::MissingTable),
            Err(cause) => Some(FaultKind::Unreadable { cause }),
        };
        if let Some(kind) = fault {
            reader.fault(table, None, None, String::new(), kind);
        }
        let names = table.columns().iter().map(|column| column.name.to_owned());
        reader.table(table, Opened { header: (1, names.collect()), parts: vec![Box::new(NoRows)] })
    }

    /// `None` when the register has no such table; an error with its cause.
    fn open_table(&self, table: Table) -> Result<Option<Opened<'_>>, String> {
        match self {
            Self::Csv { files, .. } => {
                let file = files.iter().find(|(name, _)| stem(name) == table.name());
                file.map(|(_, bytes)| folder::open(bytes)).transpose().map_err(|it| it.to_string())
            }
            Self::Workbook(workbook) => workbook.open_table(table.name()),
        }
    }
}

/// An absent table is empty.
struct NoRows;

impl Rows for NoRows {
    fn each(&mut self, _: &mut OnRow<'_>) {}
}

fn stem(name: &str) -> String {
    Path::new(name).file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}
