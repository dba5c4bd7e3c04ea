//! The sheets of a workbook as plain rows, the form in which they are handed from one process to
//! another.

mod coded;

use std::{
    error::Error,
    io::{Cursor, ErrorKind, Read, Write},
    panic,
};

use calamine::{
    Data, Dimensions, Ods, Range, Reader, SheetVisible, Sheets, Xls, Xlsb, Xlsx,
    open_workbook_from_rs,
};
use csv::{ReaderBuilder, WriterBuilder};

use self::coded::{cell, coded};
use super::{
    Cell, Hidden, Kind, Leaf, Sheet, Unreadable, bounds,
    kind::{self, Found},
    layout::{self, ShownCells},
    merged,
    text::{MOST_ROWS, most_columns},
    unreadable::What,
};
use crate::apart;

/// The hidden command that reads a workbook from standard input and writes its sheets.
pub const COMMAND: &str = "sheets";

const SHEET: &str = "sheet";
const HIDDEN_SHEET: &str = "hidden sheet";
const ROW: &str = "row";
const HIDDEN_ROW: &str = "hidden row";
const HIDDEN_COLUMN: &str = "hidden column";
const STRUCK_ROW: &str = "struck row";
const MERGED: &str = "merged";
const FAILED: &str = "failed";
const END: &str = "end";

/// The sheets of the workbook in a file, which was read apart.
///
/// # Errors
///
/// When it cannot be read, or takes more than is given to it.
pub fn open(kind: Kind, leaf: &Leaf) -> Result<Vec<Sheet>, Unreadable> {
    bounds::check(kind, &leaf.bytes)?;
    let damaged = |cause: String| match kind {
        Kind::Xls => Unreadable::OldWorkbook,
        _ => Unreadable::Damaged(cause),
    };
    let written = match apart::run(COMMAND, &leaf.bytes) {
        Some(written) => written.map_err(|error| match error.kind() {
            ErrorKind::QuotaExceeded => Unreadable::TooMuch,
            _ => damaged(error.to_string()),
        })?,
        None => {
            let here = || {
                let mut written = Vec::new();
                let done = write_sheets(leaf.bytes.clone(), &mut written);
                done.map(|()| written).map_err(|error| error.to_string())
            };
            // Of what is damaged a reader may find nothing to say.
            panic::catch_unwind(here).unwrap_or_else(|_| Err(String::new())).map_err(damaged)?
        }
    };
    read(&leaf.name, &written[..]).map_err(damaged)?
}

/// Writes the sheets of the workbook in `bytes`, as another process reads them.
///
/// # Errors
///
/// When it is not a workbook that can be read, or nothing can be written.
pub fn write_sheets(bytes: Vec<u8>, to: impl Write) -> Result<(), Box<dyn Error>> {
    let Ok(Found::Table(kind)) = kind::kind(&bytes) else { return Err("no workbook".into()) };
    let mut layouts = layout::of(kind, &bytes);
    let bytes = Cursor::new(bytes);
    let mut book = match kind {
        Kind::Xlsx => Sheets::Xlsx(open_workbook_from_rs::<Xlsx<_>, _>(bytes)?),
        Kind::Xlsb => Sheets::Xlsb(open_workbook_from_rs::<Xlsb<_>, _>(bytes)?),
        Kind::Ods => Sheets::Ods(open_workbook_from_rs::<Ods<_>, _>(bytes)?),
        Kind::Xls => Sheets::Xls(open_workbook_from_rs::<Xls<_>, _>(bytes)?),
        Kind::Text => return Err("no workbook".into()),
    };
    let mut lines = WriterBuilder::new().flexible(true).from_writer(to);
    let sheets = book.sheets_metadata().iter();
    let sheets: Vec<_> = sheets
        .map(|sheet| match sheet.visible {
            SheetVisible::Visible => (SHEET, sheet.name.clone()),
            SheetVisible::Hidden | SheetVisible::VeryHidden => (HIDDEN_SHEET, sheet.name.clone()),
        })
        .collect();
    for (head, name) in sheets {
        lines.write_record([head, &name])?;
        let rows = match book.worksheet_range(&name) {
            Ok(rows) => rows,
            Err(error) => {
                lines.write_record([FAILED, &error.to_string()])?;
                continue;
            }
        };
        // What says nothing of its formulas has none.
        let formulas = book.worksheet_formula(&name).unwrap_or_default();
        let layout = layouts.remove(&name).unwrap_or_default();
        let mut width = 0;
        for (number, cells) in cells(&rows, &formulas, &layout.shown) {
            width = width.max(cells.len());
            let head = match layout.hidden_rows.contains(number - 1) {
                true => HIDDEN_ROW,
                false => ROW,
            };
            let head = [head.to_owned(), number.to_string()];
            lines.write_record(head.into_iter().chain(cells))?;
            if layout.struck_rows.contains(number - 1) {
                lines.write_record([STRUCK_ROW, &number.to_string()])?;
            }
        }
        let columns = 0..u32::try_from(width).unwrap_or(u32::MAX);
        for column in columns.filter(|&at| layout.hidden_columns.contains(at)) {
            lines.write_record([HIDDEN_COLUMN, &column.to_string()])?;
        }
        let ranges = merged_ranges(&mut book, &name);
        let ranges = ranges.into_iter().chain(layout.merged);
        for Dimensions { start, end } in ranges.take(merged::MOST_RANGES + 1) {
            let corners = [start.0, start.1, end.0, end.1].map(|at| at.to_string());
            lines.write_record([MERGED.to_owned()].into_iter().chain(corners))?;
        }
    }
    lines.write_record([END])?;
    Ok(lines.flush()?)
}

