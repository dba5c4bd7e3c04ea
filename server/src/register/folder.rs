use std::{
    borrow::Cow,
    io::{self, Cursor, Read},
};

use app::format::unguard;
use csv::Terminator;

use super::{
    FaultKind,
    cell::Cell,
    reader::{OnRow, Rows},
};

/// A table in a CSV file, read as a stream.
pub struct CsvRows<'a> {
    reader: csv::Reader<LineEnds<'a>>,
    header: Vec<String>,
    header_row: u32,
    /// Line breaks inside of cells so far.
    inner_breaks: u64,
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
        let mut lines = start.split(|&byte| byte == b'\n');
        let line = lines.find(|line| !line.trim_ascii().is_empty()).unwrap_or_default();
        let semicolons = line.contains(&b';') && !line.contains(&b',');
        let whole: Box<dyn Read + 'a> = Box::new(Cursor::new(start).chain(input));
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .delimiter(if semicolons { b';' } else { b',' })
            // Not the default, which counts the two bytes of a Windows line end apart.
            .terminator(Terminator::Any(b'\n'))
            .from_reader(LineEnds { input: whole, last: b'\n', ended: false });
        let header: Vec<String> =
            reader.headers()?.iter().map(|name| name.trim_end_matches('\r').to_owned()).collect();
        let inner_breaks = breaks(header.iter().map(String::as_bytes));
        let mut rows = Self { reader, header, header_row: 1, inner_breaks };
        rows.header_row = rows.last_row().max(1);
        Ok(rows)
    }

    /// The row that was read last. A spreadsheet shows a cell of several lines
    /// as one row, and an empty line as a row.
    fn last_row(&self) -> u32 {
        let last_line = self.reader.position().line() - u64::from(!self.reader.get_ref().ended);
        u32::try_from(last_line - self.inner_breaks).unwrap_or(u32::MAX)
    }
}

/// Ends the last line, where a file does not.
struct LineEnds<'a> {
    input: Box<dyn Read + 'a>,
    last: u8,
    /// True when the reader asked for more than there is. Since every line ends,
    /// it has then read past a quote that nothing closes.
    ended: bool,
}

impl Read for LineEnds<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut length = self.input.read(buffer)?;
        if length == 0 && self.last != b'\n' && !buffer.is_empty() {
            buffer[0] = b'\n';
            length = 1;
        }
        match buffer[..length].last() {
            Some(&last) => self.last = last,
            None => self.ended = true,
        }
        Ok(length)
    }
}

impl Rows for CsvRows<'_> {
    fn header(&mut self) -> (u32, Vec<String>) {
        (self.header_row, self.header.clone())
    }

    fn each(&mut self, row: &mut OnRow<'_>) {
        let mut record = csv::ByteRecord::new();
        loop {
            let more = self.reader.read_byte_record(&mut record);
            self.inner_breaks += breaks(record.iter());
            let number = self.last_row();
            match more {
                Ok(false) => return,
                Ok(true) if self.reader.get_ref().ended => row(number, Err(FaultKind::OpenQuote)),
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

/// Cells without the guard that a download puts before what looks like a formula.
fn cells(record: &csv::ByteRecord) -> Option<Vec<Cell<'_>>> {
    let last = record.len().saturating_sub(1);
    record
        .iter()
        .enumerate()
        .map(|(position, cell)| {
            let before_end = cell.strip_suffix(b"\r").filter(|_| position == last);
            match std::str::from_utf8(before_end.unwrap_or(cell)).ok()? {
                "" => Some(Cell::Empty),
                text => Some(Cell::Text(Cow::Borrowed(unguard(text)))),
            }
        })
        .collect()
}
