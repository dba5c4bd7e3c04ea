//! The sheets of a file, as plain rows.

use std::{borrow::Cow, io::Cursor, path::Path};

use app::board::Day;
use calamine::{Data, Reader, Sheets, open_workbook_auto_from_rs};

use crate::disk;

pub use crate::register::cell::Cell;

/// A row with its number, as a spreadsheet counts it.
pub type Row = (u32, Vec<Cell<'static>>);

/// A sheet, as far as it can be read.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub file: String,
    pub name: String,
    pub rows: Result<Vec<Row>, String>,
}

/// Larger files are no lists.
const LARGEST: u64 = 20 << 20;

/// The sheets of the file at `path`; one whose rows are an error when it cannot be read.
pub fn sheets(path: &Path) -> Vec<Sheet> {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let failed = |cause| vec![Sheet { file: file.clone(), name: String::new(), rows: Err(cause) }];
    let bytes = match disk::read(path, LARGEST) {
        Ok(bytes) => bytes,
        Err(error) => return failed(error.to_string()),
    };
    let is_book = bytes.starts_with(b"PK") || bytes.starts_with(b"\xd0\xcf\x11\xe0");
    match is_book {
        true => book(&file, bytes).unwrap_or_else(failed),
        false => {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            vec![Sheet { rows: text(&bytes), file, name }]
        }
    }
}

fn text(bytes: &[u8]) -> Result<Vec<Row>, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let delimiter = [';', '\t']
        .into_iter()
        .find(|&mark| first.matches(mark).count() > first.matches(',').count());
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.map_or(b',', |mark| mark as u8))
        .from_reader(text.as_bytes());
    let rows = reader.records().zip(1..).map(|(record, number)| {
        let record = record.map_err(|error| error.to_string())?;
        let cell = |text: &str| match text {
            "" => Cell::Empty,
            text => Cell::Text(Cow::Owned(text.to_owned())),
        };
        Ok((number, record.iter().map(cell).collect()))
    });
    rows.collect()
}

fn book(file: &str, bytes: Vec<u8>) -> Result<Vec<Sheet>, String> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|it| it.to_string())?;
    let names = book.sheet_names();
    let sheet = |name: String| Sheet { file: file.to_owned(), rows: rows(&mut book, &name), name };
    Ok(names.into_iter().map(sheet).collect())
}

fn rows(book: &mut Sheets<Cursor<Vec<u8>>>, name: &str) -> Result<Vec<Row>, String> {
    let range = book.worksheet_range(name).map_err(|error| error.to_string())?;
    let (top, left) = range.start().unwrap_or_default();
    let before = std::iter::repeat_n(Cell::Empty, left as usize);
    let rows = range.rows().zip(top + 1..);
    let mut rows: Vec<Row> = rows
        .map(|(cells, number)| (number, before.clone().chain(cells.iter().map(cell)).collect()))
        .collect();
    if let Sheets::Xlsx(book) = book {
        for merged in book.merge_cells_by_sheet_name(name).unwrap_or_default() {
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
    let last = (end.0 - top) as usize;
    for (_, cells) in rows.iter_mut().take(last + 1).skip(first) {
        for cell in cells.iter_mut().take(end.1 as usize + 1).skip(start.1 as usize) {
            *cell = value.clone();
        }
    }
}

fn cell(data: &Data) -> Cell<'static> {
    match data {
        Data::Empty => Cell::Empty,
        Data::String(text) | Data::DurationIso(text) => Cell::Text(Cow::Owned(text.clone())),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(flag) => Cell::Flag(*flag),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            match Day::from_ymd(year.into(), month, day) {
                Some(day) if moment.is_datetime() => Cell::Day(day),
                _ => Cell::Number(moment.as_f64()),
            }
        }
        Data::DateTimeIso(text) => match text.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => Cell::Day(day),
            None => Cell::Text(Cow::Owned(text.clone())),
        },
        Data::Error(error) => Cell::Failed(error.to_string()),
    }
}
