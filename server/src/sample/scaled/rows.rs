//! Rows of a table as bytes, without an allocation a row.

use std::{
    io::{self, Write},
    marker::PhantomData,
};

use app::schema::Line;
use time::{Date, Duration};

use super::{
    super::{Sink, round::day, write::file},
    history::LAST,
};

/// Bytes that are gathered before they are written.
const CHUNK: usize = 1 << 16;

/// A table of lines `L`. No cell needs quotes.
pub struct Rows<L> {
    out: Box<dyn Write>,
    bytes: Vec<u8>,
    /// Every day there is, as a date and as text.
    days: Vec<(Date, String)>,
    lines: PhantomData<L>,
}

/// What a cell holds.
pub enum Cell<'a> {
    Empty,
    Text(&'a str),
    Number(u32),
    /// The id of a row by its position: `P0000001` for `P` and 0.
    Id(&'static str, u32),
    /// A name that says that it is invented.
    Name(&'a str, u32),
    /// The number of a decision of this day, which says that it is invented.
    Decision(u32),
    Day(u32),
}

impl Cell<'_> {
    pub fn until(day: Option<u32>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

impl<L> Rows<L> {
    /// The table with its header.
    pub fn open<'a>(sink: &mut Sink) -> io::Result<Self>
    where
        L: Line<Cell<'a>>,
    {
        let date = |number| day(2018, 1, 1) + Duration::days(i64::from(number));
        let days = (0..=LAST).map(date).map(|date| (date, date.to_string())).collect();
        let (out, bytes) = (sink(&file(L::TABLE))?, Vec::with_capacity(2 * CHUNK));
        let mut rows = Self { out, bytes, days, lines: PhantomData };
        for column in L::TABLE.columns() {
            rows.put(column.name).put(",");
        }
        rows.end()?;
        Ok(rows)
    }

    pub fn date(&self, day: u32) -> Date {
        self.days[day as usize].0
    }

    pub fn write<'a>(&mut self, line: L) -> io::Result<()>
    where
        L: Line<Cell<'a>>,
    {
        for cell in line.cells() {
            self.cell(&cell);
            self.put(",");
        }
        self.end()
    }

    fn cell(&mut self, cell: &Cell<'_>) {
        match *cell {
            Cell::Empty => self,
            Cell::Text(text) => self.put(text),
            Cell::Number(number) => self.digits(number, 1),
            Cell::Id(letter, position) => self.put(letter).digits(position + 1, 7),
            Cell::Name(kind, position) => {
                self.put(kind).put(" ").digits(position + 1, 3).put(" (minh họa)")
            }
            Cell::Decision(day) => self.put("QĐ minh họa ").digits(day, 1),
            Cell::Day(day) => {
                self.bytes.extend_from_slice(self.days[day as usize].1.as_bytes());
                self
            }
        };
    }

    /// Ends the row.
    fn end(&mut self) -> io::Result<()> {
        self.bytes.pop();
        self.bytes.push(b'\n');
        if self.bytes.len() >= CHUNK {
            self.out.write_all(&self.bytes)?;
            self.bytes.clear();
        }
        Ok(())
    }

    pub fn finish(mut self) -> io::Result<()> {
        self.out.write_all(&self.bytes)?;
        self.out.flush()
    }

    fn put(&mut self, text: &str) -> &mut Self {
        self.bytes.extend_from_slice(text.as_bytes());
        self
    }

    /// The number with leading zeros up to `width`.
    fn digits(&mut self, mut number: u32, width: usize) -> &mut Self {
        let mut digits = [b'0'; 10];
        let mut start = digits.len();
        while number > 0 || digits.len() - start < width {
            start -= 1;
            digits[start] = b'0' + (number % 10) as u8;
            number /= 10;
        }
        self.bytes.extend_from_slice(&digits[start..]);
        self
    }
}
