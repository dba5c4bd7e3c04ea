//! The records of a binary workbook, new or old: a kind, a length and bytes.

use std::io::{self, BufRead, Cursor, Read};

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

/// Where newer and older workbooks from before 2007 keep their records.
const STREAMS: [&str; 2] = ["/Workbook", "/Book"];

/// All records of an old workbook; nothing where it has none.
///
/// # Errors
///
/// When it is no file of streams.
pub fn stream(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes))?;
    let mut stream = STREAMS.into_iter().find_map(|name| file.open_stream(name).ok());
    let mut records = Vec::new();
    if let Some(stream) = &mut stream {
        stream.read_to_end(&mut records)?;
    }
    Ok(records)
}

/// The kind and bytes of each record of an old workbook, until one is cut off.
pub fn old(mut records: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let [a, b, c, d, inner @ ..] = records else { return None };
        let length = u16::from_le_bytes([*c, *d]);
        let (record, rest) = inner.split_at_checked(length.into())?;
        records = rest;
        Some((u16::from_le_bytes([*a, *b]), record))
    })
}
