//! The binary sheets of a workbook: records of a kind, a length and bytes.

use std::io::{self, BufRead, Read};

use super::{super::Unreadable, extent::Extent};

const BEGIN: u32 = 0x91;
const END: u32 = 0x92;
const ROW: u32 = 0;
/// Of every kind of value.
const CELLS: std::ops::RangeInclusive<u32> = 1..=11;
/// A cell that has a form alone.
const BLANK: u32 = 1;

/// Looks at the cells of a part, if it is a sheet.
///
/// # Errors
///
/// When it holds more than is read.
pub fn check(mut part: impl BufRead) -> Result<(), Unreadable> {
    let mut extent = Extent::default();
    let (mut inside, mut row) = (false, 0);
    // What ends in the midst of a record is none that anybody reads further.
    while let Some((kind, length)) = header(&mut part) {
        let mut first = [0; 4];
        let kept = first.len().min(length as usize);
        if part.read_exact(&mut first[..kept]).is_err() {
            return Ok(());
        }
        let number = u32::from_le_bytes(first);
        match kind {
            BEGIN => inside = true,
            END => inside = false,
            ROW if inside => row = number.saturating_add(1),
            kind if inside && CELLS.contains(&kind) => {
                let at = (row, number.saturating_add(1));
                extent.cell(at)?;
                if kind != BLANK {
                    extent.content(at)?;
                }
            }
            _ => {}
        }
        let rest = u64::from(length) - kept as u64;
        if io::copy(&mut part.by_ref().take(rest), &mut io::sink()).is_err() {
            return Ok(());
        }
    }
    Ok(())
}

/// The kind and length of the next record, in groups of seven bits.
fn header(part: &mut impl BufRead) -> Option<(u32, u32)> {
    let mut number = |most: u32| {
        let mut number = 0;
        for at in 0..most {
            let mut byte = [0];
            part.read_exact(&mut byte).ok()?;
            number |= u32::from(byte[0] & 0x7f) << (7 * at);
            if byte[0] & 0x80 == 0 {
                break;
            }
        }
        Some(number)
    };
    Some((number(2)?, number(4)?))
}
