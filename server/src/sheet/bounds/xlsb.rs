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
        // Who reads the cells takes what a short record lacks from the one before.
        let number = || match body.first_chunk() {
            Some(first) => Ok(u32::from_le_bytes(*first)),
            None => Err(Unreadable::Damaged("a record is too short".to_owned())),
        };
        match kind {
            BEGIN => inside = true,
            END => inside = false,
            ROW if inside => row = number()?.saturating_add(1),
            kind if inside && CELLS.contains(&kind) => {
                let at = (row, number()?.saturating_add(1));
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

#[cfg(test)]
mod tests {
    use super::{Unreadable, check};

    #[test]
    fn a_record_that_is_too_short_has_the_row_of_no_other() {
        let begin = [0x91, 0x01, 0];
        let row = |length: u8| [&begin[..], &[0, length], &vec![1; length.into()]].concat();
        assert_eq!(check(&row(4)[..]), Ok(()));
        assert!(matches!(check(&row(3)[..]), Err(Unreadable::Damaged(_))));
    }
}
