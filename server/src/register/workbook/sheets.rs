//! The sheets of a workbook as plain rows, the form in which they are handed from one process to
//! another.

use std::{
    borrow::Cow,
    io::{Cursor, Read, Write},
    ops::RangeInclusive,
};

use app::board::Day;
use calamine::{Data, Reader as _, Xlsx, XlsxError};
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

/// Writes the sheets of the workbook in `bytes`, only the rows of those that `is_table` names.
///
/// # Errors
///
/// When it is not a workbook that can be read, or nothing can be written.
pub fn write(
    bytes: Vec<u8>,
    is_table: impl Fn(&str) -> bool,
    to: impl Write,
) -> Result<(), Box<dyn std::error::Error>> {
    let mut book = Xlsx::new(Cursor::new(bytes))?;
    let mut lines = WriterBuilder::new().flexible(true).from_writer(to);
    for name in book.sheet_names() {
        lines.write_record([SHEET, &name])?;
        if !is_table(&name) {
            continue;
        }
        match rows(&mut book, &name) {
            Ok(rows) => {
                for (number, cells) in rows {
                    let head = [ROW.to_owned(), number.to_string()];
                    lines.write_record(head.into_iter().chain(cells))?;
                }
            }
            Err(error) => lines.write_record([FAILED, &error.to_string()])?,
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

type Row = (u32, Vec<String>);

fn rows(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Result<Vec<Row>, XlsxError> {
    let range = book.worksheet_range(name)?;
    let first = range.start().map_or(0, |(row, _)| row);
    let rows = range.rows().zip(first + 1..);
    Ok(rows.map(|(cells, number)| (number, cells.iter().map(written).collect())).collect())
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
