//! The sheets of a workbook as plain rows, the form in which they are handed from one process to
//! another.

use std::{
    borrow::Cow,
    error::Error,
    io::{Cursor, Read, Write},
    ops::RangeInclusive,
};

use app::{board::Day, schema::Table};
use calamine::{Data, Range, Reader as _, Sheets, Xlsx, open_workbook_auto_from_rs};
use csv::{ReaderBuilder, WriterBuilder};

use super::super::cell::Cell;

/// A sheet, as far as it can be read.
pub struct Sheet {
    pub name: String,
    /// Each row with its number; the first is the header.
    pub rows: Result<Vec<(u32, Vec<Cell<'static>>)>, String>,
}

/// From the first day that a sheet knows to the end of 2099.
const DAYS: RangeInclusive<f64> = 1.0..=73_050.999_999;
const SHEET: &str = "sheet";
const ROW: &str = "row";
const FAILED: &str = "failed";
const END: &str = "end";

/// What of a workbook is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The sheets that are called as tables are.
    Tables,
    /// All sheets of any form of workbook; a row begins at column A, and a merged cell gives its
    /// value to all that it covers.
    Lists,
}

/// Writes the names of the sheets of the workbook in `bytes`, and the rows of those that are read.
///
/// # Errors
///
/// When it is not a workbook that can be read, or nothing can be written.
pub fn write(bytes: Vec<u8>, reading: Reading, to: impl Write) -> Result<(), Box<dyn Error>> {
    let bytes = Cursor::new(bytes);
    match reading {
        Reading::Tables => {
            let is_table = |name: &str| Table::READING.iter().any(|table| table.name() == name);
            let mut book = Xlsx::new(bytes)?;
            let names = book.sheet_names();
            let read = |name: &str| is_table(name).then(|| Ok(rows(&book.worksheet_range(name)?)));
            write_all(names, read, to)
        }
        Reading::Lists => {
            let mut book = open_workbook_auto_from_rs(bytes)?;
            let names = book.sheet_names();
            write_all(names, |name| Some(list(&mut book, name)), to)
        }
    }
}

type Row = (u32, Vec<String>);

fn write_all(
    names: Vec<String>,
    mut read: impl FnMut(&str) -> Option<Result<Vec<Row>, Box<dyn Error>>>,
    to: impl Write,
) -> Result<(), Box<dyn Error>> {
    let mut lines = WriterBuilder::new().flexible(true).from_writer(to);
    for name in names {
        lines.write_record([SHEET, &name])?;
        match read(&name) {
            None => {}
            Some(Ok(rows)) => {
                for (number, cells) in rows {
                    let head = [ROW.to_owned(), number.to_string()];
                    lines.write_record(head.into_iter().chain(cells))?;
                }
            }
            Some(Err(error)) => lines.write_record([FAILED, &error.to_string()])?,
        }
    }
    lines.write_record([END])?;
    Ok(lines.flush()?)
}

/// The sheets that were written.
///
/// # Errors
///
/// When that did not come to its end.
pub fn read(from: impl Read) -> Result<Vec<Sheet>, String> {
    let mut lines =
        ReaderBuilder::new().flexible(true).has_headers(false).from_reader(from).into_records();
    let mut sheets: Vec<Sheet> = Vec::new();
    while let Some(Ok(line)) = lines.next() {
        match (line.get(0), sheets.last_mut()) {
            (Some(END), _) => return Ok(sheets),
            (Some(SHEET), _) => {
                sheets.push(Sheet { name: line[1].to_owned(), rows: Ok(Vec::new()) });
            }
            (Some(ROW), Some(Sheet { rows: Ok(rows), .. })) => {
                let number = line[1].parse().map_err(|_| "a row without a number")?;
                rows.push((number, line.iter().skip(2).map(cell).collect()));
            }
            (Some(FAILED), Some(sheet)) => sheet.rows = Err(line[1].to_owned()),
            _ => break,
        }
    }
    Err("reading it did not come to an end".to_owned())
}

fn rows(range: &Range<Data>) -> Vec<Row> {
    let first = range.start().map_or(0, |(row, _)| row);
    let rows = range.rows().zip(first + 1..);
    rows.map(|(cells, number)| (number, cells.iter().map(written).collect())).collect()
}

fn list(book: &mut Sheets<Cursor<Vec<u8>>>, name: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let range = book.worksheet_range(name)?;
    let (top, left) = range.start().unwrap_or_default();
    let mut rows = rows(&range);
    for (_, cells) in &mut rows {
        cells.splice(0..0, std::iter::repeat_n(String::new(), left as usize));
    }
    if let Sheets::Xlsx(book) = book {
        for merged in book.merge_cells_by_sheet_name(name)? {
            spread(&mut rows, top, merged.start, merged.end);
        }
    }
    Ok(rows)
}

/// A merged cell gives its value to all that it covers.
fn spread(rows: &mut [Row], top: u32, start: (u32, u32), end: (u32, u32)) {
    let Some(first) = start.0.checked_sub(top).map(|row| row as usize) else { return };
    let value = rows.get(first).and_then(|(_, cells)| cells.get(start.1 as usize)).cloned();
    let Some(value) = value.filter(|value| !value.is_empty()) else { return };
    let last = (end.0.max(start.0) - top) as usize;
    for (_, cells) in rows.iter_mut().take(last + 1).skip(first) {
        for cell in cells.iter_mut().take(end.1 as usize + 1).skip(start.1 as usize) {
            cell.clone_from(&value);
        }
    }
}

/// A letter for the kind of the cell, then what it holds.
fn written(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::String(text) | Data::DurationIso(text) => format!("t{text}"),
        Data::Int(number) => format!("n{}", *number as f64),
        Data::Float(number) => format!("n{number}"),
        Data::Bool(flag) => format!("b{flag}"),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = match DAYS.contains(&moment.as_f64()) {
                true => moment.to_ymd_hms_milli(),
                false => (0, 0, 0, 0, 0, 0, 0),
            };
            match Day::from_ymd(year.into(), month, day) {
                Some(day) if moment.is_datetime() => format!("d{day}"),
                _ => format!("n{}", moment.as_f64()),
            }
        }
        Data::DateTimeIso(text) => match text.get(..10).and_then(|day| day.parse::<Day>().ok()) {
            Some(day) => format!("d{day}"),
            None => format!("t{text}"),
        },
        Data::Error(error) => format!("f{error}"),
    }
}

fn cell(written: &str) -> Cell<'static> {
    let mut letters = written.chars();
    let (kind, rest) = (letters.next(), letters.as_str());
    let cell = match kind {
        None => Some(Cell::Empty),
        Some('n') => rest.parse().ok().map(Cell::Number),
        Some('b') => rest.parse().ok().map(Cell::Flag),
        Some('d') => rest.parse().ok().map(Cell::Day),
        Some('f') => Some(Cell::Failed(rest.to_owned())),
        Some(_) => None,
    };
    cell.unwrap_or_else(|| Cell::Text(Cow::Owned(rest.to_owned())))
}
