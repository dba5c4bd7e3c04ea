//! Tables in CSV files.

use std::{
    borrow::Cow,
    io::{self, Read},
};

use app::format::unguard;
use csv::Terminator;

use super::{
    FaultKind,
    cell::Cell,
    reader::{OnRow, Opened, Rows},
};

/// Enough for any header row.
const START: usize = 64 * 1024;
/// A file is read in parts from twice this size on.
const PART: usize = 1 << 20;

/// The table in a CSV file.
///
/// # Errors
///
/// When its header is not UTF-8.
pub fn open(bytes: &[u8]) -> Result<Opened<'_>, csv::Error> {
    // Spreadsheets set to Vietnamese write semicolons: the header tells.
    let mut lines = bytes[..bytes.len().min(START)].split(|&byte| byte == b'\n');
    let line = lines.find(|line| !line.trim_ascii().is_empty()).unwrap_or_default();
    let semicolons = line.contains(&b';') && !line.contains(&b',');
    let delimiter = if semicolons { b';' } else { b',' };
    let mut rows = CsvRows::new(bytes, delimiter, 0);
    let mut header = csv::StringRecord::new();
    rows.reader.read_record(&mut header)?;
    rows.inner_breaks = breaks(header.as_slice().as_bytes());
    let names = header.iter().map(|name| name.trim_end_matches('\r').to_owned()).collect();
    let header = (rows.last_row().max(1), names);
    // Where quotes are, the end of a line need not be that of a row.
    if bytes.len() < 2 * PART || bytes.contains(&b'"') {
        return Ok(Opened { header, parts: vec![Box::new(rows)] });
    }
    // The end that a last line is given lies beyond the file.
    let mut rest = bytes.get(rows.reader.position().byte() as usize..).unwrap_or_default();
    let mut lines = u64::from(header.0);
    let mut parts: Vec<Box<dyn Rows>> = Vec::new();
    while !rest.is_empty() {
        let middle = rest.len().min(PART);
        let end = rest[middle..].iter().position(|&byte| byte == b'\n');
        let (part, after) = rest.split_at(end.map_or(rest.len(), |end| middle + end + 1));
        parts.push(Box::new(CsvRows::new(part, delimiter, lines)));
        (rest, lines) = (after, lines + breaks(part));
    }
    Ok(Opened { header, parts })
}

/// Every row of a CSV file with the number that a spreadsheet gives it.
///
/// # Errors
///
/// The first row that cannot be read, and why.
pub fn csv_rows(
    bytes: &[u8],
    delimiter: u8,
) -> Result<Vec<(u32, Vec<Cell<'static>>)>, (u32, FaultKind)> {
    let (mut rows, mut wrong) = (Vec::new(), None);
    CsvRows::new(bytes, delimiter, 0).each(&mut |number, cells| match cells {
        Ok(cells) => rows.push((number, cells.iter().cloned().map(Cell::into_owned).collect())),
        Err(kind) => wrong = wrong.take().or(Some((number, kind))),
    });
    wrong.map_or(Ok(rows), Err)
}

/// Rows of a CSV file, read as a stream.
struct CsvRows<'a> {
    reader: csv::Reader<LineEnds<'a>>,
    /// Lines of the file before these.
    lines_before: u64,
    /// Line breaks inside of cells so far.
    inner_breaks: u64,
}

impl<'a> CsvRows<'a> {
    fn new(bytes: &'a [u8], delimiter: u8, lines_before: u64) -> Self {
        let reader = csv::ReaderBuilder::new()
            .flexible(true)
            .has_headers(false)
            .delimiter(delimiter)
            .buffer_capacity(1 << 16)
            // Not the default, which counts the two bytes of a Windows line end apart.
            .terminator(Terminator::Any(b'\n'))
            .from_reader(LineEnds { input: bytes, last: b'\n', ended: false });
        Self { reader, lines_before, inner_breaks: 0 }
    }

    /// The row that was read last. A spreadsheet shows a cell of several lines
    /// as one row, and an empty line as a row.
    fn last_row(&self) -> u32 {
        let last_line = self.reader.position().line() - u64::from(!self.reader.get_ref().ended);
        u32::try_from(self.lines_before + last_line - self.inner_breaks).unwrap_or(u32::MAX)
    }
}

/// Ends the last line, where a file does not.
struct LineEnds<'a> {
    input: &'a [u8],
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
    fn each(&mut self, row: &mut OnRow<'_>) {
        let mut record = csv::ByteRecord::new();
        loop {
            let more = self.reader.read_byte_record(&mut record);
            self.inner_breaks += breaks(record.as_slice());
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

fn breaks(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|&&byte| byte == b'\n').count() as u64
}

/// Cells without the guard that a download puts before what looks like a formula.
fn cells(record: &csv::ByteRecord) -> Option<Vec<Cell<'_>>> {
    let text = std::str::from_utf8(record.as_slice()).ok()?;
    let last = record.len().saturating_sub(1);
    let cell = |position: usize| {
        let cell = text.get(record.range(position)?)?;
        let before_end = cell.strip_suffix('\r').filter(|_| position == last);
        Some(match before_end.unwrap_or(cell) {
            "" => Cell::Empty,
            text => Cell::Text(Cow::Borrowed(unguard(text))),
        })
    };
    (0..record.len()).map(cell).collect()
}