fn merged_ranges(book: &mut Sheets<Cursor<Vec<u8>>>, name: &str) -> Vec<Dimensions> {
    let ranges = match book {
        Sheets::Xlsx(book) => book.merge_cells_by_sheet_name(name).ok(),
        Sheets::Xls(book) => book.merge_cells_by_sheet_name(name).ok(),
        Sheets::Xlsb(_) | Sheets::Ods(_) => None,
    };
    ranges.unwrap_or_default()
}

/// Rows that hold something, by their numbers, from column A on.
fn cells(
    rows: &Range<Data>,
    formulas: &Range<String>,
    shown: &ShownCells,
) -> Vec<(u32, Vec<String>)> {
    let mut all: Vec<(u32, Vec<String>)> = Vec::new();
    let ends = [rows.end(), formulas.end()];
    let Some(last) = ends.iter().flatten().map(|(row, _)| *row).max() else { return all };
    let starts = [rows.start(), formulas.start()];
    let first = starts.iter().flatten().map(|(row, _)| *row).min().unwrap_or(0);
    let width = ends.iter().flatten().map(|(_, column)| column + 1).max().unwrap_or(0);
    for row in first..=last {
        let cell = |column: u32| {
            let is_formula = || formulas.get_value((row, column)).is_some_and(|it| !it.is_empty());
            match rows.get_value((row, column)) {
                None | Some(Data::Empty) if is_formula() => coded::UNCOMPUTED.to_owned(),
                None => String::new(),
                Some(data) => coded(data, shown.at(row, column)),
            }
        };
        let mut cells: Vec<String> = (0..width).map(cell).collect();
        cells.truncate(cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
        if !cells.is_empty() {
            all.push((row + 1, cells));
        }
    }
    all
}

/// The sheets that were written.
///
/// # Errors
///
/// When that did not come to its end; within, when there is more of a sheet than is read.
fn read(file: &str, from: impl Read) -> Result<Result<Vec<Sheet>, Unreadable>, String> {
    let mut lines =
        ReaderBuilder::new().flexible(true).has_headers(false).from_reader(from).into_records();
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut merged: Vec<Vec<Dimensions>> = Vec::new();
    while let Some(Ok(line)) = lines.next() {
        match (line.get(0), sheets.last_mut()) {
            (Some(END), _) => {
                for (sheet, ranges) in sheets.iter_mut().zip(&merged) {
                    let spread = sheet.rows.as_mut().map(|rows| merged::spread(rows, ranges));
                    if let Ok(Err(why)) = spread {
                        sheet.rows = Err(why);
                    }
                }
                return Ok(Ok(sheets));
            }
            (Some(head @ (SHEET | HIDDEN_SHEET)), _) => {
                let hidden = Hidden { sheet: head == HIDDEN_SHEET, ..Hidden::default() };
                let (file, name) = (file.to_owned(), line[1].to_owned());
                sheets.push(Sheet { hidden, ..Sheet::shown(file, name, Vec::new()) });
                merged.push(Vec::new());
            }
            (Some(HIDDEN_COLUMN), Some(Sheet { hidden, .. })) => {
                hidden.columns.extend(line.get(1).and_then(|it| it.parse::<u32>().ok()));
            }
            (Some(STRUCK_ROW), Some(Sheet { struck, .. })) => {
                struck.extend(line.get(1).and_then(|it| it.parse::<u32>().ok()));
            }
            (Some(head @ (ROW | HIDDEN_ROW)), Some(Sheet { rows: Ok(rows), hidden, .. })) => {
                let number = line[1].parse().map_err(|_| "a row without a number")?;
                let cells: Vec<Cell<'static>> = line.iter().skip(2).map(cell).collect();
                if let Some(wrong) = most_columns(&cells) {
                    return Ok(Err(wrong));
                }
                if rows.len() == MOST_ROWS {
                    return Ok(Err(Unreadable::Many { what: What::Rows, most: MOST_ROWS as u64 }));
                }
                if head == HIDDEN_ROW {
                    hidden.rows.push(number);
                }
                rows.push((number, cells));
            }
            (Some(MERGED), Some(_)) => {
                let corner = |at: usize| line.get(at).and_then(|it| it.parse::<u32>().ok());
                let corners = [1, 2, 3, 4].map(corner);
                let [Some(top), Some(first), Some(bottom), Some(last)] = corners else { break };
                if let Some(ranges) = merged.last_mut().filter(|_| top <= bottom && first <= last) {
                    ranges.push(Dimensions { start: (top, first), end: (bottom, last) });
                }
            }
            (Some(FAILED), Some(sheet)) => {
                sheet.rows = Err(Unreadable::Damaged(line[1].to_owned()));
            }
            _ => break,
        }
    }
    Err("reading it did not come to an end".to_owned())
}
