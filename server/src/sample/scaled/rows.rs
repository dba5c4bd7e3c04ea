//! Rows of a table as bytes, without an allocation a row.

use std::io::{self, Write};

use time::{Date, Duration};

use super::{
    super::{Sink, round::day, table::Table},
    history::LAST,
};

/// Bytes that are gathered before they are written.
const CHUNK: usize = 1 << 16;

/// A table that takes its cells from left to right. No cell needs quotes.
pub struct Rows {
    out: Box<dyn Write>,
    bytes: Vec<u8>,
    /// Every day there is, as a date and as text.
    days: Vec<(Date, String)>,
}

impl Rows {
    /// The table with its header.
    pub fn open(table: &Table, sink: &mut Sink) -> io::Result<Self> {
        let date = |number| day(2018, 1, 1) + Duration::days(i64::from(number));
        let days = (0..=LAST).map(date).map(|date| (date, date.to_string())).collect();
        let mut rows = Self { out: sink(table.file)?, bytes: Vec::with_capacity(2 * CHUNK), days };
        table.columns.iter().for_each(|column| {
            rows.text(column);
        });
        rows.end()?;
        Ok(rows)
    }

    pub fn date(&self, day: u32) -> Date {
        self.days[day as usize].0
    }

    pub fn text(&mut self, cell: &str) -> &mut Self {
        self.put(cell).close()
    }

    pub fn empty(&mut self) -> &mut Self {
        self.close()
    }

    /// The id of a row by its position: `P0000001` for `P` and 0.
    pub fn id(&mut self, letter: &str, position: u32) -> &mut Self {
        self.put(letter).digits(position + 1, 7).close()
    }

    /// A name that says that it is invented.
    pub fn named(&mut self, kind: &str, position: u32) -> &mut Self {
        self.put(kind).put(" ").digits(position + 1, 3).put(" (minh họa)").close()
    }

    pub fn number(&mut self, number: u32, width: usize) -> &mut Self {
        self.digits(number, width).close()
    }

    /// The number of a decision of this day, which says that it is invented.
    pub fn decision(&mut self, day: u32) -> &mut Self {
        self.put("QĐ minh họa ").digits(day, 1).close()
    }

    pub fn day(&mut self, day: Option<u32>) -> &mut Self {
        if let Some(day) = day {
            self.bytes.extend_from_slice(self.days[day as usize].1.as_bytes());
        }
        self.close()
    }

    /// Ends the row.
    pub fn end(&mut self) -> io::Result<()> {
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

    fn close(&mut self) -> &mut Self {
        self.bytes.push(b',');
        self
    }
}
