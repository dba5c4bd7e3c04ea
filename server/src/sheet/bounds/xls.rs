//! The sheets of an old workbook.

use super::{
    super::{
        Unreadable,
        record::{old, stream},
    },
    extent::Extent,
};

const BEGIN: u16 = 0x0809;
const PASSWORD: u16 = 0x002f;
const DIMENSIONS: u16 = 0x0200;
const BLANK: u16 = 0x0201;
/// Formulas, labels, numbers and flags; several numbers or blanks of a row begin alike.
const VALUES: [u16; 8] = [0x0006, 0x00bd, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x027e];

/// Looks at the cells of an old workbook.
///
/// # Errors
///
/// When it is protected, or holds more than is read.
pub fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    // Whoever reads it believes what such a file says of its size.
    let records = stream(bytes).map_err(|_| Unreadable::OldWorkbook)?;
    let mut extent = Extent::default();
    for (kind, record) in old(&records) {
        let number = |at: usize| {
            let bytes = record.get(at..at + 2).and_then(|it| it.try_into().ok());
            bytes.map_or(0, |it| u32::from(u16::from_le_bytes(it)))
        };
        let at = (number(0) + 1, number(2) + 1);
        match kind {
            BEGIN => extent = Extent::default(),
            PASSWORD => return Err(Unreadable::Password),
            // Room is made for what is declared.
            DIMENSIONS => declared(record)?,
            BLANK => extent.cell(at)?,
            kind if VALUES.contains(&kind) => {
                extent.cell(at)?;
                extent.content(at)?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// First and last row, in four bytes each or, in older ones, in two; then columns.
fn declared(record: &[u8]) -> Result<(), Unreadable> {
    let number = |at: usize, length: usize| {
        let bytes = record.get(at..at + length)?;
        Some(bytes.iter().rev().fold(0_u32, |number, byte| number << 8 | u32::from(*byte)))
    };
    let length = if record.len() >= 14 { 4 } else { 2 };
    let rows = number(0, length).zip(number(length, length));
    let columns = number(2 * length, 2).zip(number(2 * length + 2, 2));
    let mut extent = Extent::default();
    // The last of each is the one after it.
    if let (Some((first, end)), Some((left, right))) = (rows, columns)
        && first < end
        && left < right
    {
        extent.cell((first + 1, left + 1))?;
        extent.cell((end, right))?;
    }
    Ok(())
}
