use std::{borrow::Cow, io::Cursor};

use app::board::Day;
use calamine::{Data, Range, Reader as _, Xlsx, XlsxError};

use super::{
    cell::Cell,
    reader::{OnRow, Opened, Rows},
};

/// A workbook whose sheets are tables.
pub struct Workbook(Xlsx<Cursor<Vec<u8>>>);

/// From the first to the last row and column with a cell: more than three million
/// rows of the widest table.
const MAX_CELLS: u64 = 20_000_000;

impl Workbook {
    /// # Errors
    ///
    /// When the bytes are not an `.xlsx` workbook.
    pub fn open(bytes: Vec<u8>) -> Result<Self, XlsxError> {
        Ok(Self(Xlsx::new(Cursor::new(bytes))?))
    }

    pub fn sheets(&self) -> Vec<String> {
        self.0.sheet_names()
    }

    /// # Errors
    ///
    /// When the sheet cannot be read.
    pub fn open_table(&mut self, sheet: &str) -> Result<Opened<'static>, XlsxError> {
        self.check_extent(sheet)?;
        let range = self.0.worksheet_range(sheet)?;
        let first = range.start().map_or(0, |(row, _)| row);
        let names = range.rows().next().into_iter().flatten().map(ToString::to_string);
        let header = (first + 1, names.collect());
        Ok(Opened { header, parts: vec![Box::new(SheetRows(range))] })
    }

    /// Two cells at the far corners of a sheet would take all memory there is.
    fn check_extent(&mut self, sheet: &str) -> Result<(), XlsxError> {
        let mut cells = match self.0.worksheet_cells_reader(sheet) {
            Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
            cells => cells?,
        };
        let (mut rows, mut columns) = ((u32::MAX, 0), (u32::MAX, 0));
        while let Some(cell) = cells.next_cell()? {
            let (row, column) = cell.get_position();
            rows = (rows.0.min(row), rows.1.max(row));
            columns = (columns.0.min(column), columns.1.max(column));
        }
        let length = |(first, last): (u32, u32)| u64::from(last.saturating_sub(first)) + 1;
        if length(rows) * length(columns) > MAX_CELLS {
            return Err(XlsxError::Unexpected(
                "its cells lie too far apart; delete what stands far right or far below",
            ));
        }
        Ok(())
    }
}

/// The rows of a table on a sheet.
struct SheetRows(Range<Data>);

impl Rows for SheetRows {
    fn each(&mut self, row: &mut OnRow<'_>) {
        let first = self.0.start().map_or(0, |(row, _)| row);
        for (cells, number) in self.0.rows().zip(first + 1..).skip(1) {
            let cells: Vec<Cell<'_>> = cells.iter().map(cell).collect();
            row(number, Ok(&cells));
        }
    }
}

fn cell(data: &Data) -> Cell<'_> {
    match data {
        Data::Empty => Cell::Empty,
        Data::String(text) => Cell::Text(Cow::Borrowed(text)),
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
            None => Cell::Text(Cow::Borrowed(text)),
        },
        Data::DurationIso(text) => Cell::Text(Cow::Borrowed(text)),
        Data::Error(error) => Cell::Failed(error.to_string()),
    }
}
