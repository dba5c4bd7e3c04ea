//! Tables of places and of published figures, as rows of text.

use app::fault::{Entry, Fault};
use csv::{ReaderBuilder, StringRecord};
use serde::de::DeserializeOwned;

use crate::fault::{At, FileFault};

/// The columns of a table, and what is said of one that is not of their form.
pub struct Columns {
    /// Those that a table must have, and those that it may.
    pub required: &'static [&'static str],
    pub optional: &'static [&'static str],
    pub missing: &'static Entry,
    pub unknown: &'static Entry,
    pub ragged: &'static Entry,
    pub unread: &'static Entry,
}

impl Columns {
    /// The rows of a table by its name, which errors give, and its text (CSV), each with its number
    /// as a spreadsheet counts it.
    ///
    /// # Errors
    ///
    /// For a column that is missing or unknown.
    pub fn rows<T: DeserializeOwned>(
        &self,
        (file, text): (&str, &str),
    ) -> Result<impl Iterator<Item = Result<(usize, T), FileFault>>, FileFault> {
        let wrong = move |row, fault| FileFault::new(file, At::Row(row), fault);
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let header = reader.headers().map_err(|error| wrong(1, self.unread(&error)))?.clone();
        self.check(&header).map_err(|fault| wrong(1, fault))?;
        Ok(reader.into_records().zip(2..).map(move |(cells, number)| {
            let row = match cells {
                Ok(cells) => self.row(&cells, &header),
                Err(error) => Err(self.unread(&error)),
            };
            row.map(|row| (number, row)).map_err(|fault| wrong(number, fault))
        }))
    }

    /// Every column that a table must have, and none but those that are known.
    fn check(&self, header: &StringRecord) -> Result<(), Fault> {
        let columns = || self.required.iter().chain(self.optional).copied();
        let fault = |entry: &'static Entry, column: &str| {
            let all: Vec<&str> = columns().collect();
            Err(Fault::new(entry, column).with(all.join(", ")))
        };
        if let Some(other) = header.iter().find(|name| !columns().any(|known| known == *name)) {
            return fault(self.unknown, other);
        }
        match self.required.iter().find(|&&column| !header.iter().any(|name| name == column)) {
            Some(missing) => fault(self.missing, missing),
            None => Ok(()),
        }
    }

    fn row<T: DeserializeOwned>(
        &self,
        cells: &StringRecord,
        header: &StringRecord,
    ) -> Result<T, Fault> {
        if cells.len() != header.len() {
            return Err(Fault::new(self.ragged, "").with(cells.len()).with(header.len()));
        }
        cells.deserialize(Some(header)).map_err(|error| self.unread(&error))
    }

    fn unread(&self, error: &csv::Error) -> Fault {
        Fault::new(self.unread, "").with(error.to_string().trim_end_matches('.'))
    }
}
