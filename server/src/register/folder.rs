use std::{
    borrow::Cow,
    io::{Cursor, Read},
};

use super::{
    FaultKind,
    cell::Cell,
    reader::{OnRow, Rows},
};

/// A table in a CSV file, read as a stream.
pub struct CsvRows<'a> {
    reader: csv::Reader<Box<dyn Read + 'a>>,
    header: Vec<String>,
}

/// Enough for any header row.
const START: u64 = 64 * 1024;

impl<'a> CsvRows<'a> {
    /// # Errors
    ///
    /// When the file cannot be read or its header is not UTF-8.
    pub fn new(mut input: impl Read + 'a) -> Result<Self, csv::Error> {
        let mut start = Vec::new();
        input.by_ref().take(START).read_to_end(&mut start)?;
        // Spreadsheets set to Vietnamese write semicolons: the header tells.
        let line = start.split(|&byte| byte == b'\n').next().unwrap_or_default();
        let semicolons = line.contains(&b';') && !line.contains(&b',');
        let whole: Box<dyn Read + 'a> = Box::new(Cursor::new(start).chain(input));
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .delimiter(if semicolons { b';' } else { b',' })
            .from_reader(whole);
        let header = reader.headers()?.iter().map(str::to_owned).collect();
        Ok(Self { reader, header })
    }
}

impl Rows for CsvRows<'_> {
    fn header(&mut self) -> Vec<String> {
        self.header.clone()
    }

    fn each(&mut self, row: &mut OnRow<'_>) {
        let mut record = csv::ByteRecord::new();
        // A spreadsheet shows a cell of several lines as one row, and an empty line as a row.
        let mut inner_breaks = breaks(self.header.iter().map(String::as_bytes));
        loop {
            let more = self.reader.read_byte_record(&mut record);
            inner_breaks += breaks(record.iter());
            let last_line = self.reader.position().line() - u64::from(!self.reader.is_done());
            let number = u32::try_from(last_line - inner_breaks).unwrap_or(u32::MAX);
            match more {
                Ok(false) => return,
                Ok(true) => match cells(&record) {
                    Some(cells) => row(number, Ok(&cells)),
                    None => row(number, Err(FaultKind::NotUtf8)),
                },
                Err(error) => {
                    row(number, Err(FaultKind::Unreadable { cause: error.to_string() }));
                    return;
                }
            }
        }
    }
}

fn breaks<'b>(cells: impl Iterator<Item = &'b [u8]>) -> u64 {
    cells.map(|cell| cell.iter().filter(|&&byte| byte == b'\n').count() as u64).sum()
}

fn cells(record: &csv::ByteRecord) -> Option<Vec<Cell<'_>>> {
    record
        .iter()
        .map(|cell| match std::str::from_utf8(cell).ok()? {
            "" => Some(Cell::Empty),
            text => Some(Cell::Text(Cow::Borrowed(text))),
        })
        .collect()
}
