//! Tables of places, of published figures and of notes, as rows of text.

use std::borrow::Cow;

use app::{
    board::Text,
    fault::{Entry, Fault},
};
use csv::StringRecord;
use serde::de::DeserializeOwned;

use crate::{
    fault::{At, FileFault, FileFaults},
    sheet::{Broken, Cell, Lines, Plain},
    written::form::{compose, is_control},
};

/// The columns of a table, and what is said of one that is not of their form.
pub struct Columns {
    /// Those that a table must have, and those that it may.
    pub required: &'static [Column],
    pub optional: &'static [Column],
    pub missing: &'static Entry,
    pub unknown: &'static Entry,
    pub double: &'static Entry,
    pub ragged: &'static Entry,
    pub unread: &'static Entry,
    pub too_many: &'static Entry,
    /// More rows are not read.
    pub most: usize,
}

/// A column of a table.
#[derive(Clone, Copy)]
pub struct Column {
    pub name: &'static str,
    /// Its Vietnamese heading, where no download of the site has the column.
    pub heading: Option<&'static str>,
}

impl Column {
    /// A column whose headings are those of the download.
    pub const fn told(name: &'static str) -> Self {
        Self { name, heading: None }
    }

    pub const fn headed(name: &'static str, heading: &'static str) -> Self {
        Self { name, heading: Some(heading) }
    }
}

/// A row with its number as a spreadsheet counts it.
pub type Numbered<T> = (usize, T);

impl Columns {
    /// The rows that say something of a table by its name, which errors give, and its text (CSV);
    /// those that are not of its form are among `faults`.
    ///
    /// # Errors
    ///
    /// For a column that is missing or unknown or stands twice, or for too many rows.
    pub fn rows<T: DeserializeOwned>(
        &self,
        (file, text): (&str, &str),
        faults: &mut FileFaults,
    ) -> Result<Vec<Numbered<T>>, FileFault> {
        let wrong = |row, fault| FileFault::new(file, At::Row(row), fault);
        let plain = Plain::new(text.as_bytes());
        let plain = plain.map_err(|why| wrong(1, self.unread(why.words())))?;
        let mut lines = Lines::new(&plain);
        let (row, names) =
            lines.first().map_err(|error| wrong(1, self.unread(error.to_string().into())))?;
        let mut names: Vec<_> = names.iter().map(|name| compose(name)).collect();
        // Spreadsheets write separators beyond the last column.
        while names.last().is_some_and(|name| name.is_empty()) {
            names.pop();
        }
        let header: StringRecord = names.iter().collect();
        self.check(&header).map_err(|fault| wrong(row as usize, fault))?;
        let mut rows = Vec::new();
        lines.each(&mut |number, cells| {
            let number = number as usize;
            if rows.len() > self.most {
                return;
            }
            let row = match cells {
                Ok(cells) if cells.iter().all(Cell::is_empty) => return,
                Ok(cells) => {
                    let texts = cells.iter().map(|cell| cell.text().unwrap_or_default());
                    let texts: Vec<_> = texts.map(text_of).collect();
                    self.row(&texts, &header)
                }
                Err(broken) => Err(self.unread(cause(broken))),
            };
            match row {
                Ok(row) => rows.push((number, row)),
                Err(fault) => faults.push(wrong(number, fault)),
            }
        });
        if rows.len() <= self.most {
            return Ok(rows);
        }
        Err(FileFault::new(file, At::File, Fault::new(self.too_many, "").with(self.most)))
    }

    /// All columns that a table can have.
    pub fn all(&self) -> impl Iterator<Item = Column> {
        self.required.iter().chain(self.optional).copied()
    }

    /// Every column that a table must have, and none but those that are known, each once.
    fn check(&self, header: &StringRecord) -> Result<(), Fault> {
        let columns = || self.all().map(|column| column.name);
        let fault = |entry: &'static Entry, column: &str| {
            let all: Vec<&str> = columns().collect();
            Err(Fault::new(entry, column).with(all.join(", ")))
        };
        if let Some(other) = header.iter().find(|name| !columns().any(|known| known == *name)) {
            return fault(self.unknown, other);
        }
        let stands_before = |at: usize, name: &str| header.iter().take(at).any(|it| it == name);
        let mut columns_of_file = header.iter().enumerate();
        if let Some((_, twice)) = columns_of_file.find(|(at, name)| stands_before(*at, name)) {
            return Err(Fault::new(self.double, twice));
        }
        match self.required.iter().find(|column| !header.iter().any(|name| name == column.name)) {
            Some(missing) => fault(self.missing, missing.name),
            None => Ok(()),
        }
    }

    /// Empty cells at the end of a row may be left out, or be more than there are columns.
    fn row<T: DeserializeOwned>(
        &self,
        cells: &[Cow<'_, str>],
        header: &StringRecord,
    ) -> Result<T, Fault> {
        let is_required =
            |at: &usize| self.required.iter().any(|column| header.get(*at) == Some(column.name));
        let needed = (0..header.len()).rfind(is_required);
        let filled = cells.iter().rposition(|cell| !cell.is_empty());
        if Some(cells.len()) <= needed || filled >= Some(header.len()) {
            return Err(Fault::new(self.ragged, "").with(cells.len()).with(header.len()));
        }
        let whole: StringRecord =
            (0..header.len()).map(|at| cells.get(at).map_or("", |cell| &**cell)).collect();
        let row = whole.deserialize(Some(header));
        row.map_err(|error| self.unread(error.to_string().trim_end_matches('.').to_owned().into()))
    }

    fn unread(&self, cause: Text) -> Fault {
        Fault::new(self.unread, "").with_text(cause)
    }
}

/// What is kept of a cell; control characters stay, for whoever refuses them.
fn text_of(cell: &str) -> Cow<'_, str> {
    if cell.contains(is_control) { Cow::Borrowed(cell.trim()) } else { compose(cell) }
}

fn cause(broken: Broken) -> Text {
    let (vi, en) = match broken {
        Broken::NotUtf8 => ("không phải UTF-8", "it is not UTF-8"),
        Broken::OpenQuote => ("dấu ngoặc kép không đóng", "a quote is not closed"),
        Broken::InnerQuote => ("dấu ngoặc kép ở giữa ô", "a quote stands within a cell"),
        Broken::Unreadable(cause) => return cause.into(),
    };
    Text { vi: vi.to_owned(), en: en.to_owned() }
}
