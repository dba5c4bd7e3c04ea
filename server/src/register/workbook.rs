//! Tables on the sheets of a workbook.

mod bounds;
mod sheets;

use std::{error::Error, io::Write};

pub use self::sheets::{Reading, Sheet};
use super::{
    cell::Cell,
    reader::{OnRow, Opened, Rows},
};
use crate::apart;

/// The hidden command that reads a workbook from standard input and writes its sheets.
pub const COMMAND: &str = "sheets";
/// With it, what [`Reading::Lists`] has.
pub const LISTS: &str = "--lists";

/// Writes the sheets of the workbook in `bytes` as another process reads them.
///
/// # Errors
///
/// When it is not a workbook that can be read, or nothing can be written.
pub fn write_sheets(
    bytes: Vec<u8>,
    reading: Reading,
    to: impl Write,
) -> Result<(), Box<dyn Error>> {
    sheets::write(bytes, reading, to)
}

/// Every sheet of a workbook with all its rows.
///
/// # Errors
///
/// When the bytes are no workbook, or one that takes more than a list needs.
pub fn lists(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    read(bytes, Reading::Lists)
}

/// A workbook whose sheets are tables.
pub struct Workbook(Vec<Sheet>);

impl Workbook {
    /// # Errors
    ///
    /// When the bytes are not an `.xlsx` workbook, or one that takes more than a register needs.
    pub fn open(bytes: &[u8]) -> Result<Self, String> {
        read(bytes, Reading::Tables).map(Self)
    }

    pub fn sheets(&self) -> Vec<String> {
        self.0.iter().map(|sheet| sheet.name.clone()).collect()
    }

    /// # Errors
    ///
    /// When the sheet could not be read.
    pub fn open_table(&self, name: &str) -> Result<Option<Opened<'_>>, String> {
        let Some(sheet) = self.0.iter().find(|sheet| sheet.name == name) else { return Ok(None) };
        let rows = sheet.rows.as_ref().map_err(Clone::clone)?;
        let (number, names) = rows.first().map_or((1, &[][..]), |(row, cells)| (*row, cells));
        let header = (number, names.iter().map(Cell::excerpt).collect());
        Ok(Some(Opened { header, parts: vec![Box::new(SheetRows(rows.get(1..).unwrap_or(&[])))] }))
    }
}

fn read(bytes: &[u8], reading: Reading) -> Result<Vec<Sheet>, String> {
    // What is no archive has no parts to look at: the process that reads it is bounded.
    if reading == Reading::Tables || bytes.starts_with(b"PK") {
        bounds::check(bytes).map_err(|unfit| unfit.to_string())?;
    }
    let arguments = match reading {
        Reading::Tables => &[COMMAND][..],
        Reading::Lists => &[COMMAND, LISTS],
    };
    let written = match apart::run(arguments, bytes) {
        Some(written) => written.map_err(|error| error.to_string())?,
        None => {
            let mut written = Vec::new();
            write_sheets(bytes.to_vec(), reading, &mut written)
                .map_err(|error| error.to_string())?;
            written
        }
    };
    sheets::read(&written[..])
}

/// The rows of a table on a sheet.
struct SheetRows<'a>(&'a [(u32, Vec<Cell<'static>>)]);

impl Rows for SheetRows<'_> {
    fn each(&mut self, row: &mut OnRow<'_>) {
        for (number, cells) in self.0 {
            row(*number, Ok(cells));
        }
    }
}
