//! The records of a binary workbook: a kind, a length and bytes.

use std::io::{self, BufRead, Read};

/// Hands `to` the kind and the first `most` bytes of each record, until one is cut off: what ends
/// in the midst of a record is none that anybody reads further.
///
/// # Errors
///
/// The first of `to`.
pub fn each<E>(
    mut part: impl BufRead,
    most: usize,
    mut to: impl FnMut(u32, &[u8]) -> Result<(), E>,
) -> Result<(), E> {
    let mut body = vec![0; most];
    while let Some((kind, length)) = header(&mut part) {
        let kept = &mut body[..most.min(length as usize)];
        if part.read_exact(kept).is_err() {
            break;
        }
        to(kind, kept)?;
        let rest = u64::from(length) - kept.len() as u64;
        if io::copy(&mut part.by_ref().take(rest), &mut io::sink()).is_err() {
            break;
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
