//! Rows of a text with separators, read as a stream.

use std::{
    borrow::Cow,
    io::{self, Read},
};

use app::format::unguard;
use csv::Terminator;
use memchr::{memchr, memchr_iter};
use smallvec::SmallVec;

use super::{Cell, Plain, cell::is_error, quotes};

/// A text is read in parts from twice this size on.
const PART: usize = 1 << 20;
/// A register's tables have no more columns: so many cells need no room of their own.
const FEW: usize = 16;

/// Takes a row's number and cells, or why it cannot be read.
pub type OnRow<'r> = dyn FnMut(u32, Result<&[Cell<'_>], Broken>) + 'r;

/// Why a row cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    NotUtf8,
    /// A quote that nothing closes.
    OpenQuote,
    /// A quote in the midst of a cell.
    InnerQuote,
    Unreadable(String),
}

/// Rows of a text.
pub struct Lines<'a> {
    reader: csv::Reader<LineEnds<'a>>,
    text: &'a [u8],
    delimiter: u8,
    /// True when there are quotes anywhere.
    quoted: bool,
    /// Lines of the file before these.
    lines_before: u64,
    /// Line breaks inside of cells so far.
    inner_breaks: u64,
}

impl<'a> Lines<'a> {
    pub fn new(plain: &'a Plain<'_>) -> Self {
        let quoted = memchr(b'"', &plain.bytes).is_some();
        Self::of(&plain.bytes, plain.delimiter, quoted, plain.lines_before)
    }

    /// The next row that is not blank, with its number, as plain text.
    ///
    /// # Errors
    ///
    /// When it is not UTF-8.
    pub fn first(&mut self) -> Result<(u32, Vec<String>), csv::Error> {
        let mut record = csv::StringRecord::new();
        self.reader.read_record(&mut record)?;
        self.inner_breaks = breaks(record.as_slice().as_bytes());
        let names = record.iter().map(|name| name.trim_end_matches('\r').to_owned()).collect();
        Ok((self.last_row().max(1), names))
    }

    /// The rows that were not read yet, in parts that can be read side by side.
    pub fn split(self) -> Vec<Self> {
        // Where quotes are, the end of a line need not be that of a row.
        if self.text.len() < 2 * PART || self.quoted {
            return vec![self];
        }
        let mut lines = u64::from(self.last_row().max(1));
        // The end that a last line is given lies beyond the text.
        let mut rest = self.text.get(self.reader.position().byte() as usize..).unwrap_or_default();
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let middle = rest.len().min(PART);
            let end = memchr(b'\n', &rest[middle..]);
            let (part, after) = rest.split_at(end.map_or(rest.len(), |end| middle + end + 1));
            parts.push(Self::of(part, self.delimiter, false, lines));
            (rest, lines) = (after, lines + breaks(part));
        }
        parts
    }

    /// About as many as there are, at most [`PART`] / 8.
    pub fn rows(&self) -> usize {
        breaks(self.text).min(PART as u64 / 8) as usize
    }

    pub fn each(&mut self, row: &mut OnRow<'_>) {
        let mut record = csv::ByteRecord::new();
        loop {
            let start = self.reader.position().byte() as usize;
            let more = self.reader.read_byte_record(&mut record);
            // Without quotes a cell ends with its line.
            if self.quoted {
                self.inner_breaks += breaks(record.as_slice());
            }
            let number = self.last_row();
            match more {
                Ok(false) => return,
                Ok(true) if self.reader.get_ref().ended => row(number, Err(Broken::OpenQuote)),
                Ok(true) if self.quoted && !self.fits(start) => {
                    row(number, Err(Broken::InnerQuote));
                }
                Ok(true) if self.quoted && quotes::hide_rows(&record, self.delimiter) => {
                    row(number, Err(Broken::OpenQuote));
                }
                Ok(true) => {
                    let cells = cells(&record);
                    row(number, cells.as_deref().ok_or(Broken::NotUtf8));
                }
                Err(error) => {
                    row(number, Err(Broken::Unreadable(error.to_string())));
                    return;
                }
            }
        }
    }

    /// True when every quote of the row that was read last opens, closes or is doubled.
    fn fits(&self, start: usize) -> bool {
        let end = (self.reader.position().byte() as usize).min(self.text.len());
        quotes::fit(self.text.get(start..end).unwrap_or_default(), self.delimiter)
    }

    fn of(text: &'a [u8], delimiter: u8, quoted: bool, lines_before: u64) -> Self {
        let reader = csv::ReaderBuilder::new()
            .flexible(true)
            .has_headers(false)
            .delimiter(delimiter)
            .buffer_capacity(1 << 16)
            // Not the default, which counts the two bytes of a Windows line end apart.
            .terminator(Terminator::Any(b'\n'))
            .from_reader(LineEnds { input: text, last: b'\n', ended: false });
        Self { reader, text, delimiter, quoted, lines_before, inner_breaks: 0 }
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

fn breaks(bytes: &[u8]) -> u64 {
    memchr_iter(b'\n', bytes).count() as u64
}

/// Cells as they were meant: without the guard that a download puts before what looks like a
/// formula, and `="03022"` as the text in it.
fn cells(record: &csv::ByteRecord) -> Option<SmallVec<[Cell<'_>; FEW]>> {
    let text = std::str::from_utf8(record.as_slice()).ok()?;
    let last = record.len().saturating_sub(1);
    let mut cells = SmallVec::new();
    for position in 0..record.len() {
        let cell = text.get(record.range(position)?)?;
        let before_end = cell.strip_suffix('\r').filter(|_| position == last);
        let text = before_end.unwrap_or(cell);
        cells.push(match text.as_bytes() {
            [] | [b'=', b'"', b'"'] => Cell::Empty,
            [b'#', ..] if is_error(text) => Cell::Failed(text.into()),
            [b'\'', ..] => Cell::Text(Cow::Borrowed(unguard(text))),
            [b'=', b'"', _, .., b'"'] => Cell::Constant(text[2..text.len() - 1].into()),
            _ => Cell::Text(Cow::Borrowed(text)),
        });
    }
    Some(cells)
}
