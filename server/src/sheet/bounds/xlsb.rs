//! The binary sheets of a workbook.

use std::io::BufRead;

use super::{
    super::{Unreadable, record},
    extent::Extent,
};

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
pub fn check(part: impl BufRead) -> Result<(), Unreadable> {
    let mut extent = Extent::default();
    let (mut inside, mut row) = (false, 0_u32);
    record::each(part, 4, |kind, body| {
        let mut first = [0; 4];
        first[..body.len()].copy_from_slice(body);
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
        Ok(())
    })
}
