//! Hidden rows and columns of an old workbook, and what is seen of its cells.

use super::{
    super::record::{old, stream},
    Layout, Layouts,
    formats::Formats,
};

const BEGIN: u16 = 0x0809;
const END: u16 = 0x000a;
const SHEET: u16 = 0x0085;
const ROW: u16 = 0x0208;
const COLUMNS: u16 = 0x007d;
const FONT: u16 = 0x0031;
const CODE: u16 = 0x041e;
const FORMAT: u16 = 0x00e0;
/// Numbers, texts, flags and formulas: row, column and format stand first in all of them.
const CELLS: [u16; 7] = [0x0006, 0x00fd, 0x0203, 0x0204, 0x0205, 0x00d6, 0x027e];
/// Several numbers of a row, each of a format and four bytes.
const NUMBERS: u16 = 0x00bd;
/// The newest form, whose texts say in how many bytes a letter stands.
const NEWEST: u16 = 0x0600;

/// `None` of an old workbook that cannot be read.
pub fn layouts(bytes: &[u8]) -> Option<Layouts> {
    Some(layouts_of(&stream(bytes).ok()?))
}

pub(super) fn layouts_of(records: &[u8]) -> Layouts {
    let is_newest = old(records).next().is_some_and(|(_, begin)| number(begin, 0) == Some(NEWEST));
    let globals = || old(records).take_while(|(kind, _)| *kind != END);
    let formats = formats(globals(), is_newest);
    let sheets = globals().filter(|(kind, _)| *kind == SHEET).filter_map(|(_, body)| {
        let at = u32::from_le_bytes(body.get(..4)?.try_into().ok()?);
        let part = records.get(usize::try_from(at).ok()?..)?;
        Some((name(body.get(6..)?, is_newest)?, layout(part, &formats)))
    });
    sheets.collect()
}

fn layout(sheet: &[u8], formats: &Formats) -> Layout {
    let mut layout = Layout::default();
    let mut depth = 0;
    for (kind, body) in old(sheet) {
        let flag = |at: usize, bit: u16| number(body, at).is_some_and(|flags| flags & bit != 0);
        match (kind, number(body, 0).map(u32::from)) {
            (BEGIN, _) => depth += 1,
            // Drawings in it have an end of their own.
            (END, _) if depth <= 1 => break,
            (END, _) => depth -= 1,
            (ROW, Some(row)) if flag(12, 0x20) => layout.hidden_rows.push(row, row),
            (COLUMNS, Some(first)) if flag(8, 1) => {
                layout.hidden_columns.push(first, number(body, 2).map_or(first, u32::from));
            }
            (kind, Some(row)) if CELLS.contains(&kind) && !formats.are_plain() => {
                if let (Some(column), Some(format)) = (number(body, 2), number(body, 4)) {
                    layout.note(formats, format.into(), (row, column.into()));
                }
            }
            (NUMBERS, Some(row)) if !formats.are_plain() => {
                let first = number(body, 2).map_or(0, u32::from);
                let all = body.get(4..).unwrap_or_default().as_chunks::<6>().0;
                for (column, cell) in (first..).zip(all) {
                    let format = u16::from_le_bytes([cell[0], cell[1]]);
                    layout.note(formats, format.into(), (row, column));
                }
            }
            _ => {}
        }
    }
    layout
}

fn formats<'a>(globals: impl Iterator<Item = (u16, &'a [u8])>, is_newest: bool) -> Formats {
    let mut formats = Formats::default();
    for (kind, body) in globals {
        match kind {
            FONT => {
                formats.font();
                if number(body, 2).is_some_and(|flags| flags & 8 != 0) {
                    formats.strike();
                }
            }
            CODE => {
                // In the newest form the number of letters has two bytes; codes are short.
                let code = match is_newest {
                    true => body
                        .get(2)
                        .zip(body.get(4..))
                        .and_then(|(&length, rest)| name(&[&[length], rest].concat(), is_newest)),
                    false => body.get(2..).and_then(|code| name(code, is_newest)),
                };
                if let (Some(number), Some(code)) = (number(body, 0), code) {
                    formats.code(number.into(), code);
                }
            }
            FORMAT => {
                // None has the number 4.
                let font = number(body, 0).map(|font| if font > 4 { font - 1 } else { font });
                formats.cell(font.map(u32::from), number(body, 2).map(u32::from));
            }
            _ => {}
        }
    }
    formats
}

fn number(body: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(body.get(at..at + 2)?.try_into().ok()?))
}

/// A text behind the number of its letters.
fn name(body: &[u8], is_newest: bool) -> Option<String> {
    let (length, rest) = body.split_first()?;
    let length = usize::from(*length);
    let (flags, letters) = if is_newest { rest.split_first()? } else { (&0, rest) };
    Some(match flags & 1 {
        0 => letters.get(..length)?.iter().copied().map(char::from).collect(),
        _ => {
            let units = letters.get(..2 * length)?.as_chunks::<2>().0.iter();
            let units = units.map(|unit| u16::from_le_bytes(*unit));
            char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect()
        }
    })
}
