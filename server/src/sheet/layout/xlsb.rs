//! Merged cells, hidden rows and columns of a binary workbook, and what is seen of its cells.

use std::io::{BufRead, BufReader, Cursor};

use calamine::Dimensions;
use zip::ZipArchive;

use super::{
    super::{merged::MOST_RANGES, record},
    Layout, Layouts,
    formats::Formats,
    parts, plain, targets,
};

const SHEET: u32 = 156;
const ROW: u32 = 0;
const COLUMNS: u32 = 60;
const MERGED: u32 = 176;
/// Cells that hold something: numbers, flags, texts, and formulas with their values.
const CELLS: std::ops::RangeInclusive<u32> = 2..=11;
const FONT: u32 = 43;
const CODE: u32 = 44;
const FORMAT: u32 = 47;
/// Where the formats of cells begin, behind those of styles.
const FORMATS: u32 = 617;
/// No record that is looked at is longer.
const MOST: usize = 2048;

/// `None` of a binary workbook that cannot be read.
pub fn layouts(bytes: &[u8]) -> Option<Layouts> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let parts = parts(&zip);
    let targets = targets(zip.by_name("xl/_rels/workbook.bin.rels").ok()?);
    let mut sheets = Vec::new();
    let book = BufReader::new(zip.by_name("xl/workbook.bin").ok()?);
    record::each(book, MOST, |kind, body| {
        if kind == SHEET
            && let Some((id, rest)) = body.get(8..).and_then(wide)
            && let Some((name, _)) = wide(rest)
        {
            sheets.push((id, name));
        }
        Ok::<_, ()>(())
    })
    .ok()?;
    let styles = parts.get("xl/styles.bin").and_then(|at| zip.by_index(*at).ok());
    let formats = styles.map(|styles| read_formats(BufReader::new(styles))).unwrap_or_default();
    let mut layouts = Layouts::new();
    for (id, name) in sheets {
        let part = targets.get(&id).and_then(|name| parts.get(&plain(name)));
        let Some(part) = part.and_then(|at| zip.by_index(*at).ok()) else { continue };
        layouts.insert(name, layout(BufReader::new(part), &formats));
    }
    Some(layouts)
}

pub(super) fn layout(sheet: impl BufRead, formats: &Formats) -> Layout {
    let mut layout = Layout::default();
    let mut row = 0;
    let Ok(()) = record::each(sheet, MOST, |kind, body| {
        let number = |at: usize| Some(u32::from_le_bytes(body.get(at..at + 4)?.try_into().ok()?));
        let is_set = |at: usize, bit: u8| body.get(at).is_some_and(|flags| flags & bit != 0);
        match (kind, number(0)) {
            (MERGED, _) if layout.merged.len() <= MOST_RANGES => {
                layout.merged.extend(range(&number));
            }
            // Behind its number, form and height: whether its height counts.
            (ROW, Some(number)) => {
                row = number;
                if is_set(11, 0x10) {
                    layout.hidden_rows.push(row, row);
                }
            }
            (COLUMNS, Some(first)) if is_set(16, 1) => {
                layout.hidden_columns.push(first, number(4).unwrap_or(first));
            }
            (kind, Some(column)) if CELLS.contains(&kind) => {
                // Three bytes and one of flags.
                let format = number(4).unwrap_or_default() & 0x00ff_ffff;
                layout.note(formats, format, (row, column));
            }
            _ => {}
        }
        Ok::<_, std::convert::Infallible>(())
    });
    layout
}

pub(super) fn read_formats(styles: impl BufRead) -> Formats {
    let mut formats = Formats::default();
    let mut are_of_cells = false;
    let Ok(()) = record::each(styles, MOST, |kind, body| {
        let number = |at: usize| Some(u16::from_le_bytes(body.get(at..at + 2)?.try_into().ok()?));
        match kind {
            FONT => {
                formats.font();
                if number(2).is_some_and(|flags| flags & 8 != 0) {
                    formats.strike();
                }
            }
            CODE => {
                if let (Some(number), Some((code, _))) = (number(0), body.get(2..).and_then(wide)) {
                    formats.code(number.into(), code);
                }
            }
            FORMATS => are_of_cells = true,
            FORMAT if are_of_cells => {
                formats.cell(number(4).map(u32::from), number(2).map(u32::from));
            }
            _ => {}
        }
        Ok::<_, std::convert::Infallible>(())
    });
    formats
}

/// First and last row, first and last column.
fn range(number: &impl Fn(usize) -> Option<u32>) -> Option<Dimensions> {
    Some(Dimensions { start: (number(0)?, number(8)?), end: (number(4)?, number(12)?) })
}

/// A text behind the number of its units, and what follows.
fn wide(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?.checked_mul(2)?;
    let (text, rest) = rest.split_at_checked(length)?;
    let units = text.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
    Some((char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect(), rest))
}
