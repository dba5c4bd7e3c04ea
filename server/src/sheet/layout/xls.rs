//! Hidden rows and columns of an old workbook.

use super::{
    super::record::{old, stream},
    Layout, Layouts,
};

const BEGIN: u16 = 0x0809;
const END: u16 = 0x000a;
const SHEET: u16 = 0x0085;
const ROW: u16 = 0x0208;
const COLUMNS: u16 = 0x007d;
/// The newest form, whose texts say in how many bytes a letter stands.
const NEWEST: u16 = 0x0600;

/// `None` of an old workbook that cannot be read.
pub fn layouts(bytes: &[u8]) -> Option<Layouts> {
    Some(layouts_of(&stream(bytes).ok()?))
}

pub(super) fn layouts_of(records: &[u8]) -> Layouts {
    let is_newest = old(records).next().is_some_and(|(_, begin)| number(begin, 0) == Some(NEWEST));
    let sheets = old(records).take_while(|(kind, _)| *kind != END);
    let sheets = sheets.filter(|(kind, _)| *kind == SHEET).filter_map(|(_, body)| {
        let at = u32::from_le_bytes(body.get(..4)?.try_into().ok()?);
        let part = records.get(usize::try_from(at).ok()?..)?;
        Some((name(body.get(6..)?, is_newest)?, layout(part)))
    });
    sheets.collect()
}

fn layout(sheet: &[u8]) -> Layout {
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
            _ => {}
        }
    }
    layout
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
